import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bench } from './bench'

/** What a job of the program printed, and how it ended. */
export type Job = { readonly code: number | null; readonly output: string }

/** Runs the program without a window, as `npm start -- --import … > file` does; `watch` sees the process while it runs. */
export async function runJob(
  bench: Bench,
  profile: string,
  args: readonly string[],
  watch: (child: ChildProcess) => void = () => {},
): Promise<Job> {
  await mkdir(profile, { recursive: true })
  const path = join(profile, 'output.txt')
  const file = await open(path, 'w')
  const child = spawn(bench.program, [bench.root, ...bench.flags, `--user-data-dir=${profile}`, ...args], {
    env: bench.env,
    stdio: ['ignore', file.fd, file.fd],
  })
  watch(child)
  await once(child, 'close')
  await file.close()
  return { code: child.exitCode, output: await readFile(path, 'utf8') }
}

/** Imports files into a project, made where it is missing. */
export async function importInto(
  bench: Bench,
  profile: string,
  project: string,
  paths: readonly string[],
): Promise<void> {
  const { code, output } = await runJob(bench, profile, ['--import', ...paths, '--project', project])
  if (code !== 0) throw new Error(`The import failed:\n${output.slice(-2000)}`)
}
