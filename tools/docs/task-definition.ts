import { CHAPTERS, FARGATE_SIZES, ORIGIN, type Proof, RULES, UNSENT } from '@greenlight/task-definition'
import { code, table } from './tables.ts'

const PROOFS: Readonly<Record<Proof, string>> = {
  deployed:
    'somebody registered such a definition, published what ECS answered, and a right one that it took (rules `pf-ecs-…` of [cdk-preflight](https://github.com/badmintoncryer/cdk-preflight/tree/main/rules/ecs), September 2026)',
  reported: 'ECS’s own message stands in a public thread or in AWS’s documentation',
  documented: 'AWS’s documentation says that it must or can not be so; not tried',
  inferred: 'no source says that ECS refuses it; a definition that breaks it could not run',
}

/** What was left out on purpose. One line each: why. */
const LEFT_OUT = [
  'The sum of the containers’ `memory` against the task’s: the documentation says it must be lower; each container alone is what ECS was seen to refuse.',
  '`tmpfs` on Fargate: once documented as missing, not any more.',
  'A `startTimeout` above 120 seconds on Fargate, an environment file without `.env`, the first word of a health check’s `command`: documented, and reports of refusals were not found.',
  'The same `containerPort` twice with different protocols, or in `bridge` with ports of the host chosen by Docker.',
  'Another `protocol` than `tcp` and `udp`: ECS takes it for `tcp`.',
  'Whether roles, images, secrets, log groups and file systems exist: other services know.',
  'Whether a service of this launch type can run it: CreateService and UpdateService ask that.',
  'The exact size that ECS counts: the definition as it is sent stands for it.',
]

/** docs/task-definition.md: the rules that stand in code, for people. */
export function taskDefinitionMarkdown(): string {
  return [
    '# What a task definition must be',
    '',
    '<!-- Made from packages/task-definition by `npm run docs`. -->',
    '',
    'The gate `task-definition-renders`, `deploy-green` before its first write, and the ECS of the local cloud judge by one',
    'table. What is judged is what would be registered: your file without what DescribeTaskDefinition adds, with the image of',
    'the release in its container and the release’s tags. `null` members count as absent; empty texts and lists are kept. All',
    'faults are told at once, each with its path, what stands there, what would be right, and the name of the rule.',
    '',
    '## Model',
    '',
    `Members, types, required members, enumerations, ranges and patterns are AWS’s own: botocore ${ORIGIN.botocore}, ${code(ORIGIN.path)}.`,
    'Their faults are called `model-type`, `model-required`, `model-enum`, `model-range`, `model-length`, `model-pattern`,',
    '`model-union`, `unknown-member`. Newer than the AWS SDK in these actions, and therefore refused:',
    `${UNSENT.map((name) => code(name.slice(name.indexOf('.') + 1))).join(', ')}.`,
    '',
    '## Ours',
    '',
    table(
      ['rule', 'refused, though ECS may take it'],
      [
        ['`unknown-member`', 'a member that ECS does not know: it would be dropped without a word'],
        [
          '`placeholder`',
          '`<IMAGE>`, `${…}`, `{{…}}`, `$IMAGE` left in an image, a role, or the address of a secret or volume. The image that the release places may be anything.',
        ],
        ['`reserved-name`', '`__proto__`: no AWS SDK for JavaScript can send it'],
        ['`depth`', 'objects and lists more than 16 deep'],
        ['`container`', 'no container has the name that the config gives'],
      ],
    ),
    '',
    `## Rules`,
    '',
    `${RULES.length} rules that ECS checks besides its model. How sure that is:`,
    '',
    table(
      ['', 'rules', 'meaning'],
      (Object.keys(PROOFS) as Proof[]).map((proof) => [
        proof,
        String(RULES.filter(({ source }) => source.proof === proof).length),
        PROOFS[proof],
      ]),
    ),
    '',
    'Sources: `API_…` are pages of the ECS API reference, `owner/repository#number` public threads, other names pages of the',
    'ECS developer guide.',
    '',
    ...CHAPTERS.flatMap(({ title, rules }) => [
      `### ${title}`,
      '',
      table(
        ['rule', 'says', 'source'],
        rules.map(({ id, says, source }) => [
          code(id),
          says,
          `${source.proof}: ${source.see.map(linked).join(', ')}`,
        ]),
      ),
      '',
    ]),
    '### Sizes of Fargate',
    '',
    table(
      ['cpu', 'memory, MiB', 'Windows'],
      FARGATE_SIZES.map(({ cpu, memory, windows }) => [
        `${cpu} (${cpu / 1024} vCPU)`,
        memory.join(', '),
        windows ? 'yes' : '',
      ]),
    ),
    '',
    '## Left out on purpose',
    '',
    'A release that ECS would take must not be refused. Where the sources disagree, the rule is missing:',
    '',
    ...LEFT_OUT.map((line) => `- ${line}`),
  ].join('\n')
}

const linked = (see: string): string => {
  const thread = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(see)
  if (thread !== null) return `[${see}](https://github.com/${thread[1]}/issues/${thread[2]})`
  if (see.startsWith('pf-ecs-')) return code(see)
  if (see.startsWith('API_'))
    return `[${see}](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/${see}.html)`
  return `[${see}](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${see}.html)`
}
