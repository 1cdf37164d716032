import type { PolicyReading } from '../policy/reading.ts'
import type { Account, EnvironmentRules, Images, Ref, Repository } from '../ports.ts'
import type { Seen } from '../seen.ts'
import type { Settings } from '../settings.ts'

/** What a gate may ask. Each answer is fetched once, however many gates ask for it. */
export interface GateContext {
  readonly tag: string
  /** The commit that this run was started for. */
  readonly commit: string
  /** What this run was started for, and so what GitHub lets into an environment or not: the tag, as a rule. */
  readonly ref: Ref
  /** `owner/repo#run_id` */
  readonly holder: string
  readonly settings: Settings
  readonly policy: PolicyReading
  readonly whoAmI: () => ReturnType<Account['whoAmI']>
  readonly commitOfTag: () => ReturnType<Repository['commitOfTag']>
  readonly digest: () => ReturnType<Images['digestOf']>
  readonly environment: (name: string) => Promise<EnvironmentRules | undefined>
  readonly defaultBranch: () => Promise<string>
  readonly taskDefinition: () => Promise<string | undefined>
  readonly live: () => Promise<Seen>
}

export interface GateResult {
  /** `warned` lets the release go on and says what it costs. */
  readonly status: 'passed' | 'warned' | 'failed'
  /** What was found, one sentence without a final full stop. */
  readonly found: string
  /** What would mend it; absent when passed. */
  readonly next?: string
}

/**
 * One question that must have a good answer before anything is changed. Adding one is adding a file.
 * `Needs` is what it asks; a gate that needs little can be asked even when the config cannot be read.
 */
export interface Gate<Needs = GateContext> {
  /** Kebab-case; part of the public interface. */
  readonly id: string
  readonly title: string
  readonly check: (context: Needs) => Promise<GateResult>
}

/** What is known before the config is. */
export type EarlyContext = Pick<GateContext, 'tag' | 'commit' | 'commitOfTag'>

export const passed = (found: string): GateResult => ({ status: 'passed', found })
export const warned = (found: string, next: string): GateResult => ({ status: 'warned', found, next })
export const failed = (found: string, next: string): GateResult => ({ status: 'failed', found, next })
