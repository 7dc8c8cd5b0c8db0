import { create } from 'zustand'
import type { OriginalOf } from '../../shared/domain/operations/kept-file'
import type { Conflict } from '../../shared/schema/conflict'
import { isClose, isNarrow } from './place/folds'

/** The views that have a list on the left. */
export type ListKind = 'articles' | 'claims' | 'conflicts' | 'events' | 'sources'

/** The views that show the whole project: no list stands beside them. */
export type WholeKind = 'search' | 'coverage' | 'overview' | 'report' | 'history' | 'trash'

/** What the overview shows of the whole project. */
export const overviewParts = ['matrix', 'time-line', 'names'] as const
export type OverviewPart = (typeof overviewParts)[number]

/** The places of the workbench: one is shown, and each comes back as it was left. */
export type ViewKind = ListKind | WholeKind

/** What a slot of the window's middle shows. */
export type Main =
  | { readonly kind: 'reader'; readonly articleId: string | null }
  | { readonly kind: 'conflict'; readonly conflictId: string }
  | { readonly kind: 'suggestion'; readonly id: string }
  | { readonly kind: 'event'; readonly eventId: string }
  /** What rests on a source. */
  | { readonly kind: 'source'; readonly sourceId: string }
  /** An event that is only proposed, known by an article that it is told in. */
  | { readonly kind: 'proposal'; readonly articleId: string }
  | { readonly kind: 'difference'; readonly a: string; readonly b: string }
  /** The article that the evidence is looked for in, the likeliest where none was chosen; and the view that comes back after it. */
  | {
      readonly kind: 'linking'
      readonly claimId: string
      readonly otherId?: string
      readonly from?: ViewKind
    }
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
  | { readonly kind: 'search' }
  /** A kept file, to be looked at. */
  | { readonly kind: 'original'; readonly of: OriginalOf }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'overview'; readonly part: OverviewPart }
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
  /** What other articles say of the same as words, or as the sentence of a caret, in an article. */
  | ({ readonly kind: 'others' } & TextSelection)

/** The one dialog that may be open. */
export type DialogKind =
  | 'paste-article'
  | 'replace-text'
  | 'reread-original'
  | 'new-conflict'
  /** How the selected words, or the open claim, stand to another claim. */
  | 'relate-claim'
  /** Which event the selected words tell of. */
  | 'event-told-here'
  | 'dismiss-suggestions'
  /** What is asked, or what was answered. */
  | 'question'
  /** How a view of a list is called. */
  | 'view-name'
  | 'settings'
  | 'verdict-scale'
  | 'manual'
  | 'shortcuts'
  | 'about'
  | 'palette'
  | 'verify'
  | 'package-colleague'
  | 'package-publication'
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
  /** Set where it is only shown as it was left: so far below the top of its frame, in pixels, and nothing marks it. */
  readonly top?: number
  /** Set where its words are selected, and the text gets the focus. */
  readonly isSelected?: true
}

/** Words selected in the reader, in UTF-16 units of the article's current text. */
export type TextSelection = { readonly articleId: string; readonly start: number; readonly end: number }

/** What the middle of the window shows side by side: at least one. */
export type Slots = readonly [Main, ...Main[]]

/** What the middle of the window shows, and the slot that is worked in: what is opened goes there. */
export type Layout = { readonly slots: Slots; readonly active: number }

/** What a view shows besides its list. */
export type Desk = Layout & { readonly inspected: Inspected }

/** Where one is in the project. */
export type Whereabouts = Desk & {
  readonly view: ViewKind
  /** How the other views were left. */
  readonly desks: Readonly<Partial<Record<ViewKind, Desk>>>
}

export type ViewState = Whereabouts & {
  /** True where what is inspected stays, whichever article is opened. */
  readonly isPinned: boolean
  readonly dialog: DialogKind
  readonly target: Target | null
  readonly selection: TextSelection | null
}

const start: ViewState = {
  view: 'articles',
  desks: {},
  slots: [{ kind: 'reader', articleId: null }],
  active: 0,
  inspected: { kind: 'nothing' },
  isPinned: false,
  dialog: null,
  target: null,
  selection: null,
}

export const useView = create<ViewState>(() => start)

/** What a project shows when it is opened: what it showed last, or the open conflict of its worked example, else nothing yet. */
export function showStart(conflicts: readonly Conflict[], kept: Whereabouts | null = null): void {
  const example = conflicts.find((conflict) => conflict.example && conflict.state.kind === 'open')
  const first = example && {
    view: 'conflicts' as const,
    slots: [{ kind: 'conflict', conflictId: example.id }] as const,
  }
  useView.setState({ ...start, ...first, ...kept })
}

const wholes: ReadonlySet<string> = new Set<WholeKind>([
  'search',
  'coverage',
  'overview',
  'report',
  'history',
  'trash',
])

const isWhole = (kind: ViewKind | Main['kind']): kind is WholeKind => wholes.has(kind)

/** The list on the left of a view; null where it has none. */
export const listOf = (view: ViewKind): ListKind | null => (isWhole(view) ? null : view)

