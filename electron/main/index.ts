import { app } from 'electron'
import { localeOfWishes } from '../../shared/words/languages'
import { LOCALE_VARIABLE } from '../../shared/words/locale-of-process'
import { devServer } from './addresses'

// Words are loaded in one language, so it stands before anything that has words. Threads and processes of ours find it there, too.
// The page of the development server is in English.
process.env[LOCALE_VARIABLE] = localeOfWishes(
  devServer === null ? [app.commandLine.getSwitchValue('lang'), ...app.getPreferredSystemLanguages()] : [],
)
// Electron waits for this module, and so for the program, before it is ready.
await import('./program')
