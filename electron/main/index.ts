import { join } from 'node:path'
import { Menu, app, dialog } from 'electron'
import { isLanguageTag, localeOfChoice, localeOfWishes } from '../../shared/words/languages'
import { LOCALE_VARIABLE } from '../../shared/words/locale-of-process'
import { devServer } from './addresses'
import { givenArguments, takePassphrase, windowAsked } from './start/arguments'
import { readFirstSettings } from './disk/first-settings'
import { openFirstWindow } from './start/first-window'
import { layGround } from './start/ground'
import type { Ground } from './start/ground'
import { isFirstStart, waitForOutside } from './start/second-start'
import { complain } from './terminal'

// This is all that is loaded before the window is there: no schema, no rule and no word.

const profile =
  // Not by `userData`, which would make that folder: help and a refusal leave nothing behind.
  app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), app.getName())
const settings = readFirstSettings(join(profile, 'settings.json'))
// Words are loaded in one language, so it stands before anything that has words. Threads and processes of ours find it there, too.
const locale = localeOfStart()
process.env[LOCALE_VARIABLE] = locale
// Chromium, too: the languages that a page is told, the direction of what the system draws.
app.commandLine.appendSwitch('lang', locale)
const passphrase = takePassphrase(process.env)
const given = givenArguments(process.argv, process.defaultApp)
const workingFolder = process.env['PLUMBLINE_CWD'] ?? process.cwd()

const asked = windowAsked(given, workingFolder)
// Electron is ready when this module is there: it waits for what needs no window, and never for the window.
if (asked === null) {
  const { runTask } = await import('./run-task')
  runTask({ given, workingFolder, passphrase, lay: () => layGround(import.meta.dirname) })
} else if (isFirstStart(asked.project)) {
  const ground = layGround(import.meta.dirname)
  void startWindow(asked.project, ground).catch((error: unknown) => endStart(error, ground))
} else app.quit()

/** The window, and the program beside its page as it is loaded. */
async function startWindow(project: string | null, ground: Ground): Promise<void> {
  ground.onException(() => void sayNotStarted(ground))
  const outside = waitForOutside()
  // Ours is made with the program; without this, Electron makes one of its own first.
  Menu.setApplicationMenu(null)
  ground.noteStart('window')
  await app.whenReady()
  ground.servePages()
  const first = openFirstWindow(settings, join(import.meta.dirname, '../preload/index.cjs'))
  const { runProgram } = await import('./program')
  await runProgram({ ground, first, outside, project })
}

/** An exception at the start: without this, a process would stay that shows nothing. */
async function endStart(error: unknown, ground: Ground): Promise<void> {
  ground.log.exception('start', error)
  await app.whenReady()
  await sayNotStarted(ground)
}

async function sayNotStarted({ logFolder }: Ground): Promise<void> {
  try {
    const { words } = await import('../../shared/words/words')
    const message = words.faults.program.notStarted(logFolder)
    complain(message)
    dialog.showErrorBox(words.faults.program.notStartedTitle, message)
  } catch {
    // The words are what could not be loaded.
    dialog.showErrorBox('Plumbline', logFolder)
  }
  app.exit(1)
}

/** What the command line says, else what is chosen in the settings, else what the system speaks. */
function localeOfStart(): string {
  // The page of the development server is in English.
  if (devServer !== null) return 'en-GB'
  const wished = app.commandLine.getSwitchValue('lang')
  const system = app.getPreferredSystemLanguages()
  const { language } = settings
  if (wished === '' && isLanguageTag(language)) return localeOfChoice(language, system)
  return localeOfWishes([wished, ...system])
}
