import { execFile } from 'node:child_process'
import { chmod, copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ElectronApplication } from '@playwright/test'
import { locateRuntime } from '../../../scripts/runtime.mjs'
import { launchHeld } from '../../drive/launch-held'

const run = promisify(execFile)
const isRoot = process.getuid?.() === 0

/** The user and group `nobody` of every Linux. */
const NOBODY = 65_534

/** The program as an ordinary user can start it. */
export type OrdinaryProgram = {
  readonly program: string
  readonly starter: string
  readonly app: string
  readonly folder: string
}

const STARTER = join(import.meta.dirname, '../../drive/held-start')

/**
 * Chromium's sandbox refuses root. Where the tests run as root, this puts the runtime and the built app where anybody can read
 * them, with a starter that gives up being root; elsewhere it names what is there. Null where the system allows no sandbox.
 */
export async function ordinaryProgram(): Promise<OrdinaryProgram | null> {
  const runtime = locateRuntime()
  const [app = ''] = runtime.args
  if (!(await canSandbox())) return null
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-ordinary-'))
  if (!isRoot) return { program: runtime.program, starter: STARTER, app, folder }
  await chmod(folder, 0o755)
  await copyOrLink(join(runtime.program, '..'), join(folder, 'runtime'))
  await mkdir(join(folder, 'app'))
  for (const part of ['out', 'seeds', 'package.json'])
    await cp(join(app, part), join(folder, 'app', part), { recursive: true })
  const starter = join(folder, 'held-start')
  await cp(STARTER, starter, { recursive: true })
  const program = join(folder, 'start')
  const command = [...asNobody, `${folder}/runtime/electron`].join(' ')
  await writeFile(program, `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 })
  return { program, starter, app: join(folder, 'app'), folder }
}

/** Starts the workbench as an ordinary user, with the sandbox on. `home` is where it may write. */
export async function startOrdinary(
  { program, starter, app }: OrdinaryProgram,
  home: string,
): Promise<ElectronApplication> {
  const { env } = locateRuntime()
  const authority = process.env['XAUTHORITY']
  if (isRoot) {
    if (authority) await copyFile(authority, join(home, 'authority'))
    await run('chown', ['-R', `${NOBODY}:${NOBODY}`, home])
  }
  return launchHeld({
    executablePath: program,
    chromiumSandbox: true,
    starter,
    app,
    args: [`--user-data-dir=${join(home, 'profile')}`],
    env: {
      ...env,
      ...(isRoot ? { HOME: home, ...(authority ? { XAUTHORITY: join(home, 'authority') } : {}) } : {}),
    },
  })
}

const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']

/** On Linux, Chromium builds its sandbox from user namespaces, which a system may deny; elsewhere it always can. */
async function canSandbox(): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const attempt = ['unshare', '--map-root-user', 'true']
  const [program = '', ...args] = isRoot ? [...asNobody, ...attempt] : attempt
  return run(program, args).then(
    () => true,
    () => false,
  )
}

/** Links where the file system can: the runtime has 260 MB. */
async function copyOrLink(from: string, to: string): Promise<void> {
  await run('cp', ['-al', from, to]).catch(async () => {
    await rm(to, { recursive: true, force: true })
    await run('cp', ['-a', from, to])
  })
}
