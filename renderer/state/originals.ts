import { fileOfSource, keptFiles } from '../../shared/domain/operations/kept-file'
import type { OriginalOf } from '../../shared/domain/operations/kept-file'
import { cellsWithHeads } from '../../shared/domain/originals/cells-with-heads'
import type { CellsWithHeads } from '../../shared/domain/originals/cells-with-heads'
import { sheetOfRange } from '../../shared/domain/originals/cell-range'
import type { CellRange } from '../../shared/domain/originals/cell-range'
import type { ShownSheet } from '../../shared/ipc/state'
import type { Article } from '../../shared/schema/article'
import type { Source } from '../../shared/schema/source'
import { words } from '../../shared/words/words'
import { api } from '../api'
import { act, save } from './act'
import { useProject } from './project-state'
import type { ProjectState } from './project-state'
import { notify } from './answers'
import { articleAtHand, inspect, mainOf, showBeside, useView } from './view-state'
import type { ViewState } from './view-state'

/** Asks where, gives a kept file back there, and says where it went. */
export async function saveCopy(of: OriginalOf): Promise<void> {
  const written = await act('saveCopy', of)
  if (written) notify('done', words.originals.saved(written.path))
}

/** The same, of a copy that states nothing about itself. */
export async function saveStripped(of: OriginalOf): Promise<void> {
  const written = await act('saveStripped', of)
  if (written) notify('done', words.originals.saved(written.path))
}

/** Opens a copy of a kept file in another program, after the questions about that, and says where it lies. */
export async function openOutside(of: OriginalOf): Promise<void> {
  const opened = await act('openOutside', of)
  if (opened) notify('done', words.originals.outside.opened(opened.path))
}

/** Shows a kept file beside what is worked on; what is known of its article makes room for it. */
export function showOriginal(of: OriginalOf): void {
  const { inspected } = useView.getState()
  if (inspected.kind === 'article') inspect({ kind: 'nothing' })
  showBeside({ kind: 'original', of })
}

/** Whether a kept file is covered until it is asked for: for what it shows, or since all are. */
export const useIsCovered = (of: OriginalOf): boolean =>
  useProject((state) => state.settings.coverAll || isGraphic(of, state))

/** Whether it was said that it can hurt to look at a kept file. */
export const useIsGraphic = (of: OriginalOf): boolean => useProject((state) => isGraphic(of, state))

const isGraphic = ({ kind, id }: OriginalOf, { articles, sources }: ProjectState): boolean =>
  (kind === 'article' ? articles : sources).get(id)?.graphic === true

/** Where the bytes of a kept file are for the window to draw; null where it cannot be shown. */
export async function addressOfOriginal(of: OriginalOf): Promise<string | null> {
  const shown = await api('showOriginal', of)
  return shown.ok ? shown.value.address : null
}

/** The sheets of the table that was read last: several pieces of evidence stand in one. */
let lastTable: { readonly address: string; readonly sheets: Promise<readonly ShownSheet[]> } | null = null

/** The cells of a kept table, sheet by sheet, from its address; none where they cannot be read. */
export function sheetsAt(address: string): Promise<readonly ShownSheet[]> {
  if (lastTable?.address === address) return lastTable.sheets
  // oxlint-disable-next-line no-restricted-globals -- of our own scheme, from this machine
  const sheets = fetch(address)
    .then((answer): Promise<readonly ShownSheet[]> => answer.json())
    .catch(() => [])
  lastTable = { address, sheets }
  return sheets
}

/** The cells of a table that a source keeps, with what heads them; null where its file is no table, or has no such cells. */
export async function cellsOf(of: OriginalOf, range: CellRange): Promise<CellsWithHeads | null> {
  const shown = await api('showOriginal', of)
  if (!shown.ok || shown.value.kind !== 'table') return null
  const sheet = sheetOfRange(await sheetsAt(shown.value.address), range)
  return sheet ? cellsWithHeads(sheet.rows, range) : null
}

/** Says whether it can hurt to look at a kept file. */
export function setGraphic({ kind, id }: OriginalOf, graphic: boolean): Promise<boolean> {
  const input = { id, fields: { graphic } }
  return kind === 'article' ? save('updateArticle', input) : save('updateSource', input)
}

/** The file that an article or a source keeps now; null where it keeps none. */
function originalOf(document: Article | Source | undefined): OriginalOf | null {
  const [file] = document ? keptFiles(document) : []
  if (!document || !file) return null
  return { kind: 'file' in document ? 'source' : 'article', id: document.id, hash: file.hash }
}

/** The file that evidence stands in. */
export const originalOfSource = (
  sourceId: string,
  { sources, articles }: Pick<ProjectState, 'sources' | 'articles'>,
): OriginalOf | null => fileOfSource(sources.get(sourceId), articles)?.of ?? null

/** The same, followed as it changes. */
export function useOriginalOfSource(sourceId: string): OriginalOf | null {
  const source = useProject((state) => state.sources.get(sourceId))
  const article = useProject((state) => state.articles.get(source?.articleId ?? ''))
  return originalOf(source) ?? originalOf(article)
}

/** The kept file that is worked with: the one that is looked at, else that of the inspected source, else that of the article at hand; null where there is none. */
export function originalAtHand(view: ViewState, project: ProjectState): OriginalOf | null {
  const { inspected } = view
  const main = mainOf(view)
  if (main.kind === 'original') return main.of
  if (inspected.kind === 'source') return originalOf(project.sources.get(inspected.sourceId))
  const articleId = articleAtHand(view)
  return articleId === null ? null : originalOf(project.articles.get(articleId))
}
