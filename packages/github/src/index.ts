export type { Connection } from './client.ts'
export { createRepository } from './repository.ts'
