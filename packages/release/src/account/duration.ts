import { type Duration, MINUTE, SECOND } from '../time.ts'

/** For people: `850 ms`, `12.4 s`, `3 min 20 s`. */
export const describeDuration = (duration: Duration): string => {
  if (Math.round(duration) < SECOND) return `${Math.round(duration)} ms`
  // Rounded before it is split: otherwise 239.7 s would be 3 min 60 s.
  const tenths = Math.round(duration / 100) * 100
  if (tenths < MINUTE) return `${tenths / SECOND} s`
  const whole = Math.round(duration / SECOND) * SECOND
  const [minutes, seconds] = [Math.floor(whole / MINUTE), (whole % MINUTE) / SECOND]
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`
}
