export { judgeByLimits, type Limits, type LimitsVerdict, type Minute } from './limits.ts'
