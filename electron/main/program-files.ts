import { join } from 'node:path'
import { app } from 'electron'
import type { ExampleLanguage } from '../../shared/ipc/state'
import { words } from '../../shared/words/words'
import { openRecognitionData } from './disk/recognition-data'
import type { OpenOptions } from './disk/project/open-project'
import { languageOfLocale } from '../../shared/words/languages'
import { localeOfProcess } from '../../shared/words/locale-of-process'
import type { Example, Examples } from './example/example-project'
import type { Ground } from './start/ground'
import { annotationsHost, parserHost, recogniseHost } from './import-hosts'
import { createAnnotationPlacer } from './import/annotations/annotation-placer'
import type { ImportWork } from './import/import-target'
import { createParser } from './import/parser'
import { createRecogniser } from './import/recognise/recogniser'
import { textsOfOriginal } from './import/texts-of-original'

export const exampleFiles = (): Examples => ({
  en: exampleOf('en', words.example.title, 'seeds'),
  ar: exampleOf('ar', words.example.arabicTitle, 'electron/main/example/ar'),
  usual: languageOfLocale(localeOfProcess()) === 'ar' ? 'ar' : 'en',
})

const exampleOf = (language: ExampleLanguage, title: string, texts: string): Example => ({
  language,
  title,
  folder: join(app.getPath('userData'), 'projects', `${title}.plumbline`),
  texts: join(app.getAppPath(), texts),
})

/** The example of whoever names no project. */
export function usualExample(): Example {
  const examples = exampleFiles()
  return examples[examples.usual]
}

export const backupsFolder = (): string => join(app.getPath('userData'), 'backups')

const backupsOf = (projectId: string): string => join(backupsFolder(), projectId)

/** What reads files and looks for annotations; nothing of it is started before it is needed. */
export function importWork({ folder }: Pick<Ground, 'folder'>): ImportWork {
  const data = openRecognitionData(join(folder, 'recognition'), join(app.getPath('userData'), 'recognition'))
  return {
    parser: createParser(parserHost),
    recogniser: createRecogniser(recogniseHost, data),
    annotations: createAnnotationPlacer(annotationsHost),
  }
}

/** How projects are opened, with a window and without. */
export function openOptions(
  { clock }: Pick<Ground, 'clock'>,
  { parser }: ImportWork,
  by: () => string,
): OpenOptions {
  return { clock, by, backupsOf, textsOf: textsOfOriginal(parser) }
}
