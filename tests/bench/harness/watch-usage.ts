import { processesOf, processorSeconds, usageOf } from './processes'

/** What a process and all that it started have used by now. */
export type Used = {
  /** Of all of them together, those that ended included. */
  readonly processorSeconds: number
  /** The most at one moment, in megabytes; memory that several share counts once. */
  readonly peak: number
}

const EVERY = 250

/** Looks at the processes again and again while they run; where there is no /proc, everything stays 0. */
export function watchUsage(root: number): () => Used {
  const seconds = new Map<number, number>()
  let peak = 0
  const look = (): void => {
    for (const process of processesOf(root))
      seconds.set(process, Math.max(seconds.get(process) ?? 0, processorSeconds(process)))
    peak = Math.max(peak, usageOf(root).proportional)
  }
  look()
  const timer = setInterval(look, EVERY)
  return () => {
    clearInterval(timer)
    return { processorSeconds: [...seconds.values()].reduce((sum, each) => sum + each, 0), peak }
  }
}
