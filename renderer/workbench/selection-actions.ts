import type { Article } from '../../shared/schema/article'
import { citeWords, type CitedPlace } from '../../shared/domain/describe/cite-words'
import type { Span } from '../../shared/domain/span'
import { headsAt, pageAt } from '../../shared/domain/structure/place-in-structure'
import { words } from '../../shared/words/words'
import { api } from '../api'
import { askOthers } from '../commands/ask-others'
import { act } from '../state/act'
import { askFirst } from '../state/acts/ask-first'
import { articleName } from '../state/selectors'
import { useProject } from '../state/project-state'
import { useTexts } from '../state/texts'
import { notify, sayInstead } from '../state/answers'
import { inspect, openDialog, select, useView } from '../state/view-state'
import type { TextSelection } from '../state/view-state'
import { endSelection } from '../ui/end-selection'

/** Makes a claim of the selected words and opens it in the inspector. */
export async function newClaimFromSelection(): Promise<void> {
  const { selection } = useView.getState()
  if (selection && !(await isMeant(selection))) return
  const place = takeSelection()
  if (!place) return
  await act('addClaim', { place }, ({ id }) => inspect({ kind: 'claim', claimId: id }))
}

/** More characters than these are seldom one claim. */
const LONG = 2000

/** Asks before very many words, as of a whole article, become one claim. */
async function isMeant({ articleId, start, end }: TextSelection): Promise<boolean> {
  if (end - start <= LONG) return true
  const article = useProject.getState().articles.get(articleId)
  const text = useTexts.getState().texts.get(article?.revisions.at(-1)?.textHash ?? '') ?? ''
  const said = words.workbench.reading.long
  return askFirst({
    title: said.title,
    explanation: said.explanation(end - start),
    items: [{ name: articleName(article), detail: '', quote: `${text.slice(start, start + QUOTED)}…` }],
    note: '',
    goOn: said.goOn,
    keep: said.keep,
  })
}

/** So many characters tell which words are meant. */
const QUOTED = 200

/** Marks the selected words as a further place of the claim that is open in the inspector. */
export async function addOccurrenceOfSelection(): Promise<void> {
  const { inspected } = useView.getState()
  if (inspected.kind !== 'claim') return
  const place = takeSelection()
  if (!place) return
  const made = await act('addOccurrence', { claimId: inspected.claimId, place })
  if (made) sayInstead(words.workbench.reading.added)
}

/** Makes the selected words the place that evidence stands in. */
export async function setPlaceOfEvidence(claimId: string, evidenceId: string): Promise<void> {
  const place = takeSelection()
  if (place)
    await act('updateEvidence', { claimId, evidenceId, fields: { pinpoint: { kind: 'passage', place } } })
}

/** Asks which event the selected words tell of. */
export function askForEvent(): void {
  if (useView.getState().selection) openDialog('event-told-here')
}

/** Asks what other articles say of the selected words. */
export function askOthersOfSelection(): void {
  const { selection } = useView.getState()
  if (selection) askOthers(selection)
}

/** Puts the selected words on the clipboard with where they stand, as plain text and as HTML. They stay selected. */
export async function copyWithCitation(): Promise<void> {
  const { selection } = useView.getState()
  const article = selection && useProject.getState().articles.get(selection.articleId)
  const text = useTexts.getState().texts.get(article?.revisions.at(-1)?.textHash ?? '')
  if (!selection || !article || text === undefined) return
  const place = await placeOf(article, text, selection)
  const { plain, html } = citeWords(text.slice(selection.start, selection.end), article, place)
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ])
    notify('done', words.citation.copied)
  } catch {
    // The system refuses a window that is not in front.
    notify('fault', words.citation.notCopied)
  }
}

/** The page and the heads of words; none where the structure of the text cannot be had. */
async function placeOf(article: Article, text: string, span: Span): Promise<CitedPlace | undefined> {
  const { textHash = '', structureHash } = article.revisions.at(-1) ?? {}
  if (structureHash === undefined) return undefined
  const read = await api('readStructure', { textHash, structureHash })
  if (!read.ok) return undefined
  const { structure } = read.value
  return { heads: headsAt(structure, text, span), page: pageAt(structure, span) }
}

/** The selected words, and no longer selected. */
function takeSelection(): TextSelection | null {
  const { selection } = useView.getState()
  if (!selection) return null
  endSelection()
  select(null)
  return selection
}
