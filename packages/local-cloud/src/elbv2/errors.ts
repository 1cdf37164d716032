import { ApiError } from '../world.ts'

export function validationError(message: string): ApiError {
  return new ApiError('ValidationError', message)
}

/** Something that AWS has and the local cloud does not: refused by name rather than silently ignored. */
export function notModelled(what: string): ApiError {
  return new ApiError('NotModelled', `The local cloud does not model ${what}.`, 501)
}

export function notFound(
  kind: 'LoadBalancer' | 'Listener' | 'Rule' | 'TargetGroup',
  which: string,
): ApiError {
  const words = {
    LoadBalancer: 'load balancers',
    Listener: 'listeners',
    Rule: 'rules',
    TargetGroup: 'target groups',
  }
  return new ApiError(`${kind}NotFound`, `One or more ${words[kind]} not found: '${which}'`)
}
