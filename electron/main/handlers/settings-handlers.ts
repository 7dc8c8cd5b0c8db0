import { nativeTheme } from 'electron'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'

export function settingsHandlers(workspace: Workspace): Pick<Handlers, 'updateSettings'> {
  return {
    updateSettings: async ({ theme, author, coverAll }) => {
      if (theme) nativeTheme.themeSource = theme
      return workspace.changeSettings({
        ...(theme === undefined ? {} : { theme }),
        ...(coverAll === undefined ? {} : { coverAll }),
        ...(author === undefined ? {} : { author }),
      })
    },
  }
}
