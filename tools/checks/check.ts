/** One check of the project. */
export interface Check {
  readonly name: string
  /** What it holds, for the help: a few words. */
  readonly holds: string
  /** The command that mends what it finds, when there is one. */
  readonly mend?: string
  /** @returns what is wrong, one line or block each; nothing when all is well. */
  run(root: string): Promise<readonly string[]>
}
