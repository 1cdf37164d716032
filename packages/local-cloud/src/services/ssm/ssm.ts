import type {
  GetParameterCommandInput,
  GetParameterCommandOutput,
  PutParameterCommandInput,
  PutParameterCommandOutput,
} from '@aws-sdk/client-ssm'
import { ApiError, type Service, type World } from '../../world.ts'

type Output<T> = Omit<T, '$metadata'>

interface Stored {
  readonly value: string
  readonly version: number
  readonly changedAt: number
}

/** Of a standard parameter, in bytes. */
const LARGEST = 4096

/** Names as the API reference has them: letters, digits and . _ -, and with a path a slash first, 15 levels at most. */
const NAME = /^(?:(?:\/[A-Za-z0-9_.-]+){1,15}|[A-Za-z0-9_.-]+)$/

const notModelled = (what: string): ApiError =>
  new ApiError('NotModelled', `${what} is not modelled by the local cloud`, 501)

/** Parameter Store of Systems Manager, as far as one keeps and reads plain texts there. */
export const createSsm = (world: World): Service => {
  const parameters = new Map<string, Stored>()

  const arnOf = (name: string): string =>
    `arn:aws:ssm:${world.region}:${world.account}:parameter${name.startsWith('/') ? '' : '/'}${name}`

  return {
    id: 'ssm',
    operations: {
      PutParameter(input: PutParameterCommandInput): Output<PutParameterCommandOutput> {
        const { Name = '', Value = '', Type, Overwrite = false } = input
        const known = parameters.get(Name)
        if (!NAME.test(Name)) {
          throw new ApiError(
            'ValidationException',
            `Parameter name must be a fully qualified name, with letters, digits and . _ - only: ${Name}`,
          )
        }
        if (Type !== undefined && Type !== 'String') throw notModelled(`A parameter of the type ${Type}`)
        if (Type === undefined && known === undefined)
          throw new ApiError(
            'ValidationException',
            'A parameter type is required when you create a parameter.',
          )
        if (Buffer.byteLength(Value) > LARGEST) {
          throw new ApiError(
            'ValidationException',
            `Standard tier parameters support a maximum parameter value of ${LARGEST} characters.`,
          )
        }
        if (known !== undefined && !Overwrite) {
          throw new ApiError(
            'ParameterAlreadyExists',
            'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
          )
        }
        const version = (known?.version ?? 0) + 1
        parameters.set(Name, { value: Value, version, changedAt: world.clock.now() })
        return { Version: version, Tier: 'Standard' }
      },

      GetParameter(input: GetParameterCommandInput): Output<GetParameterCommandOutput> {
        const { Name = '' } = input
        if (/[:]/.test(Name)) throw notModelled(`A parameter by its version, label or ARN (${Name})`)
        const found = parameters.get(Name)
        // The API says no more than that: its error has no message.
        if (found === undefined) throw new ApiError('ParameterNotFound', '')
        return {
          Parameter: {
            Name,
            Type: 'String',
            Value: found.value,
            Version: found.version,
            LastModifiedDate: new Date(found.changedAt),
            ARN: arnOf(Name),
            DataType: 'text',
          },
        }
      },
    },
  }
}
