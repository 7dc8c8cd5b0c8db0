import { create } from 'zustand'
import type { Conflict } from '../../shared/schema/conflict'

/** What the list on the left shows. */
export type ListKind = 'articles' | 'claims' | 'conflicts' | 'events' | 'sources'

/** What a slot of the middle of the window shows; exactly one of these. */
export type Main =
  | { readonly kind: 'reader'; readonly articleId: string | null }
  | { readonly kind: 'conflict'; readonly conflictId: string }
  | { readonly kind: 'suggestion'; readonly id: string }
  | { readonly kind: 'event'; readonly eventId: string }
  /** An event that is only proposed, known by an article that it is told in. */
  | { readonly kind: 'proposal'; readonly articleId: string }
  | { readonly kind: 'difference'; readonly a: string; readonly b: string }
  | { readonly kind: 'linking'; readonly claimId: string }
  /** What a new text left not exact, from one occurrence on; null: from the first. */
  | { readonly kind: 'review'; readonly articleId: string; readonly occurrenceId: string | null }
  /** One revision to read, from one of its marks on where that is named; or its difference from an earlier one. */
  | {
      readonly kind: 'revision'
      readonly articleId: string
      readonly revisionId: string
      readonly comparedWith: string | null
      readonly occurrenceId?: string
    }
  | { readonly kind: 'correcting'; readonly articleId: string }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'report' }
  | { readonly kind: 'history' }
  | { readonly kind: 'trash' }

/** What the inspector on the right shows; exactly one of these. */
export type Inspected =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'claim'; readonly claimId: string }
  | { readonly kind: 'claims-here'; readonly claimIds: readonly string[] }
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'source'; readonly sourceId: string }

/** The one dialog that may be open. */
export type DialogKind =
  | 'paste-article'
  | 'replace-text'
  | 'new-conflict'
  /** Which event the selected words tell of. */
  | 'event-told-here'
  | 'dismiss-suggestions'
  | 'settings'
  | 'shortcuts'
  | 'palette'
  | 'verify-project'
  | 'protection'
  | 'backups'
  | 'restore-history'
  | null

/** A place that the reader should bring into view, once; `count` tells one wish from the same wish again. */
export type Target = {
  readonly articleId: string
  readonly start: number
  readonly end: number
  readonly count: number
  /** Set where the place stays marked as long as it is shown. */
  readonly stays?: true
}

/** Words selected in the reader, in UTF-16 units of the article's current text. */
export type TextSelection = { readonly articleId: string; readonly start: number; readonly end: number }

/** What the middle of the window shows side by side: at least one. */
export type Slots = readonly [Main, ...Main[]]

/** What the middle of the window shows, and the slot that is worked in: what is opened goes there. */
export type Layout = { readonly slots: Slots; readonly active: number }

export type ViewState = Layout & {
  readonly list: ListKind
  readonly inspected: Inspected
  readonly dialog: DialogKind
  readonly target: Target | null
  readonly selection: TextSelection | null
}

const start: ViewState = {
  list: 'articles',
  slots: [{ kind: 'reader', articleId: null }],
  active: 0,
  inspected: { kind: 'nothing' },
  dialog: null,
  target: null,
  selection: null,
}

export const useView = create<ViewState>(() => start)

/** What a project shows when it is opened: what it showed last, or the open conflict of its worked example, else nothing yet. */
export function showStart(conflicts: readonly Conflict[], kept: Layout | null = null): void {
  const example = conflicts.find((conflict) => conflict.example && conflict.state.kind === 'open')
  const first: Layout = example ? { slots: [{ kind: 'conflict', conflictId: example.id }], active: 0 } : start
  const { slots, active } = kept ?? first
  const main = mainOf({ slots, active })
  const articleId = main.kind === 'reader' ? main.articleId : null
  const inspected: Inspected = articleId === null ? start.inspected : { kind: 'article', articleId }
  useView.setState({ ...start, slots, active, inspected })
}

export const showList = (list: ListKind): void => useView.setState({ list })

/** What the slot that is worked in shows. */
export const mainOf = ({ slots, active }: Layout): Main => slots[active] ?? slots[0]

/** Shows something in the slot that is worked in; the others stay. */
export const showMain = (main: Main, besides: Partial<Pick<ViewState, 'inspected' | 'target'>> = {}): void =>
  useView.setState(({ slots: [first, ...others], active }) => ({
    slots: active === 0 ? [main, ...others] : [first, ...others.with(active - 1, main)],
    selection: null,
    ...besides,
  }))

/** Makes a slot the one that is worked in. */
export const workIn = (active: number): void => {
  if (useView.getState().active !== active) useView.setState({ active })
}
export const inspect = (inspected: Inspected): void => useView.setState({ inspected })
export const openDialog = (dialog: DialogKind): void => useView.setState({ dialog })
export const select = (selection: TextSelection | null): void => useView.setState({ selection })

/** Opens a conflict; the inspector makes room for its claims until one of them is chosen. */
export function openConflict(conflictId: string): void {
  showMain({ kind: 'conflict', conflictId }, { inspected: { kind: 'nothing' } })
}

/** The article that is worked on: the one in the middle, else the one in the inspector; null where there is none. */
export function articleAtHand(view: Layout & Pick<ViewState, 'inspected'>): string | null {
  const { inspected } = view
  const main = mainOf(view)
  if ('articleId' in main && main.articleId !== null) return main.articleId
  return inspected.kind === 'article' ? inspected.articleId : null
}

/** Opens what is to be reviewed in an article, with all the room there is. */
export function openReview(articleId: string, occurrenceId: string | null = null): void {
  showMain({ kind: 'review', articleId, occurrenceId }, { inspected: { kind: 'nothing' } })
}

/** Opens a suggested conflict, with as much room as a conflict has. */
export function openSuggestion(id: string): void {
  showMain({ kind: 'suggestion', id }, { inspected: { kind: 'nothing' } })
}

/** Opens an event of the project, with all the room there is. */
export function openEvent(eventId: string): void {
  showMain({ kind: 'event', eventId }, { inspected: { kind: 'nothing' } })
}

/** Opens an event that is only proposed. */
export function openProposal(articleId: string): void {
  showMain({ kind: 'proposal', articleId }, { inspected: { kind: 'nothing' } })
}

/** Opens an article in the reader; what is inspected stays, unless it was nothing. */
export function openArticle(articleId: string): void {
  const { inspected } = useView.getState()
  const isFree = inspected.kind === 'nothing' || inspected.kind === 'article'
  showMain({ kind: 'reader', articleId }, isFree ? { inspected: { kind: 'article', articleId } } : {})
}

/** Opens an article at a place, with what is known of the article beside it. */
export function showWords(place: Parameters<typeof goTo>[0]): void {
  inspect({ kind: 'article', articleId: place.articleId })
  goTo(place)
}

/** Opens an article at a place, and brings that place into view. */
export function goTo(place: {
  readonly articleId: string
  readonly start: number
  readonly end: number
}): void {
  const view = useView.getState()
  const main = mainOf(view)
  const isShown = main.kind === 'reader' && main.articleId === place.articleId
  showMain(isShown ? main : { kind: 'reader', articleId: place.articleId }, {
    target: { ...place, count: (view.target?.count ?? 0) + 1 },
  })
}
