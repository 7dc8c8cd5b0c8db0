// For tests that drive the real window: the Electron that `npm start` and `npm test` have set up.
import { findRuntime } from './find-runtime.mjs'
import { SetupError } from './messages.mjs'
import { findOnPath } from './paths.mjs'

export { findOnPath }

/** The runtime on this machine, in English whatever the machine speaks. Only looks, installs nothing; throws when there is none. */
export function locateRuntime() {
  const found = findRuntime()
  if (!found)
    throw new SetupError('there is no Electron here yet. Run `npm start` or `npm test` once: they fetch it.')
  return { ...found, args: [...found.args, '--lang=en-GB'] }
}
