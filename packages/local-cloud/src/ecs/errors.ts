import { ApiError } from '../world.ts'

export function invalidParameter(message: string): ApiError {
  return new ApiError('InvalidParameterException', message)
}

export function clientException(message: string): ApiError {
  return new ApiError('ClientException', message)
}

/** Something that AWS has and the local cloud does not: refused by name rather than silently ignored. */
export function notModelled(what: string): ApiError {
  return new ApiError('NotModelled', `The local cloud does not model ${what}.`, 501)
}

/** Refuses the members of `input` that are present and not empty. */
export function refuseMembers(operation: string, input: object, members: readonly string[]): void {
  for (const [name, value] of Object.entries(input)) {
    const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0)
    if (members.includes(name) && !isEmpty) throw notModelled(`the member '${name}' of ${operation}`)
  }
}