/** Shows a view as it was left. */
export function showView(view: ViewKind): void {
  useView.setState((state) => {
    if (state.view === view) return {}
    const { slots, active, inspected } = deskOf(state, view)
    const kept = state.isPinned ? state.inspected : inspected
    return { slots, active, inspected: kept, ...leaving(state, view) }
  })
}

/** Shows again what was shown somewhere; the view that is left for that comes back as it was. */
export const showWhere = (
  where: Omit<Whereabouts, 'desks'>,
  besides: Partial<Pick<ViewState, 'target'>>,
): void =>
  useView.setState((state) => ({
    ...(where.view === state.view ? { selection: null } : leaving(state, where.view)),
    ...where,
    ...besides,
  }))

/** How a view was left. One that is new takes over what is worked on, where its list has that. */
function deskOf(state: ViewState, view: ViewKind): Desk {
  const left = state.desks[view]
  if (left) return left
  const main = mainOf(state)
  const hasIt = view === 'articles' || (view === 'claims' && state.inspected.kind === 'claim')
  if (hasIt && main.kind === 'reader') return { slots: [main], active: 0, inspected: state.inspected }
  if (view === 'overview') return { ...start, slots: [{ kind: view, part: 'matrix' }] }
  return isWhole(view) ? { ...start, slots: [{ kind: view }] } : start
}

/** What changes when one view is left for another, besides what it shows. */
function leaving(
  { view: from, desks, slots, active, inspected }: ViewState,
  view: ViewKind,
): Pick<ViewState, 'view' | 'desks' | 'selection'> {
  return {
    view,
    desks: { ...desks, [from]: { slots, active, inspected } },
    selection: null,
  }
}

/** The view that shows something when it is opened in another: what has a list of its own is shown with that, and texts are read in all that have a list. */
function viewFor({ kind }: Main, { view }: ViewState): ViewKind {
  if (isWhole(kind)) return kind
  return owners[kind] ?? (isWhole(view) ? 'articles' : view)
}

/** The views whose list has something. */
const owners: Partial<Record<Main['kind'], ListKind>> = {
  conflict: 'conflicts',
  suggestion: 'conflicts',
  event: 'events',
  proposal: 'events',
  source: 'sources',
  linking: 'articles',
}

/** Whether nothing is shown that was chosen in a list. */
export const isBlank = ({ slots: [first, ...others], inspected }: Desk): boolean =>
  first.kind === 'reader' && first.articleId === null && others.length === 0 && inspected.kind === 'nothing'

/** The view in the active slot. */
export const mainOf = ({ slots, active }: Layout): Main => slots[active] ?? slots[0]

/** Shows something in the slot that is worked in; the others stay, and what is inspected. */
export const showMain = (main: Main, besides: Partial<Pick<ViewState, 'inspected' | 'target'>> = {}): void =>
  useView.setState((state) => {
    const view = viewFor(main, state)
    const desk = atText(view === state.view ? state : deskOf(state, view), main)
    const left = view === state.view ? { selection: null } : leaving(state, view)
    // What is known of a text is not known of the whole project.
    const isOther = isWhole(view) && view !== state.view && !state.isPinned
    const inspected = isOther ? deskOf(state, view).inspected : state.inspected
    return { ...withMain(desk, main), ...left, inspected, ...besides }
  })

/** An original that is worked in stays where its text is asked for: that is read in its own slot. */
function atText<L extends Layout>(layout: L, main: Main): L {
  const at = layout.slots.findIndex((slot) => isReaderOf(slot, main))
  return at >= 0 && mainOf(layout).kind === 'original' ? { ...layout, active: at } : layout
}

const isReaderOf = (shown: Main, main: Main): boolean =>
  shown.kind === 'reader' && main.kind === 'reader' && shown.articleId === main.articleId

function withMain({ slots: [first, ...others], active }: Layout, main: Main): Layout {
  return { slots: active === 0 ? [main, ...others] : [first, ...others.with(active - 1, main)], active }
}

/** Shows a view beside the active one, which stays active. What shows nothing makes room for it; so does a view of the same, and an original for another. */
export const showBeside = (main: Main): void =>
  useView.setState((view) => {
    const stays = [mainOf(view), ...view.slots].find((each) => !makesRoom(each, main))
    return { slots: stays ? [stays, main] : [main], active: 0 }
  })

function makesRoom(shown: Main, main: Main): boolean {
  if (shown.kind === 'reader' && shown.articleId === null) return true
  if (shown.kind !== main.kind) return false
  return shown.kind !== 'reader' || isReaderOf(shown, main)
}

/** Closes a slot; of the last one nothing is left to read. */
export const closeSlot = (at: number): void =>
  useView.setState(({ slots }) => {
    const [first, ...others] = slots.toSpliced(at, 1)
    return { slots: first ? [first, ...others] : start.slots, active: 0 }
  })

