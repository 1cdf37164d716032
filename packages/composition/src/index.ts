export { type Act, act, type Scene, type Tools } from './act.ts'
export { VERSION } from './version.ts'
