// The fuses of a release: bits in Electron's own program file, so they are set after packaging and before signing. SECURITY.md says why
// each is so.
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/** Every fuse of a release, by the names of electron-builder. Those that a release leaves as they are, are not here: cookies (there are none), and WebAssembly. */
export const releaseFuses = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/**
 * Sets them in the program file of a package.
 * @param {string} program
 */
export async function setReleaseFuses(program) {
  const numbers = new Map(Object.entries(FuseV1Options))
  const byNumber = Object.entries(releaseFuses).map(([name, isOn]) => [
    numbers.get(`${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    isOn,
  ])
  await flipFuses(program, { version: FuseVersion.V1, ...Object.fromEntries(byNumber) })
}
