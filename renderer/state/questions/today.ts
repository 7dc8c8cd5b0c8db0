import { useEffect, useState } from 'react'

/** How often it is looked whether the day is another one, in milliseconds. */
const MINUTE = 60_000

/** Today's local date in the stored form, `2026-12-03`. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** The same, also in a window that stays open overnight. */
export function useToday(): string {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return day
}
