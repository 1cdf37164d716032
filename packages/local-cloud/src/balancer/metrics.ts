import type { LoadBalancer, TargetGroup } from '../elbv2/model.ts'
import type { Broken } from '../tasks/runtime.ts'
import type { MetricSink } from '../world.ts'

const namespace = 'AWS/ApplicationELB'

/**
 * What the load balancer counts of requests. Everything about targets is counted for the target group and for
 * the load balancer as a whole; errors that the load balancer makes itself are counted for the load balancer
 * alone, so a group whose targets drop connections shows no 5XX of its own. A count that never rose has no
 * datapoint.
 */
export class RequestMetrics {
  readonly #sink: MetricSink
  readonly #now: () => number

  constructor(sink: MetricSink, now: () => number) {
    this.#sink = sink
    this.#now = now
  }

  /** A target began its answer `elapsed` milliseconds after the request was sent to it. */
  answered(loadBalancer: LoadBalancer, group: TargetGroup, status: number, elapsed: number): void {
    this.#both(loadBalancer, group, 'RequestCount', 1)
    this.#both(loadBalancer, group, `HTTPCode_Target_${Math.floor(status / 100)}XX_Count`, 1)
    this.#both(loadBalancer, group, 'TargetResponseTime', elapsed / 1_000, 'Seconds')
  }

  /** A target was chosen, but gave no answer. */
  broke(loadBalancer: LoadBalancer, group: TargetGroup, broken: Broken): void {
    this.#both(loadBalancer, group, 'RequestCount', 1)
    if (broken === 'refused' || broken === 'connect-timeout') {
      this.#both(loadBalancer, group, 'TargetConnectionErrorCount', 1)
    }
  }

  failOpen(loadBalancer: LoadBalancer, group: TargetGroup): void {
    this.#both(loadBalancer, group, 'UnhealthyRoutingRequestCount', 1)
  }

  /** The load balancer answered by itself because something was wrong. */
  ownError(loadBalancer: LoadBalancer, status: number): void {
    if (status >= 500) {
      this.#put({ LoadBalancer: loadBalancer.dimension }, 'HTTPCode_ELB_5XX_Count', 1)
      this.#put({ LoadBalancer: loadBalancer.dimension }, `HTTPCode_ELB_${status}_Count`, 1)
    } else {
      this.#put({ LoadBalancer: loadBalancer.dimension }, 'HTTPCode_ELB_4XX_Count', 1)
    }
  }

  fixedResponse(loadBalancer: LoadBalancer): void {
    this.#put({ LoadBalancer: loadBalancer.dimension }, 'HTTP_Fixed_Response_Count', 1)
  }

  #both(loadBalancer: LoadBalancer, group: TargetGroup, name: string, value: number, unit = 'Count'): void {
    this.#put({ LoadBalancer: loadBalancer.dimension, TargetGroup: group.dimension }, name, value, unit)
    this.#put({ LoadBalancer: loadBalancer.dimension }, name, value, unit)
  }

  #put(dimensions: Readonly<Record<string, string>>, name: string, value: number, unit = 'Count'): void {
    this.#sink.put({ namespace, name, dimensions, value, at: this.#now(), unit })
  }
}
