import { show } from '../fault.ts'
import { asked, at, every, given, repeated, rootOf, textOf } from '../place.ts'
import { documented, forEach, type Rule, reported } from '../rule.ts'

/** Bytes of the whole definition. */
const BYTES = 65_536
const CONSTRAINTS = 10

/** Bytes in UTF-8; a lone half of a surrogate pair is sent as three. */
const bytesOf = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Judged first: what is larger is not looked through. */
export const SIZE: Rule = {
  id: 'size',
  says: `A task definition has at most ${BYTES} bytes as JSON without spaces, its tags aside`,
  source: reported('awsdocs/amazon-ecs-developer-guide#149', 'service-quotas'),
  breaches: ({ value }) => {
    if (typeof value !== 'object' || value === null) return []
    const { tags: _, ...rest } = value as Readonly<Record<string, unknown>>
    const bytes = bytesOf(JSON.stringify(rest))
    return bytes <= BYTES
      ? []
      : [
          {
            at: rootOf(value),
            found: `has ${bytes} bytes`,
            right: `keep it within ${BYTES}: move variables to files or parameters`,
            message: `Actual length: '${bytes}'. Max allowed length is '${BYTES}' bytes.`,
          },
        ]
  },
}

export const LIMITS_AND_TAGS: readonly Rule[] = [
  SIZE,
  {
    id: 'placement-constraints-at-most',
    says: `There are at most ${CONSTRAINTS} placement constraints`,
    source: documented('API_RegisterTaskDefinition'),
    breaches: (task) =>
      every(task, 'placementConstraints').length <= CONSTRAINTS
        ? []
        : [
            {
              at: at(task, 'placementConstraints'),
              right: `keep at most ${CONSTRAINTS}`,
              message: `A task definition can have at most ${CONSTRAINTS} placement constraints.`,
            },
          ],
  },
  {
    id: 'tags-given',
    says: 'The list of tags is absent or not empty',
    source: reported('fabfuel/ecs-deploy#146', 'kayac/ecspresso#296'),
    breaches: (task) => {
      const tags = at(task, 'tags')
      return Array.isArray(tags.value) && tags.value.length === 0
        ? [{ at: tags, found: 'is empty', right: 'leave it out', message: 'Tags can not be empty.' }]
        : []
    },
  },
  {
    id: 'tag-key',
    says: 'A tag has a key, and neither key nor value begins with aws:',
    source: documented('API_Tag'),
    breaches: (task) =>
      every(task, 'tags').flatMap((tag) => {
        const key = at(tag, 'key')
        if (tag.value === undefined) return []
        if (!asked(key)) {
          const found = given(key) ? 'is empty' : 'is missing'
          return [
            { at: key, found, right: 'give the tag a key', message: 'Tag key should not be null or empty.' },
          ]
        }
        return [key, at(tag, 'value')]
          .filter((place) => /^aws:/i.test(textOf(place) ?? ''))
          .map((place) => ({
            at: place,
            right: 'the prefix aws: is for AWS alone',
            message: 'Tag keys and values must not begin with aws:.',
          }))
      }),
  },
  {
    id: 'tag-keys-unique',
    says: 'No two tags have the same key',
    source: documented('API_Tag'),
    breaches: forEach(
      (task) => repeated(every(task, 'tags'), (tag) => textOf(at(tag, 'key'))),
      (tag) => ({
        at: at(tag, 'key'),
        found: `is ${show(at(tag, 'key').value)}, as that of a tag before it`,
        right: 'keep one of them',
        message: 'Duplicate tag keys found.',
      }),
    ),
  },
]
