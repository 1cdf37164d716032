import { baselineSane } from './baseline-sane.ts'
import { environmentsProtected } from './environments-protected.ts'
import type { EarlyContext, Gate } from './gate.ts'
import { imageExists } from './image-exists.ts'
import { leaseFree } from './lease-free.ts'
import { newerThanServing } from './newer-than-serving.ts'
import { rightAccount } from './right-account.ts'
import { tagIsVersion } from './tag-is-version.ts'
import { tagNamesCommit } from './tag-names-commit.ts'
import { taskDefinitionRenders } from './task-definition-renders.ts'
import { withinPolicy } from './within-policy.ts'

/** The gates that can be asked without a config. */
export const EARLY_GATES: readonly Gate<EarlyContext>[] = [tagIsVersion, tagNamesCommit]

/** Every gate, in the order in which the summary shows them. */
export const GATES: readonly Gate[] = [
  ...EARLY_GATES,
  withinPolicy,
  newerThanServing,
  rightAccount,
  imageExists,
  taskDefinitionRenders,
  environmentsProtected,
  baselineSane,
  leaseFree,
]
