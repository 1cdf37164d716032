/** The config of the service under test; `canary` and the like may be replaced line by line. */
export const configText = (changes: Readonly<Record<string, string>> = {}): string => {
  const lines: Record<string, string> = {
    strategy: 'canary',
    canary: '{ steps: [5, 25, 100], step-duration: 5m, min-requests: 30, metrics-delay: 1m, patience: 10m }',
    bake: '{ duration: 30m }',
    'initial-tasks': '3',
    standby: '1',
    'automatic-rollback': 'true',
    smoke: '{ url: "https://shop.example.com", version: { path: /version, json: version } }',
    ...changes,
  }
  return `version: 1
service: shop
image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop
environments:
  production:
    account: "123456789012"
    region: eu-west-1
    cluster: shop
    slots:
      blue: { service: shop-blue, target-group: shop-blue }
      green: { service: shop-green, target-group: shop-green }
    rule: arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/3f1c9a7d52e08b46/8d20b7e6c14f935a/61f8c3a90d7be254
    lease: { role: "arn:aws:iam::123456789012:role/shop-lease", ttl: 10m, wait: 2h }
    task-definition: deploy/task-definition.json
    container: app
    health: { path: /health/ready, interval: 10s, timeout: 5s, deadline: 5m }
${Object.entries(lines)
  .map(([key, value]) => `    ${key}: ${value}`)
  .join('\n')}
`
}

export const TASK_DEFINITION = JSON.stringify({
  family: 'shop',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  executionRoleArn: 'arn:aws:iam::123456789012:role/shop-execution',
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    {
      name: 'app',
      image: 'replaced-at-each-release',
      essential: true,
      portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
      command: ['node', 'server.js'],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/shop', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'shop' },
      },
    },
  ],
})
