/** Rings when it was not wound anew for a time. */
export type Alarm = {
  readonly wind: () => void
  readonly stop: () => void
}

/** A ring that comes so much too late, in milliseconds, says that this thread was held up, or the machine asleep: the worker may have been, too. */
const TOO_LATE = 1000

/**
 * An alarm that rings once, `after` milliseconds after it was wound last; it is wound from the start. Messages that have come
 * are read before it rings, and a time in which nobody could read them does not count.
 */
export function createAlarm(after: number, ring: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined
  let last: NodeJS.Immediate | undefined
  const stop = (): void => {
    clearTimeout(timer)
    clearImmediate(last)
  }
  const wind = (): void => {
    stop()
    if (after === Infinity) return
    const due = performance.now() + after
    timer = setTimeout(() => {
      if (performance.now() - due > TOO_LATE) wind()
      else last = setImmediate(ring)
    }, after)
  }
  wind()
  return { wind, stop }
}