/** Makes a slot the one that is worked in. */
export const workIn = (active: number): void => {
  if (useView.getState().active !== active) useView.setState({ active })
}
export const inspect = (inspected: Inspected): void => useView.setState({ inspected })
export const openDialog = (dialog: DialogKind): void => useView.setState({ dialog })
export const select = (selection: TextSelection | null): void => useView.setState({ selection })

/** Says that no words of an article are selected any more; those of another that are selected stay. */
export const unselect = (articleId: string): void =>
  useView.setState((view) => (view.selection?.articleId === articleId ? { selection: null } : {}))

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

/** Whether the inspector shows something, or there is something at hand that it could show. */
export const isInspectable = (view: Layout & Pick<ViewState, 'inspected'>): boolean =>
  view.inspected.kind !== 'nothing' || articleAtHand(view) !== null

/** Opens what is to be reviewed in an article, with all the room there is. */
export function openReview(articleId: string, occurrenceId: string | null = null): void {
  showMain({ kind: 'review', articleId, occurrenceId }, { inspected: { kind: 'nothing' } })
}

/** Opens a suggested conflict, with as much room as a conflict has. */
export function openSuggestion(id: string): void {
  showMain({ kind: 'suggestion', id }, { inspected: { kind: 'nothing' } })
}

/** Opens a source: what rests on it, and beside that everything about it. */
export function openSource(sourceId: string): void {
  showMain({ kind: 'source', sourceId }, { inspected: { kind: 'source', sourceId } })
}

/** Opens an event of the project, with all the room there is. */
export function openEvent(eventId: string): void {
  showMain({ kind: 'event', eventId }, { inspected: { kind: 'nothing' } })
}

/** Opens an event that is only proposed. */
export function openProposal(articleId: string): void {
  showMain({ kind: 'proposal', articleId }, { inspected: { kind: 'nothing' } })
}

/** Opens an article in the reader, or as the one to take evidence from; the inspector follows, unless what it shows is pinned. */
export function openArticle(articleId: string): void {
  const view = useView.getState()
  const main = mainOf(view)
  if (main.kind === 'linking') return showMain({ ...main, otherId: articleId })
  // Who closed the inspector to read goes on reading; the open article, chosen once more, brings it back.
  const isClosed =
    view.inspected.kind === 'nothing' &&
    main.kind === 'reader' &&
    main.articleId !== null &&
    main.articleId !== articleId
  const isPinned = view.isPinned && view.inspected.kind !== 'nothing'
  // Where the inspector would lie over the words, they are what was asked for.
  const inspected: Inspected = isNarrow() ? { kind: 'nothing' } : { kind: 'article', articleId }
  showMain({ kind: 'reader', articleId }, isClosed || isPinned ? {} : { inspected })
}

/** Opens an article that came into the project, with the list that has it. */
export function openNewArticle(articleId: string): void {
  showView('articles')
  openArticle(articleId)
}

/** Keeps what is inspected, or lets it follow the article again. */
export const pin = (isPinned: boolean): void => useView.setState({ isPinned })

/** Opens what looks for evidence for a claim; an original that stands beside the text stays, to take it from. */
export function openLinking(claimId: string): void {
  const { view, slots, active } = useView.getState()
  const other = slots.findIndex(({ kind }) => kind !== 'original')
  if (slots[active]?.kind === 'original' && other >= 0) workIn(other)
  const hasOriginal = slots.some(({ kind }) => kind === 'original')
  if (hasOriginal) useView.setState((state) => (view === 'articles' ? {} : leaving(state, 'articles')))
  // The texts are scrolled to their passages as wide as they stay.
  showMain({ kind: 'linking', claimId, from: view }, isClose() ? { inspected: { kind: 'nothing' } } : {})
}

/** Leaves the looking for evidence: its claim is read in its place, and the view that it was begun in comes back. */
export function leaveLinking(readClaim: () => void): void {
  const main = mainOf(useView.getState())
  readClaim()
  if (main.kind === 'linking' && main.from) showView(main.from)
}

/** Opens an article at a place in the slot that shows it, or beside what is worked in, which stays. */
export function goToBeside(place: Omit<Target, 'count' | 'stays'>): void {
  const { slots, active } = useView.getState()
  const at = slots.findIndex((slot) => slot.kind === 'reader' && slot.articleId === place.articleId)
  if (at >= 0) workIn(at)
  else if (slots.length > 1) workIn(active === 0 ? 1 : 0)
  else useView.setState({ slots: [{ kind: 'reader', articleId: place.articleId }, slots[0]], active: 0 })
  goTo(place)
}

/** Opens an article at a place, with what is known of the article beside it. */
export function showWords(place: Parameters<typeof goTo>[0]): void {
  inspect({ kind: 'article', articleId: place.articleId })
  goTo(place)
}

/** Opens an article at a place, and brings that place into view. */
export function goTo(place: Omit<Target, 'count' | 'stays'>): void {
  const view = useView.getState()
  const main = mainOf(view)
  const isShown = main.kind === 'reader' && main.articleId === place.articleId
  showMain(isShown ? main : { kind: 'reader', articleId: place.articleId }, {
    target: { ...place, count: (view.target?.count ?? 0) + 1 },
  })
}
