import { join } from 'node:path'
import { app } from 'electron'
import { isLanguageTag, localeOfChoice, localeOfWishes } from '../../shared/words/languages'
import { LOCALE_VARIABLE } from '../../shared/words/locale-of-process'
import { devServer } from './addresses'
import { chosenLanguage } from './disk/chosen-language'

// Words are loaded in one language, so it stands before anything that has words. Threads and processes of ours find it there, too.
process.env[LOCALE_VARIABLE] = localeOfStart()
// Electron waits for this module, and so for the program, before it is ready.
await import('./program')

/** What the command line says, else what is chosen in the settings, else what the system speaks. */
function localeOfStart(): string {
  // The page of the development server is in English.
  if (devServer !== null) return 'en-GB'
  const given = app.commandLine.getSwitchValue('lang')
  const system = app.getPreferredSystemLanguages()
  // Not by `userData`, which would make that folder: help and a refusal leave nothing behind.
  const profile =
    app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), app.getName())
  const chosen = chosenLanguage(join(profile, 'settings.json'))
  if (given === '' && isLanguageTag(chosen)) return localeOfChoice(chosen, system)
  return localeOfWishes([given, ...system])
}
