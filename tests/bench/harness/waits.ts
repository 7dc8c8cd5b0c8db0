import { readFileSync } from 'node:fs'

/** How long the first thread of a process had work to do, and no processor to do it: the machine's doing, not the program's. */
export type Waits = {
  /** Between two moments since the epoch, in milliseconds; 0 where the system does not say. */
  readonly between: (from: number, to: number) => number
  readonly stop: () => void
}

type Sample = { readonly at: number; readonly waited: number }

const EVERY = 10

/** Watches a process from outside, so that what it does itself does not delay the watching. */
export function watchWaits(process: number): Waits {
  const samples: Sample[] = []
  const take = (): void => {
    const waited = waitedSoFar(process)
    if (waited !== null) samples.push({ at: performance.timeOrigin + performance.now(), waited })
  }
  take()
  const timer = setInterval(take, EVERY)
  const at = (moment: number): number => {
    const after = samples.findIndex((sample) => sample.at >= moment)
    const [next, before] = [samples[after] ?? samples.at(-1), samples[after - 1]]
    if (!next) return 0
    if (!before || next.at === before.at) return next.waited
    const share = Math.min(1, (moment - before.at) / (next.at - before.at))
    return before.waited + share * (next.waited - before.waited)
  }
  return {
    between: (from, to) => Math.max(0, at(to) - at(from)),
    stop: () => clearInterval(timer),
  }
}

/** The second figure of the file is the time on the run queue, in nanoseconds. Linux only. */
function waitedSoFar(process: number): number | null {
  try {
    return Number(readFileSync(`/proc/${process}/schedstat`, 'utf8').split(' ')[1]) / 1e6
  } catch {
    return null
  }
}
