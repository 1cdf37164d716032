/**
 * Reads the task's CPU as ECS does: units (`256`), or vCPUs (`.25 vCPU`).
 * @returns CPU units, 1,024 a vCPU; undefined when it is neither, or no whole number of units
 * Source: API_RegisterTaskDefinition, `cpu`
 */
export const cpuUnits = (text: string): number | undefined => sized(text, /^vcpus?$/i)

/**
 * Reads the task's memory as ECS does: MiB (`512`), or GB (`0.5 GB`), which ECS takes for GiB.
 * @returns MiB; undefined when it is neither, or no whole number of MiB
 * Source: API_RegisterTaskDefinition, `memory`
 */
export const memoryMib = (text: string): number | undefined => sized(text, /^gb$/i)

const sized = (text: string, unit: RegExp): number | undefined => {
  // Longer than any size; the rest would only cost time.
  if (text.length > 32) return undefined
  const [, digits = '', word = ''] = /^([\d.]+)\s*([a-z]*)$/i.exec(text.trim()) ?? []
  if (!/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(digits)) return undefined
  if (word === '') return digits.includes('.') ? undefined : Number(digits)
  const size = Number(digits) * 1024
  return unit.test(word) && Number.isInteger(size) ? size : undefined
}

/** What Fargate offers for a CPU size: from, to and in steps of MiB. */
export interface FargateSize {
  readonly cpu: number
  readonly memory: readonly number[]
  /** Whether Windows can have it too. */
  readonly windows: boolean
}

const GIB = 1024
const range = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * GIB)

/**
 * Fargate's sizes: task-cpu-memory-error in the developer guide. Its page ends at 16 vCPU; AWS's own linter also has
 * 32 vCPU (cfn-lint, fargate_cpu_memory.json), so that is let pass.
 */
export const FARGATE_SIZES: readonly FargateSize[] = [
  { cpu: 256, memory: [512, 1024, 2048], windows: false },
  { cpu: 512, memory: range(1, 4, 1), windows: false },
  { cpu: 1024, memory: range(2, 8, 1), windows: true },
  { cpu: 2048, memory: range(4, 16, 1), windows: true },
  { cpu: 4096, memory: range(8, 30, 1), windows: true },
  { cpu: 8192, memory: range(16, 60, 4), windows: false },
  { cpu: 16_384, memory: range(32, 120, 8), windows: false },
  { cpu: 32_768, memory: [60 * GIB, 120 * GIB, 244 * GIB], windows: false },
]
