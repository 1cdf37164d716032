export type { Convergence, Range } from './balancer/knobs.ts'
export type { RecordedCall } from './calls.ts'
export { type RealClock, realClock } from './clock/real-clock.ts'
export { type Actor, VirtualClock } from './clock/virtual-clock.ts'
export type { Timer, WorldClock } from './clock/world-clock.ts'
export { type Cloud, type CloudOptions, type CloudTimings, createCloud } from './cloud.ts'
export type { Fault, FaultKind } from './faults.ts'
export { type CloudRequest, type CloudResponse, ConnectionLost } from './http.ts'
export type { HttpServer } from './http-server.ts'
export type { AlarmInput, AlarmState } from './services/cloudwatch/alarms.ts'
export type { ScanResult } from './services/ecr/image-store.ts'
export type { IdentityProvider, RoleInput } from './services/iam/roles.ts'
export type { Firing } from './services/scheduler/firing.ts'
export type { FetchJwks, Jwk } from './services/sts/web-identity.ts'
export { processTasks } from './tasks/processes.ts'
export {
  type Behaviour,
  type BehaviourContext,
  type SimulatedResponse,
  simulatedTasks,
} from './tasks/simulated.ts'
