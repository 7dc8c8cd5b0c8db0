const two = (amount: number): string => String(amount).padStart(2, '0')

/** A point in a recording as a clock would show it: `3:07`, or `1:02:03` from an hour on. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
