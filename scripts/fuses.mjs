// The fuses of a release: bits in Electron's own program file, so they are set after packaging and before signing. SECURITY.md says why
// each is so.
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

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

/**
 * Sets them in the program file of a package.
 * @param {string} program
 */
export async function setReleaseFuses(program) {
  await flipFuses(program, { version: FuseVersion.V1, ...Object.fromEntries(releaseFuses) })
}
