// All that a window needs, in order. Each step says what it does, and is done in milliseconds where there is nothing to do.
import { ensureDependencies } from './dependencies.mjs'
import { ensureRuntime } from './ensure-runtime.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/**
 * @param {{ refresh?: boolean }} [options] refresh: try the release page of the pinned Electron again
 * @returns {Promise<import('./find-runtime.mjs').Runtime>}
 */
export async function setUp(options) {
  await ensureDependencies()
  await ensureSystemPackages()
  return ensureRuntime(options)
}
