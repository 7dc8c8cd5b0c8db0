import { createHash } from 'node:crypto'
import type { Report } from '../../../../shared/domain/report/report'
import { publicDocuments, wordsOfWithheld } from '../../../../shared/domain/report/public-documents'
import { knownOfSources } from '../../../../shared/domain/report/withhold'
import {
  piecesOfShell,
  printList,
  shellOf,
} from '../../../../shared/domain/report/checkable/render-checkable'
import { describeShell, escapeAll } from '../../../../shared/domain/report/checkable/shell'
import { reportStyleHash } from '../../../../shared/domain/report/html/report-style'
import { showInvisible } from '../../../../shared/domain/report/html/html'
import { err, ok, type Result } from '../../../../shared/result'
import type { CarriedFile, CheckableList } from '../../../../shared/schema/reports/checkable-list'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { ofPage, words } from '../../../../shared/words/words'
import { sha256 } from '../../disk/files/sha256'
import type { ProjectStore } from '../../disk/project/project-store'
import { choosePublicFiles, createSearch, type Search } from '../../handover/public-files'
import type { Reported } from '../make-report'
import type { CheckableFacts } from '../report-jobs'
import type { ReportPage } from '../report-pages'
import { CHECKABLE_LIMIT } from '../../../../shared/domain/report/checkable/checkable-limit'
import sheet from './checkable.css?raw'
import verifier from './verifier.js?raw'

const said = words.checkable
const style = sheet.replaceAll(/\s*\n\s*/gu, ' ').trim()

type Carried = Omit<CarriedFile, 'id'> & { readonly content: Uint8Array }

/**
 * The report as a page that carries the originals, texts and history that it rests on, as far as they may go out, and a script that
 * holds all of it against what the report names; with what there is to say of the file.
 */
export async function checkableReport(
  store: ProjectStore,
  { report, input }: Reported,
  page: ReportPage,
): Promise<Result<{ readonly bytes: Uint8Array; readonly facts: CheckableFacts }>> {
  await store.ready
  const history = await store.history({ from: 1, to: store.head.seq })
  if (!history.ok) return history
  const takesWithheld = report.choices.names === 'shown'
  const documents = takesWithheld ? input : publicDocuments(input)
  const withheld = takesWithheld ? [] : wordsOfWithheld(knownOfSources(documents, history.value))
  const search = createSearch(withheld)
  const printed = new Set(
    Buffer.from(page.html)
      .toString()
      .match(/\b[0-9a-f]{64}\b/gu),
  )
  const originals = await choosePublicFiles(store, search, {
    takesUnsearchable: withheld.length === 0,
    wanted: printed,
    takesWithheld,
  })
  // A plain text is its own original.
  for (const { hash } of originals.files) printed.delete(hash)
  const texts = await textsOf(store, input, { search, printed })
  const told = historyOf(report, history.value, withheld.length > 0)
  const carried: readonly Carried[] = [
    ...originals.files.map(({ name, content, hash }) => carriedOf('original', name, content, hash)),
    ...texts,
    ...('content' in told ? [carriedOf('history', said.names.history, told.content)] : []),
  ]
  const size = carried.reduce((sum, file) => sum + file.size, 0)
  if (size > CHECKABLE_LIMIT)
    return err('not-allowed', said.tooLarge(said.megabytes(size), said.megabytes(CHECKABLE_LIMIT)))
  const leftOut = [
    ...report.sources.flatMap(({ number, withheld: reason }) =>
      reason === null ? [] : [said.left.withheld(number)],
    ),
    ...new Set(originals.leftOut.map(({ line }) => line)),
    ...('why' in told ? [told.why] : []),
  ].map(showInvisible)
  const bytes = write(report, page, carried, leftOut)
  return ok({
    bytes,
    facts: { size: bytes.length, originals: originals.files.length, leftOut, sha256: sha256(bytes) },
  })
}

function carriedOf(
  kind: CarriedFile['kind'],
  name: string,
  content: Uint8Array,
  hash = sha256(content),
): Carried {
  return { kind, name: showInvisible(name), size: content.length, sha256: hash, content }
}

/** The texts whose hash the report prints, without withheld texts and without texts that hold a withheld word. */
async function textsOf(
  store: ProjectStore,
  input: Reported['input'],
  { search, printed }: { readonly search: Search; readonly printed: ReadonlySet<string> },
): Promise<readonly Carried[]> {
  const texts = new Map<string, Carried>()
  for (const { metadata, revisions } of input.article.values())
    for (const { textHash } of revisions) {
      if (!printed.has(textHash) || texts.has(textHash)) continue
      const text = await store.readText(textHash)
      const name = said.names.text(search.without(metadata.title?.value ?? words.report.withoutTitle))
      if (!text.ok || search.wordIn(Buffer.from(text.value), null) !== null) continue
      texts.set(textHash, carriedOf('text', name, Buffer.from(text.value), textHash))
    }
  return [...texts.values()]
}

/** The history line by line as it was sealed, or why it is not told. */
function historyOf(
  { choices, signing }: Report,
  history: readonly HistoryEntry[],
  holdsWithheld: boolean,
): { readonly content: Uint8Array } | { readonly why: string } {
  const { length, claims, events, articles } = choices
  if (
    length !== 'full' ||
    claims !== null ||
    events !== null ||
    articles !== null ||
    signing.version === null
  )
    return { why: said.left.historyNotTold }
  if (holdsWithheld) return { why: said.left.historyWithheld }
  const lines = history.map((entry) => {
    const { seq, at, by, operation, fields, undoes, redoes, act, changes, prevHash, hash } = entry
    const line = JSON.stringify({ seq, at, by, operation, fields, undoes, redoes, act, changes, prevHash })
    return { line: `${line.slice(0, -1)},"hash":"${hash}"}\n`, isSame: sha256(line.slice(0, -1)) === hash }
  })
  if (!lines.every(({ isSame }) => isSame)) return { why: said.left.historyOlder }
  return { content: Buffer.from(lines.map(({ line }) => line).join('')) }
}

function write(
  report: Report,
  page: ReportPage,
  carried: readonly Carried[],
  leftOut: readonly string[],
): Uint8Array {
  const files = carried.map(({ kind, name, size, sha256: hash }, at): CarriedFile => ({
    id: `file-${at + 1}`,
    kind,
    name,
    size,
    sha256: hash,
  }))
  const hashes = {
    styles: [base64Of(style), base64Of(''), reportStyleHash, page.fontHash],
    script: base64Of(verifier),
  }
  const shell = shellOf({
    title: showInvisible(report.title),
    language: ofPage.lang,
    direction: ofPage.dir,
    style,
    leftOut,
    files,
    hashes,
  })
  const pieces = piecesOfShell(shell)
  const html = Buffer.from(page.html).toString()
  const list: CheckableList = {
    page: sha256(describeShell(shell)),
    bytes: sha256(pieces.join('')),
    report: { name: said.names.report, sha256: sha256(html) },
    files: [...files],
    state: report.signing.version,
    leftOut: [...leftOut],
    words: said.check,
  }
  const printed = printList(list)
  const carriers = [
    sha256(printed),
    escapeAll(html),
    ...carried.map(({ content }) => Buffer.from(content).toString('base64')),
    printed,
    verifier,
  ]
  return Buffer.concat(pieces.flatMap((piece, at) => [Buffer.from(piece), Buffer.from(carriers[at] ?? '')]))
}

const base64Of = (text: string): string => createHash('sha256').update(text).digest('base64')
