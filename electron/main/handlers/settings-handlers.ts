import { join } from 'node:path'
import { app, nativeTheme } from 'electron'
import { ok } from '../../../shared/result'
import { readBundledFile } from '../disk/files/bundled-files'
import type { Handlers } from '../dispatch'
import { startAgain } from '../start-again'
import type { Workspace } from '../workspace'

/** They lie beside the built program, in a checkout and in a package. */
const licences = ['LICENSE', 'THIRD_PARTY_LICENSES.md']

export function settingsHandlers(
  workspace: Workspace,
): Pick<Handlers, 'readAbout' | 'startAgain' | 'updateSettings'> {
  return {
    readAbout: async () => {
      const texts = licences.map(async (name) => {
        const bytes = await readBundledFile(join(app.getAppPath(), name))
        return bytes?.toString('utf8') ?? ''
      })
      const { electron, chrome, node } = process.versions
      return ok({
        version: app.getVersion(),
        electron,
        chromium: chrome,
        node,
        licences: await Promise.all(texts),
      })
    },
    startAgain: async (_, { window }) => {
      const store = workspace.store()
      if (window) startAgain(window, store.ok ? store.value.folder : null)
      return ok(null)
    },
    updateSettings: async ({ theme, language, author, coverAll, tourSeen }) => {
      if (theme) nativeTheme.themeSource = theme
      return workspace.changeSettings({
        ...(theme === undefined ? {} : { theme }),
        ...(language === undefined ? {} : { language }),
        ...(coverAll === undefined ? {} : { coverAll }),
        ...(tourSeen === undefined ? {} : { tourSeen }),
        ...(author === undefined ? {} : { author }),
      })
    },
  }
}
