import { show } from '../fault.ts'
import { at, containersOf, every, given, nameOf, repeated, textOf } from '../place.ts'
import { deployed, documented, forEach, type Rule, reported } from '../rule.ts'

/** Containers in a task definition (service quotas of ECS; not adjustable). */
const CONTAINERS = 10
/** Of a family, a container, a volume, and an image without its digest. */
const NAME_LENGTH = 255
const NAME = /^[a-zA-Z0-9_-]+$/
/** What people copy instead of the family, which is the captured part. */
const TASK_DEFINITION_ARN =
  /^arn:[a-z-]{1,32}:ecs:[a-z0-9-]{0,32}:\d{0,12}:task-definition\/([a-zA-Z0-9_-]{1,255})(?::\d{1,10})?$/
const NAME_WORDS = 'use 1 to 255 letters, digits, hyphens and underscores'

export const NAMES_AND_IMAGES: readonly Rule[] = [
  {
    id: 'family-name',
    says: 'A family has 1 to 255 letters, digits, hyphens and underscores',
    source: reported('aws/amazon-ecs-cli#37', 'API_RegisterTaskDefinition'),
    breaches: forEach(
      (task) => [at(task, 'family')],
      (family) => {
        const text = textOf(family)
        if (text === undefined || (NAME.test(text) && text.length <= NAME_LENGTH)) return undefined
        const arn = TASK_DEFINITION_ARN.exec(text)?.[1]
        return {
          at: family,
          right: arn === undefined ? NAME_WORDS : `write the family alone: ${show(arn)}`,
          message: 'Family contains invalid characters.',
        }
      },
    ),
  },
  {
    id: 'containers-given',
    says: 'There is at least one container',
    source: reported('awsdocs/aws-cloudformation-user-guide#454'),
    breaches: forEach(
      (task) => [at(task, 'containerDefinitions')],
      (list) =>
        Array.isArray(list.value) && list.value.length === 0
          ? {
              at: list,
              found: 'is empty',
              right: 'add a container',
              message: 'Container list cannot be empty.',
            }
          : undefined,
    ),
  },
  {
    id: 'containers-at-most',
    says: `There are at most ${CONTAINERS} containers`,
    source: reported('aws/amazon-ecs-cli#184', 'service-quotas'),
    breaches: (task) =>
      containersOf(task).length <= CONTAINERS
        ? []
        : [
            {
              at: at(task, 'containerDefinitions'),
              right: `keep at most ${CONTAINERS}`,
              message: 'Too many containers.',
            },
          ],
  },
  {
    id: 'container-name',
    says: 'A container has a name of 1 to 255 letters, digits, hyphens and underscores',
    source: reported('hashicorp/terraform-provider-aws#5950', 'API_ContainerDefinition'),
    breaches: forEach(containersOf, (container) => {
      const name = at(container, 'name')
      const text = textOf(name)
      if (!given(name) || text === '') {
        return {
          at: name,
          found: given(name) ? 'is empty' : 'is missing',
          right: NAME_WORDS,
          message: 'Container.name should not be null or empty.',
        }
      }
      if (text === undefined || (NAME.test(text) && text.length <= NAME_LENGTH)) return undefined
      return { at: name, right: NAME_WORDS, message: 'Container.name contains invalid characters.' }
    }),
  },
  {
    id: 'container-names-unique',
    says: 'No two containers have the same name',
    source: deployed('pf-ecs-duplicate-container-names', 'metaps/genova#291'),
    breaches: (task) =>
      repeated(containersOf(task), (container) => textOf(at(container, 'name'))).map((container) => ({
        at: at(container, 'name'),
        found: `is ${show(nameOf(container))}, as that of a container before it`,
        right: 'give each container a name of its own',
        message: 'Container names must be unique within a Task Definition.',
      })),
  },
  {
    id: 'image-given',
    says: 'A container has an image',
    source: reported('prefect-archive/prefect-aws#159', 'aws/aws-cli#5924'),
    breaches: forEach(containersOf, (container) => {
      const image = at(container, 'image')
      if (given(image) && image.value !== '') return undefined
      return {
        at: image,
        found: given(image) ? 'is empty' : 'is missing',
        right: 'name an image',
        message: 'The container.image should not be null or empty.',
      }
    }),
  },
  {
    id: 'image-characters',
    says: 'An image is made of letters, digits and - _ : . / # @',
    source: reported('aws-actions/amazon-ecs-render-task-definition#49', 'API_ContainerDefinition'),
    breaches: forEach(containersOf, (container) => {
      const image = at(container, 'image')
      const text = textOf(image)
      if (text === undefined || text === '' || /^[a-zA-Z0-9_:./#@-]+$/.test(text)) return undefined
      return {
        at: image,
        right: 'use letters, digits and - _ : . / # @ only, without spaces',
        message: 'Container.image contains invalid characters.',
      }
    }),
  },
  {
    id: 'image-length',
    says: 'An image has at most 255 characters before its digest',
    source: reported('hashicorp/terraform-provider-aws#22629', 'API_ContainerDefinition'),
    breaches: forEach(containersOf, (container) => {
      const image = at(container, 'image')
      const [before = ''] = textOf(image)?.split('@') ?? []
      if (before.length <= NAME_LENGTH) return undefined
      return {
        at: image,
        found: `has ${before.length} characters before its digest`,
        right: `use at most ${NAME_LENGTH}`,
        message: 'Container.image should be 255 characters or less',
      }
    }),
  },
  {
    id: 'image-digest',
    says: 'The digest of an image is sha256: and 64 hexadecimal digits',
    source: documented('API_ContainerDefinition'),
    breaches: forEach(containersOf, (container) => {
      const image = at(container, 'image')
      const text = textOf(image) ?? ''
      const digest = text.slice(text.indexOf('@') + 1)
      if (!text.includes('@') || /^sha256:[0-9a-fA-F]{64}$/.test(digest)) return undefined
      return {
        at: image,
        right: 'write @sha256: and 64 hexadecimal digits after the name',
        message: 'Container.image contains invalid characters.',
      }
    }),
  },
  {
    id: 'essential-container',
    says: 'At least one container is essential, which is the default',
    source: deployed('pf-ecs-essential-container'),
    breaches: (task) => {
      const containers = containersOf(task)
      return containers.length === 0 || containers.some((each) => at(each, 'essential').value !== false)
        ? []
        : [
            {
              at: at(task, 'containerDefinitions'),
              found: 'has no essential container',
              right: 'leave out "essential": false in one of them',
              message: "Task definition doesn't have any essential container.",
            },
          ]
    },
  },
  {
    id: 'volume-name',
    says: 'A volume has a name of 1 to 255 letters, digits, hyphens and underscores',
    source: documented('API_Volume'),
    breaches: forEach(
      (task) => every(task, 'volumes'),
      (volume) => {
        const name = at(volume, 'name')
        const text = textOf(name)
        if (text === undefined || (NAME.test(text) && text.length <= NAME_LENGTH)) return undefined
        return { at: name, right: NAME_WORDS, message: 'Volume.name contains invalid characters.' }
      },
    ),
  },
]
