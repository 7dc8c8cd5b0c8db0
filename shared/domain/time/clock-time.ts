const two = (amount: number): string => String(amount).padStart(2, '0')

/** A point in a recording as a clock would show it: `3:07`, or `1:02:03` from an hour on. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** A minute of the day as a clock would show it, whatever day it runs over to: `17:30`. */
export function timeOfDay(minute: number): string {
  const ofDay = ((minute % 1440) + 1440) % 1440
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

/** The seconds that a clock shows: `3:07`, `1:02:03`, `187`; null where it is no time. */
export function readClockTime(text: string): number | null {
  const parts = /^\s*(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:\.\d+)?)\s*$/u.exec(text)
  if (!parts) return null
  const [, hours = '0', minutes = '0', seconds = '0'] = parts
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
