// node scripts/fuses.mjs PROGRAM: sets the fuses of a packaged workbench for release, and prints them. SECURITY.md says why each is so.
// Fuses are bits in Electron's own program file, so this comes after packaging and before signing.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { say, SetupError } from './messages.mjs'
import { callerFolder } from './paths.mjs'
import { runMain } from './run-main.mjs'

/** Every fuse of a release. Those that a release leaves as they are, are not here: cookies (there are none), and WebAssembly. */
const releaseFuses = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

await runMain(async () => {
  const [given, ...more] = process.argv.slice(2)
  if (!given || more.length > 0)
    throw new SetupError('say which program: node scripts/fuses.mjs PATH-OF-THE-PACKAGED-PROGRAM')
  const program = resolve(callerFolder, given)
  if (!existsSync(program)) throw new SetupError(`there is no program at ${program}`)
  const fuses = Object.entries(releaseFuses).map(([name, isOn]) => [
    FuseV1Options[/** @type {keyof typeof releaseFuses} */ (name)],
    isOn,
  ])
  await flipFuses(program, { version: FuseVersion.V1, ...Object.fromEntries(fuses) })
  for (const [name, isOn] of Object.entries(releaseFuses)) say(`${name} ${isOn ? 'on' : 'off'}`)
  return 0
})
