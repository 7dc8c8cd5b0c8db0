import { importDropped } from '../../api'
import { shareRead } from '../../../shared/domain/import/loss'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { askFirst, firstNamed } from '../../state/acts/ask-first'
import type { Question } from '../../state/acts/ask-first'
import { beginImport, endImport } from '../../state/import-state'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { notify, sayAlso, sayWhole } from '../../state/answers'
import { showOriginal } from '../../state/originals'
import { askLanguages } from '../../state/recognition/ask-languages'
import { openNewArticle, openSource } from '../../state/view-state'
import type { ImportReport } from '../../../shared/ipc/state'
import { wishFocus } from '../../ui/keep-focus'
import { describeImport } from './describe-import'

/** Asks for files, imports them, and says what became of each. */
export async function importFiles(): Promise<void> {
  beginImport()
  showImport(await act('importFiles', {}))
}

/** Asks for a folder, imports what is below it, and says what became of each file. */
export async function importFolder(): Promise<void> {
  beginImport()
  showImport(await act('importFolder', {}))
}

/** Imports what was dropped on the window: files and folders. */
export async function importDrop(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  beginImport()
  const result = await importDropped(files)
  showImport(result.ok ? result.value : undefined)
  if (!result.ok) notify('fault', result.fault.message, result.fault.detail)
}

/** Says which files stay out; beside what the import brought in, where it did. */
type TellLeft = (message: string, files: readonly { readonly name: string }[]) => void

const tellLeftOf =
  (report: ImportReport): TellLeft =>
  (message, files) => {
    const names = files.map(({ name }) => name)
    if (hasSaved(report)) sayAlso(message, names)
    else notify('done', message, names.join('\n'))
  }

/** Asks of each file of which much is missing whether it comes in; of many at once. */
async function askForHeld(report: ImportReport): Promise<void> {
  const all = report.held
  const tellLeft = tellLeftOf(report)
  await askForPictured(
    all.filter(({ kind }) => kind === 'pictured'),
    tellLeft,
  )
  await askForElsewhere(
    all.flatMap((file) => (file.kind === 'elsewhere' ? [file] : [])),
    tellLeft,
  )
  await askForScanned(all.flatMap((file) => (file.kind === 'scanned' ? [file] : [])))
  const held = all.flatMap((file) => (file.kind === 'doubtful' ? [file] : []))
  const groups = held.length <= ASKED_EACH ? held.map((file) => [file]) : held.length > 0 ? [held] : []
  const chosen: string[] = []
  for (const files of groups) if (await askFirst(questionOf(files))) chosen.push(...files.map(({ id }) => id))
  const left = held.filter(({ id }) => !chosen.includes(id))
  await importChosen(chosen)
  if (left.length > 0) tellLeft(words.imports.doubt.leftOut(left.length), left)
}

/** Imports files that waited for an answer. What is said after it stands beside what became of them. */
async function importChosen(files: readonly string[]): Promise<void> {
  if (files.length === 0) return
  beginImport()
  showImport(await act('importHeld', { files: [...files] }))
}

/** Asks in which languages the words in pictures shall be read; without an answer they are left out. */
async function askForPictured(held: ImportReport['held'], tellLeft: TellLeft): Promise<void> {
  if (held.length === 0) return
  const languages = await askLanguages(held.map(({ name }) => name))
  if (languages === null) return tellLeft(words.recognition.ask.leftOut(held.length), held)
  beginImport()
  showImport(await act('importHeld', { files: held.map(({ id }) => id), languages: [...languages] }))
}

/** Asks the same of files of which only some pages are pictures; without an answer they come in without these, and that is said. */
async function askForScanned(
  held: readonly Extract<ImportReport['held'][number], { kind: 'scanned' }>[],
): Promise<void> {
  if (held.length === 0) return
  const pages = held.reduce((sum, file) => sum + file.pages, 0)
  const names = held.map(({ name }) => name)
  const languages = (await askLanguages(names, pages)) ?? []
  beginImport()
  showImport(await act('importHeld', { files: held.map(({ id }) => id), languages: [...languages] }))
}

