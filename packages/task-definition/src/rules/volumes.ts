import { show } from '../fault.ts'
import { asked, at, containersOf, every, given, type Place, repeated, textOf } from '../place.ts'
import { deployed, documented, forEach, inferred, type Rule, reported } from '../rule.ts'

const KINDS = [
  'host',
  'dockerVolumeConfiguration',
  'efsVolumeConfiguration',
  's3filesVolumeConfiguration',
  'fsxWindowsFileServerVolumeConfiguration',
] as const

const volumesOf = (task: Place): readonly Place[] => every(task, 'volumes')
const mountsOf = (task: Place): readonly Place[] =>
  containersOf(task).flatMap((container) => every(container, 'mountPoints'))
const isAtLaunch = (volume: Place): boolean => at(volume, 'configuredAtLaunch').value === true

const efsOf = (task: Place): readonly Place[] =>
  volumesOf(task)
    .map((volume) => at(volume, 'efsVolumeConfiguration'))
    .filter(given)
const isEncrypted = (efs: Place): boolean => at(efs, 'transitEncryption').value === 'ENABLED'

export const VOLUMES: readonly Rule[] = [
  {
    id: 'mount-known-volume',
    says: 'A mount point names a volume of the task',
    source: deployed('pf-ecs-mountpoint-source-volume-missing', 'ansible/ansible#35751'),
    breaches: forEach(mountsOf, (mount, task) => {
      const name = at(mount, 'sourceVolume')
      const known = volumesOf(task).map((volume) => textOf(at(volume, 'name')))
      if (mount.value === undefined || known.includes(textOf(name) ?? '')) return undefined
      if (given(name) && textOf(name) === undefined) return undefined
      const names = known.filter((each) => each !== undefined)
      return {
        at: name,
        ...(given(name) ? {} : { found: 'is missing' }),
        right:
          names.length === 0
            ? 'declare it in volumes'
            : `declare it in volumes, which has ${names.join(', ')}`,
        message: `Unknown volume '${textOf(name) ?? 'null'}'.`,
      }
    }),
  },
  {
    id: 'mount-path',
    says: 'A mount point has a containerPath',
    source: inferred('API_MountPoint'),
    breaches: forEach(mountsOf, (mount) => {
      const path = at(mount, 'containerPath')
      return mount.value === undefined || asked(path)
        ? undefined
        : {
            at: path,
            found: given(path) ? 'is empty' : 'is missing',
            right: 'say where in the container the volume is mounted',
            message: 'Container path should not be null or empty.',
          }
    }),
  },
  {
    id: 'volume-names-unique',
    says: 'No two volumes have the same name',
    source: inferred('API_Volume'),
    breaches: (task) =>
      repeated(volumesOf(task), (volume) => textOf(at(volume, 'name'))).map((volume) => ({
        at: at(volume, 'name'),
        found: `is ${show(at(volume, 'name').value)}, as that of a volume before it`,
        right: 'give each volume a name of its own',
        message: 'Volume names must be unique within a Task Definition.',
      })),
  },
  {
    id: 'volume-one-kind',
    says: 'A volume has one configuration, or is configuredAtLaunch',
    source: documented('API_Volume'),
    breaches: forEach(volumesOf, (volume) => {
      const kinds = KINDS.filter((kind) => given(at(volume, kind)))
      const all = isAtLaunch(volume) ? [...kinds, 'configuredAtLaunch'] : kinds
      return all.length <= 1
        ? undefined
        : {
            at: volume,
            found: `has ${all.join(' and ')}`,
            right: 'keep one of them',
            message: 'A volume can have only one volume configuration.',
          }
    }),
  },
  {
    id: 'volume-at-launch-mounted',
    says: 'A volume that is configuredAtLaunch is mounted by a container',
    source: deployed('pf-ecs-volume-not-referenced'),
    breaches: forEach(volumesOf, (volume, task) => {
      const name = textOf(at(volume, 'name'))
      if (!isAtLaunch(volume) || mountsOf(task).some((mount) => at(mount, 'sourceVolume').value === name))
        return undefined
      return {
        at: at(volume, 'name'),
        found: `${show(name ?? null)} is mounted by no container`,
        right: 'mount it, or leave it out',
        message: `Volumes [${name}] are not referenced by any of the containers`,
      }
    }),
  },
  {
    id: 'volume-at-launch-once',
    says: 'At most one volume is configuredAtLaunch',
    source: documented('API_Volume'),
    breaches: (task) =>
      volumesOf(task)
        .filter(isAtLaunch)
        .slice(1)
        .map((volume) => ({
          at: at(volume, 'configuredAtLaunch'),
          right: 'keep one of them',
          message: 'Only one volume can be configured at launch.',
        })),
  },
  {
    id: 'efs-access-point-root',
    says: 'An EFS access point goes with the rootDirectory "/" or with none',
    source: deployed('pf-ecs-efs-access-point-with-root-directory', 'API_EFSVolumeConfiguration'),
    breaches: forEach(efsOf, (efs) => {
      const root = at(efs, 'rootDirectory')
      return asked(at(efs, 'authorizationConfig', 'accessPointId')) && given(root) && root.value !== '/'
        ? {
            at: root,
            right: 'leave it out: the access point has its own',
            message:
              'When using an EFS access point, the root directory must either be set to "/" or be omitted.',
          }
        : undefined
    }),
  },
  {
    id: 'efs-iam-encrypted',
    says: 'EFS with IAM needs transitEncryption ENABLED',
    source: deployed('pf-ecs-efs-iam-without-transit-encryption', 'API_EFSVolumeConfiguration'),
    breaches: forEach(efsOf, (efs) =>
      at(efs, 'authorizationConfig', 'iam').value === 'ENABLED' && !isEncrypted(efs)
        ? {
            at: at(efs, 'transitEncryption'),
            ...(given(at(efs, 'transitEncryption')) ? {} : { found: 'is missing' }),
            right: 'write "ENABLED": IAM needs it',
            message: 'EFS IAM authorization requires TransitEncryption to be enabled.',
          }
        : undefined,
    ),
  },
  {
    id: 'efs-access-point-encrypted',
    says: 'An EFS access point needs transitEncryption ENABLED',
    source: documented('API_EFSAuthorizationConfig'),
    breaches: forEach(efsOf, (efs) =>
      asked(at(efs, 'authorizationConfig', 'accessPointId')) && !isEncrypted(efs)
        ? {
            at: at(efs, 'transitEncryption'),
            ...(given(at(efs, 'transitEncryption')) ? {} : { found: 'is missing' }),
            right: 'write "ENABLED": an access point needs it',
            message: 'EFS access points require TransitEncryption to be enabled.',
          }
        : undefined,
    ),
  },
  {
    id: 'efs-port-encrypted',
    says: 'A transitEncryptionPort of EFS needs transitEncryption ENABLED',
    source: deployed('pf-ecs-efs-transit-encryption-port-without-encryption'),
    breaches: forEach(efsOf, (efs) =>
      given(at(efs, 'transitEncryptionPort')) && !isEncrypted(efs)
        ? {
            at: at(efs, 'transitEncryptionPort'),
            right: 'leave it out, or write "transitEncryption": "ENABLED"',
            message: 'TransitEncryptionPort requires that TransitEncryption is enabled.',
          }
        : undefined,
    ),
  },
  {
    id: 'host-path-not-blank',
    says: 'The sourcePath of a host volume is not empty',
    source: reported('aws/amazon-ecs-cli#11'),
    breaches: forEach(volumesOf, (volume) => {
      const path = at(volume, 'host', 'sourcePath')
      return textOf(path)?.trim() === ''
        ? {
            at: path,
            found: 'is empty',
            right: 'leave it out, or write a path of the host',
            message: 'host.sourcePath should not be blank.',
          }
        : undefined
    }),
  },
  {
    id: 'volumes-from-known-container',
    says: 'volumesFrom names a container of the task',
    source: deployed('pf-ecs-volumesfrom-source-container-missing'),
    breaches: forEach(
      (task) => containersOf(task).flatMap((container) => every(container, 'volumesFrom')),
      (from, task) => {
        const name = at(from, 'sourceContainer')
        const text = textOf(name)
        if (text === undefined || containersOf(task).some((each) => at(each, 'name').value === text))
          return undefined
        return {
          at: name,
          right: 'name a container of this task',
          message: `Invalid 'volumesFrom' setting. Unknown container: '${text}'.`,
        }
      },
    ),
  },
]
