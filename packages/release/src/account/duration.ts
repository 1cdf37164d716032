import { type Duration, MINUTE, SECOND } from '../time.ts'

/** For people: `850 ms`, `12.4 s`, `3 min 20 s`. */
export const describeDuration = (duration: Duration): string => {
  if (duration < SECOND) return `${Math.round(duration)} ms`
  if (duration < MINUTE) return `${Number((duration / SECOND).toFixed(1))} s`
  const [minutes, seconds] = [Math.floor(duration / MINUTE), Math.round((duration % MINUTE) / SECOND)]
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`
}
