export type { WorldClock } from './clock.ts'
export { createGitHub } from './create-github.ts'
export { InvalidWorkflow, RequestRefused, Unsupported } from './errors.ts'
export type { AnnotationLevel, GitHubEvent } from './events.ts'
export type { GitHub, Review } from './github.ts'
export type { EnvironmentSettings, GitHubOptions, RepositorySettings } from './options.ts'
export type {
  Annotation,
  ApprovalRecord,
  Conclusion,
  JobRecord,
  JobStatus,
  RunRecord,
  StepRecord,
} from './run/record.ts'
export type { Run, RunResult } from './run/start-run.ts'
export type { CheckRun, CommitStatus, Deployment, DeploymentStatus } from './store.ts'
