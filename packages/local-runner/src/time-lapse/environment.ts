import { fileURLToPath } from 'node:url'

/** The variables that bring an unmodified program into world time; none when world time is real time. */
export const timeLapseEnvironment = ({
  speed,
  epoch,
}: {
  speed: number
  epoch: { real: number; world: number }
}): Readonly<Record<string, string>> => {
  if (speed === 1) return {}
  return {
    GREENLIGHT_EPOCH_REAL: String(epoch.real),
    GREENLIGHT_EPOCH_WORLD: String(epoch.world),
    GREENLIGHT_SPEED: String(speed),
    NODE_OPTIONS: `--require=${JSON.stringify(fileURLToPath(new URL('./preload.cjs', import.meta.url)))}`,
  }
}
