import { notModelled, validationError } from './errors.ts'
import type { HealthCheck } from './model.ts'

/** An ALB's own defaults for HTTP health checks on IP targets. */
const defaults: HealthCheck = {
  path: '/',
  port: 'traffic-port',
  interval: 30,
  timeout: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: '200',
}

interface HealthCheckMembers {
  readonly HealthCheckProtocol?: string | undefined
  readonly HealthCheckEnabled?: boolean | undefined
  readonly HealthCheckPath?: string | undefined
  readonly HealthCheckPort?: string | undefined
  readonly HealthCheckIntervalSeconds?: number | undefined
  readonly HealthCheckTimeoutSeconds?: number | undefined
  readonly HealthyThresholdCount?: number | undefined
  readonly UnhealthyThresholdCount?: number | undefined
  readonly Matcher?: { readonly HttpCode?: string | undefined } | undefined
}

/** The members given, over what stands already, over the defaults; checked against the API's ranges. */
export function completeHealthCheck(given: HealthCheckMembers, current: HealthCheck = defaults): HealthCheck {
  if (given.HealthCheckProtocol !== undefined && given.HealthCheckProtocol !== 'HTTP') {
    throw notModelled(`health checks with protocol '${given.HealthCheckProtocol}'`)
  }
  if (given.HealthCheckEnabled === false) throw notModelled('target groups without health checks')
  const port = given.HealthCheckPort ?? current.port
  if (port !== 'traffic-port') throw notModelled(`health checks on a port of their own ('${port}')`)
  const check: HealthCheck = {
    path: given.HealthCheckPath ?? current.path,
    port,
    interval: range('interval', given.HealthCheckIntervalSeconds ?? current.interval, 5, 300),
    timeout: range('timeout', given.HealthCheckTimeoutSeconds ?? current.timeout, 2, 120),
    healthyThreshold: range(
      'healthy threshold',
      given.HealthyThresholdCount ?? current.healthyThreshold,
      2,
      10,
    ),
    unhealthyThreshold: range(
      'unhealthy threshold',
      given.UnhealthyThresholdCount ?? current.unhealthyThreshold,
      2,
      10,
    ),
    matcher: given.Matcher?.HttpCode ?? current.matcher,
  }
  if (!check.path.startsWith('/'))
    throw validationError(`Health check path '${check.path}' must begin with '/'`)
  if (!/^\d{3}(-\d{3})?(,\d{3}(-\d{3})?)*$/.test(check.matcher)) {
    throw validationError(
      `Health check matcher HTTP code '${check.matcher}' must be codes or ranges, like 200-299`,
    )
  }
  if (check.timeout >= check.interval) {
    throw validationError('Health check interval must be greater than the timeout.')
  }
  return check
}

/** Whether a status passes a matcher such as `200,300-302`. */
export function passes(matcher: string, status: number): boolean {
  return matcher.split(',').some((part) => {
    const [low, high = low] = part.split('-').map(Number)
    return low !== undefined && high !== undefined && status >= low && status <= high
  })
}

function range(what: string, value: number, low: number, high: number): number {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw validationError(`Health check ${what} ${value} must be between ${low} and ${high}, inclusive`)
  }
  return value
}
