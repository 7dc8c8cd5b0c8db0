// node scripts/fuses.mjs PROGRAM: sets the fuses of a packaged workbench for release, and prints them. SECURITY.md says why each is so.
// Fuses are bits in Electron's own program file, so this comes after packaging and before signing.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { say, SetupError } from './messages.mjs'
import { callerFolder } from './paths.mjs'
import { runMain } from './run-main.mjs'

/** Every fuse of a release. Those that a release leaves as they are, are not here: cookies (there are none), and WebAssembly. */
const releaseFuses = new Map([
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
])

await runMain(async () => {
  const [given, ...more] = process.argv.slice(2)
  if (!given || more.length > 0)
    throw new SetupError('say which program: node scripts/fuses.mjs PATH-OF-THE-PACKAGED-PROGRAM')
  const program = resolve(callerFolder, given)
  if (!existsSync(program)) throw new SetupError(`there is no program at ${program}`)
  await flipFuses(program, { version: FuseVersion.V1, ...Object.fromEntries(releaseFuses) })
  for (const [fuse, isOn] of releaseFuses) say(`${FuseV1Options[fuse]} ${isOn ? 'on' : 'off'}`)
  return 0
})
