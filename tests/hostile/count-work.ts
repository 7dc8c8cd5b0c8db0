import { Session } from 'node:inspector/promises'
import { setFlagsFromString } from 'node:v8'

/** Counts how much work something is. */
export type WorkCounter = {
  readonly count: (work: () => unknown) => Promise<number>
  readonly end: () => void
}

/**
 * A counter of work that is the same on every machine: how often each block of the domain's code was run, by V8's own count. Code that
 * V8 has optimised is not counted whole, so nothing is optimised from here on, in this process. What happens inside of a pattern or a
 * built-in is not in it; the bench `hostile` has that by the clock.
 */
export async function startCounting(): Promise<WorkCounter> {
  for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug', '--no-flush-bytecode'])
    setFlagsFromString(flag)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    count: async (work) => {
      await session.post('Profiler.takePreciseCoverage')
      work()
      const { result } = await session.post('Profiler.takePreciseCoverage')
      return result
        .filter(({ url }) => url.includes('/shared/domain/'))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
        .reduce((sum, { count }) => sum + count, 0)
    },
    end: () => session.disconnect(),
  }
}
