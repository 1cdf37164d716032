import { canaryErrorRate, type Rule } from './rule.ts'

/**
 * An alarm on the canary's error rate in one minute, as deployments roll back by it.
 *
 * Amazon ECS itself brings no rule: its deployments roll back when a CloudWatch alarm goes off that the user wrote
 * (Amazon ECS Developer Guide, "How CloudWatch alarms detect Amazon ECS deployment failures"; API reference of
 * CanaryConfiguration: 5 % for 10 minutes by default). Two limits are common: any error at all (Threshold 0, as in
 * aws-samples/aws-serverless-cicd-workshop, "Monitor canary health") and 1 %, the plain rule "above 1 % for one minute".
 * A minute without requests has no datapoint and leaves the alarm as it was.
 *
 * @param limit fraction; the alarm goes off above it
 */
export function alarm(name: string, limit: number): Rule {
  return {
    name,
    start: () => ({
      minute: (observed) => ((canaryErrorRate(observed) ?? 0) > limit ? 'rollback' : 'wait'),
    }),
  }
}

/**
 * The same on the canary's p95 of one minute: the plain rule "p95 below one second".
 *
 * @param limit milliseconds
 */
export function p95Alarm(name: string, limit: number): Rule {
  return {
    name,
    start: () => ({
      minute: ({ canary }) => ((canary.latency?.p95 ?? 0) > limit ? 'rollback' : 'wait'),
    }),
  }
}
