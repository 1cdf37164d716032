export const RULE =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee'

/** The smallest file that is right; `more` stands in the environment, at its indentation. */
export const smallestFile = (more = ''): string => `version: 1
service: shop
image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop
environments:
  production:
    account: "123456789012"
    region: eu-west-1
    cluster: shop
    slots:
      blue: { service: shop-blue, target-group: tg-blue }
      green: { service: shop-green, target-group: tg-green }
    rule: ${RULE}
    lease: { role: "arn:aws:iam::123456789012:role/lease" }
    container: app
    smoke: { url: "https://shop.example.com", version: { json: version } }
${more
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`
