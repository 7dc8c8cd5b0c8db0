import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Bench } from './bench'

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

/**
 * Starts the program, and ends it again: how many milliseconds after the start each condition was true and painted. Nothing is attached to it,
 * so that it is as fast as for a user.
 */
export async function timeStart(
  bench: Bench,
  { profile, conditions, what, args = [], limit = 60_000 }: Start,
): Promise<ReadonlyMap<string, number>> {
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
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), limit)
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('bench: ')) continue
    const { name, at } = JSON.parse(line.slice('bench: '.length)) as { name: string; at: number }
    times.set(name, at - start)
    if (times.size === Object.keys(conditions).length) child.stdin.write('end\n')
  }
  await ended
  clearTimeout(timer)
  return times
}
