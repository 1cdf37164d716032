export { type Act, act, type MetricsSource, type Scene, type Tools } from './act.ts'
export { type OverrideName, readCommonInputs } from './common-inputs.ts'
export { VERSION } from './version.ts'
