export type { Approval, Approvals } from './approvals.ts'
export type { Connection } from './client.ts'
export { createRepository } from './repository.ts'
