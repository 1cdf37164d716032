/**
 * Loaded into an action before anything else: gives the servers of this machine names that exist nowhere (RFC 6761), as
 * GitHub, AWS and a shop have names. The port stands in the name, so that the front behind the proxy finds them.
 */
const LOCAL = /^http:\/\/127\.0\.0\.1:(\d+)/
const rename = (variable, name) => {
  const value = process.env[variable]
  if (value !== undefined) process.env[variable] = value.replace(LOCAL, (_, port) => `https://${name(port)}`)
}
const SERVICES = {
  APPLICATION_AUTO_SCALING: 'application-autoscaling',
  CLOUDWATCH: 'monitoring',
  CLOUDWATCH_LOGS: 'logs',
  ECR: 'api-ecr',
  ECS: 'ecs',
  ELASTIC_LOAD_BALANCING_V2: 'elasticloadbalancing',
  SCHEDULER: 'scheduler',
  SSM: 'ssm',
  STS: 'sts',
}

if (/[\\/]dist[\\/][\w-]+[\\/]index\.mjs$/.test(process.argv[1] ?? '')) {
  rename('GITHUB_API_URL', (port) => `api-${port}.github.test`)
  rename('ACTIONS_ID_TOKEN_REQUEST_URL', (port) => `token-${port}.github.test`)
  for (const variable of Object.keys(process.env)) {
    if (/^(SMOKE_URL|INPUT_)/.test(variable)) rename(variable, (port) => `www-${port}.shop.test`)
  }
  const endpoint = LOCAL.exec(process.env.AWS_ENDPOINT_URL ?? '')
  if (endpoint !== null) {
    delete process.env.AWS_ENDPOINT_URL
    for (const [id, name] of Object.entries(SERVICES)) {
      process.env[`AWS_ENDPOINT_URL_${id}`] = `https://${name}-${endpoint[1]}.amazonaws.test`
    }
  }
}
