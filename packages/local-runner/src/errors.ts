/**
 * Something in a workflow or an action that GitHub would run and this runner does not. It is thrown before
 * anything runs, so that a rehearsal never passes because a part of it was left out.
 */
export class Unsupported extends Error {
  /** The file it stands in, `owner/repo/path`. */
  readonly file: string
  /** Where in the file: `jobs.deploy.services`. */
  readonly path: string

  constructor({ file, path, why }: { file: string; path: string; why: string }) {
    super(`${file}: ${path}: ${why}`)
    this.name = 'Unsupported'
    this.file = file
    this.path = path
  }
}

/** A workflow or action that GitHub itself would refuse. */
export class InvalidWorkflow extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'InvalidWorkflow'
    this.problems = problems
  }
}

/** A request that GitHub's API answers with an error: its HTTP status and message. */
export class RequestRefused extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'RequestRefused'
    this.status = status
  }
}
