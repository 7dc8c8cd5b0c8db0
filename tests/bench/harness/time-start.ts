import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Bench } from './bench'
import { processesOf, processorSeconds } from './processes'

type Start = {
  readonly profile: string
  /** What is waited for in the page, as expressions, by name. */
  readonly conditions: Readonly<Record<string, string>>
  /** The program itself, or one empty window of the same Electron. */
  readonly what: 'program' | 'empty window'
  readonly args?: readonly string[]
  /** In milliseconds; what did not come by then is not in the answer. */
  readonly limit?: number
}

/** When each condition was true and painted, and what all processes had used of a processor by the last of them, in milliseconds. */
export type Started = { readonly times: ReadonlyMap<string, number>; readonly processor: number }

/**
 * Starts the program, and ends it again: how many milliseconds after the start each condition was true and painted. Nothing is attached to it,
 * so that it is as fast as for a user.
 */
export async function timeStart(
  bench: Bench,
  { profile, conditions, what, args = [], limit = 60_000 }: Start,
): Promise<Started> {
  const asked = { root: what === 'program' ? bench.root : null, conditions }
  const start = Date.now()
  const child = spawn(
    bench.program,
    [
      join(bench.here, 'watched-start'),
      ...bench.flags,
      `--user-data-dir=${profile}`,
      '--force-device-scale-factor=1',
      ...args,
    ],
    { env: { ...bench.env, PLUMBLINE_BENCH: JSON.stringify(asked) }, stdio: ['pipe', 'pipe', 'ignore'] },
  )
  const times = new Map<string, number>()
  let processor = 0
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), limit)
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('bench: ')) continue
    const { name, at } = JSON.parse(line.slice('bench: '.length)) as { name: string; at: number }
    times.set(name, at - start)
    if (times.size < Object.keys(conditions).length) continue
    processor = processesOf(child.pid ?? 0).reduce((sum, each) => sum + 1000 * processorSeconds(each), 0)
    child.stdin.write('end\n')
  }
  await ended
  clearTimeout(timer)
  return { times, processor }
}
