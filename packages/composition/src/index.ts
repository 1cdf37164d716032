export {
  type Act,
  act,
  actOnGitHub,
  type MetricsSource,
  type RunScene,
  type Scene,
  type Tools,
} from './act.ts'
export { type OverrideName, readCommonInputs } from './common-inputs.ts'
export { VERSION } from './version.ts'
