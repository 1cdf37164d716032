import { type Fault, show } from './fault.ts'
import { at, containersOf, every, type Place, textOf } from './place.ts'

/** What templates leave behind when nobody filled them in. */
const PLACEHOLDER = /<[^<>]{1,100}>|\$\{[^{}]{0,100}\}|\{\{[^{}]{0,100}\}\}|\$[A-Z_][A-Z0-9_]{0,99}/

/**
 * Placeholders in images and ARNs. ECS refuses some and takes others, whose tasks then never start: a secret by a name
 * that nobody has, a file system that does not exist.
 */
export const placeholderFaults = (task: Place): readonly Fault[] =>
  places(task).flatMap((place) => {
    const [placeholder] = PLACEHOLDER.exec(textOf(place) ?? '') ?? []
    if (placeholder === undefined) return []
    return [
      {
        rule: 'placeholder',
        path: place.path,
        found: `is ${show(place.value)}`,
        right: `put the real value in place of ${placeholder}`,
      },
    ]
  })

const places = (task: Place): readonly Place[] => [
  at(task, 'taskRoleArn'),
  at(task, 'executionRoleArn'),
  ...containersOf(task).flatMap((container) => [
    at(container, 'image'),
    at(container, 'repositoryCredentials', 'credentialsParameter'),
    ...every(container, 'secrets').map((secret) => at(secret, 'valueFrom')),
    ...every(container, 'logConfiguration', 'secretOptions').map((secret) => at(secret, 'valueFrom')),
    ...every(container, 'environmentFiles').map((file) => at(file, 'value')),
    ...every(container, 'credentialSpecs'),
  ]),
  ...every(task, 'volumes').flatMap((volume) => [
    at(volume, 'efsVolumeConfiguration', 'fileSystemId'),
    at(volume, 'efsVolumeConfiguration', 'authorizationConfig', 'accessPointId'),
    at(volume, 's3filesVolumeConfiguration', 'fileSystemArn'),
    at(volume, 's3filesVolumeConfiguration', 'accessPointArn'),
    at(volume, 'fsxWindowsFileServerVolumeConfiguration', 'fileSystemId'),
    at(volume, 'fsxWindowsFileServerVolumeConfiguration', 'authorizationConfig', 'credentialsParameter'),
  ]),
]