/** Asks of annotations that were made on another address whether that is the same text. */
async function askForElsewhere(
  held: readonly Extract<ImportReport['held'][number], { kind: 'elsewhere' }>[],
  tellLeft: TellLeft,
): Promise<void> {
  const said = words.imports.elsewhere
  const chosen: string[] = []
  const left: (typeof held)[number][] = []
  for (const file of held) {
    const { id, name, made } = file
    const { articles } = useProject.getState()
    const isSame = await askFirst({
      title: said.title(name, made.length),
      explanation: said.explanation,
      ...firstNamed(made, ({ quote, address, articleId }) => ({
        name: articleName(articles.get(articleId)),
        detail: said.madeOn(address, articles.get(articleId)?.metadata.url?.value ?? ''),
        quote,
      })),
      goOn: said.makeClaims,
      keep: said.leaveOut,
    })
    if (isSame) chosen.push(id)
    else left.push(file)
  }
  await importChosen(chosen)
  const count = left.reduce((sum, { made }) => sum + made.length, 0)
  if (count > 0) tellLeft(said.leftOut(count), left)
}

type Doubtful = Extract<ImportReport['held'][number], { readonly kind: 'doubtful' }>

/** More files than these are asked for in one question. */
const ASKED_EACH = 3

/** What came in of a file and what did not, side by side. */
function questionOf(files: readonly Doubtful[]): Question {
  const said = words.imports.doubt
  const [first] = files
  const choices = { goOn: said.importAnyway, keep: said.leaveOut }
  if (!first || files.length > 1)
    return {
      title: said.titleOfSeveral(files.length),
      explanation: said.explanation,
      ...firstNamed(files, ({ name, loss, opening }) => ({
        name,
        detail: said.share(shareRead(loss)),
        quote: opening,
      })),
      ...choices,
    }
  const { name, loss, opening } = first
  return {
    title: said.title(name),
    explanation: said.explanation,
    items: [
      { name: said.cameIn, detail: said.share(shareRead(loss)), quote: opening },
      {
        name: said.didNot,
        detail: words.formats.inRow(loss.left.map(({ what, count }) => words.readings.left[what](count))),
        quote: loss.missing ?? '',
      },
    ],
    note: '',
    ...choices,
  }
}

/** Opens what came in, and says what became of each file. Whoever went to another view meanwhile stays there. */
function showImport(report: ImportReport | undefined): void {
  const hasStayed = endImport()
  if (!report) return
  if (hasStayed) openImported(report)
  const { articles } = useProject.getState()
  const messages = describeImport(report, (id) => articleName(articles.get(id)))
  const done = messages.filter(({ kind }) => kind === 'done')
  const told = (part: 'message' | 'detail'): readonly string[] => done.flatMap((each) => each[part] || [])
  const sentence = told('message').join(' ')
  const details = told('detail').join('\n')
  if (hasSaved(report))
    sayWhole(sentence, { names: details ? details.split('\n') : [], seq: useProject.getState().seq })
  else if (done.length > 0) notify('done', sentence, details)
  for (const { kind, message, detail } of messages) if (kind === 'fault') notify(kind, message, detail)
  if (report.held.length > 0) void askForHeld(report)
}

/** Opens the first article that was imported, or that a file already is, else the first source. */
function openImported({ imported, known, references }: ImportReport): void {
  const [first] = [...imported, ...known]
  const [source] = references.flatMap(({ sources }) => sources)
  if (!first) {
    if (source !== undefined) openSource(source)
    return
  }
  openNewArticle(first.articleId)
  const read = useProject.getState().articles.get(first.articleId)
  const hash = read?.machine && read.revisions.at(-1)?.original?.hash
  // What a machine read is held against what is printed: its first figure has the focus.
  if (read && hash) showOriginal({ kind: 'article', id: read.id, hash })
  else wishFocus('text')
}

/** Whether an import changed the project. */
const hasSaved = ({ imported, annotations, references }: ImportReport): boolean =>
  imported.length > 0 ||
  annotations.some(({ claims }) => claims > 0) ||
  references.some(({ sources }) => sources.length > 0)
