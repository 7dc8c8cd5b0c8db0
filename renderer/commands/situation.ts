import type { CommandFact, Situation } from '../../shared/ipc/command-facts'
import { claimIndex } from '../state/claim-index'
import { hasPlace } from '../state/beside/beside'
import { isMarkedAlready } from '../state/open-claim'
import { originalAtHand } from '../state/originals'
import { useTrail } from '../state/place/trail'
import { useProject } from '../state/project-state'
import type { ProjectState } from '../state/project-state'
import { hasOtherPlaces, useSearch } from '../state/search-state'
import { useSuggestionsShown } from '../state/suggestions/suggestions-shown'
import { articleAtHand, isInspectable, listOf, mainOf, useView } from '../state/view-state'
import type { Main, ViewState } from '../state/view-state'
import { canUndoIn, textBoxOf } from '../ui/fields/field-undo'
import { hasRows } from '../ui/row-steps'
import { followOffers, offersAt, zoneOf } from './offers'
import { questionAt, viewAt, whatToAsk } from './what-to-ask'
import { api } from '../api'

/** What holds in the window now: from it follows which commands are on. */
export function situationNow(): Situation {
  const focus = document.activeElement
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of an offer
  const offered = Object.keys(offersAt(focus)) as CommandFact[]
  return new Set([
    ...projectFacts(useProject.getState()),
    ...viewFacts(useView.getState(), useProject.getState()),
    ...(useSuggestionsShown.getState().isShown ? (['suggestions-shown'] as const) : []),
    ...trailFacts(),
    ...(hasOtherPlaces(useSearch.getState()) ? (['found-places'] as const) : []),
    ...typingFacts(focus),
    ...(viewAt(focus) === null ? [] : (['view'] as const)),
    ...questionFacts(focus, useProject.getState()),
    ...(whatToAsk(zoneOf(focus)).length > 0 ? (['askable'] as const) : []),
    ...(focus?.closest('[role="dialog"], [role="alertdialog"]') ? (['dialog'] as const) : []),
    ...offered,
  ])
}

/** Calls back whenever something changed that it follows from, also the focus; the answer ends it. */
function followSituation(listener: () => void): () => void {
  const stops = [useProject, useView, useSearch, useTrail, useSuggestionsShown].map((store) =>
    store.subscribe(listener),
  )
  const events = ['focusin', 'focusout', 'input'] as const
  for (const event of events) document.addEventListener(event, listener)
  const stopOffers = followOffers(listener)
  return () => {
    for (const stop of [...stops, stopOffers]) stop()
    for (const event of events) document.removeEventListener(event, listener)
  }
}

function trailFacts(): readonly CommandFact[] {
  const { back, forward } = useTrail.getState()
  return held({ 'way-back': back.length > 0, 'way-forward': forward.length > 0 })
}

type Facts = Partial<Record<CommandFact, boolean>>

const held = (facts: Facts): readonly CommandFact[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of facts
  (Object.keys(facts) as CommandFact[]).filter((fact) => facts[fact] === true)

function projectFacts({
  project,
  readOnly,
  isProtected,
  claims,
  events,
  undo,
  settings,
  folder,
  exampleFolders,
}: ProjectState): readonly CommandFact[] {
  const theme = `theme-${settings.theme}` as const
  if (project === null) return [theme]
  return [
    theme,
    ...held({
      project: true,
      'english-example': folder === exampleFolders.en,
      'arabic-example': folder === exampleFolders.ar,
      writing: readOnly === null,
      passphrase: isProtected,
      'marked-claims': claimIndex.of(claims).byArticle.size > 0,
      'two-claims': claims.size > 1,
      'confirmed-events': events.size > 0,
      undoable: readOnly === null && undo.undo !== null,
      redoable: readOnly === null && undo.redo !== null,
    }),
  ]
}

function viewFacts(view: ViewState, state: ProjectState): readonly CommandFact[] {
  const { project, articles, claims } = state
  if (project === null) return []
  const { inspected, selection } = view
  const hasList = listOf(view.view) !== null
  const main = mainOf(view)
  const articleId = articleAtHand(view)
  const isRead = main.kind === 'reader' && main.articleId !== null
  const index = claimIndex.of(claims)
  const claimId = inspected.kind === 'claim' && claims.has(inspected.claimId) ? inspected.claimId : null
  return held({
    article: articleId !== null && articles.has(articleId),
    list: hasList,
    'list-rows': hasRows('library'),
    filterable: hasList || document.querySelector('[data-pane="main"] [data-filter]') !== null,
    inspectable: isInspectable(view),
    'kept-file': originalAtHand(view, state) !== null,
    'original-shown': main.kind === 'original',
    correcting: main.kind === 'correcting',
    'read-from-file': Boolean(articles.get(articleId ?? '')?.revisions.at(-1)?.original),
    'to-review': articleId !== null && (index.toReview.get(articleId) ?? 0) > 0,
    'claims-in-text': isRead && claimsInText(main.articleId, articles, index.byArticle),
    'selected-words': selection !== null && selection.articleId === articleRead(main),
    'open-claim': claimId !== null,
    'marked-already': isMarkedAlready(view, state),
    'evidence-to-show': claims.get(claimId ?? '')?.evidence.some(hasPlace) ?? false,
    linking: main.kind === 'linking' && main.claimId === claimId,
  })
}

/** The article whose words are before one: in the reader, or on the pages of its original. */
function articleRead(main: Main): string | null {
  if (main.kind === 'original') return main.of.kind === 'article' ? main.of.id : null
  return main.kind === 'reader' ? main.articleId : null
}

/** Whether a claim is marked in the current text of an article. */
function claimsInText(
  articleId: string | null,
  articles: ProjectState['articles'],
  byArticle: ReturnType<typeof claimIndex.of>['byArticle'],
): boolean {
  if (articleId === null) return false
  const revisionId = articles.get(articleId)?.revisions.at(-1)?.id
  return (byArticle.get(articleId) ?? []).some(({ occurrences }) =>
    occurrences.some((occurrence) => occurrence.revisionId === revisionId),
  )
}

/** What the question that has the focus is. */
function questionFacts(focus: Element | null, { questions }: ProjectState): readonly CommandFact[] {
  const question = questions.get(questionAt(focus) ?? '')
  return held({
    question: question !== undefined,
    'open-question': question?.answer === null,
    'closed-question': question !== undefined && question.answer !== null,
  })
}

/** In a text field undo belongs to the field, whether or not it has anything to take back; everywhere else to the project. */
function typingFacts(focus: Element | null): readonly CommandFact[] {
  const box = textBoxOf(focus)
  return held({
    typing: box !== null,
    'typed-undoable': box !== null && canUndoIn(box, 'undo'),
    'typed-redoable': box !== null && canUndoIn(box, 'redo'),
  })
}

/** Tells main what holds in the window, now and after every change, so that the native menu shows what is off; the answer ends it. */
export function tellSituation(): () => void {
  let told: string | null = null
  let waiting: ReturnType<typeof setTimeout> | null = null
  const tell = (): void => {
    waiting = null
    const facts: CommandFact[] = [...situationNow()].toSorted()
    if (facts.join(' ') === told) return
    told = facts.join(' ')
    void api('tellSituation', { facts })
  }
  // Once for all that one event changed, and when the window has drawn it.
  const stop = followSituation(() => {
    waiting ??= setTimeout(tell)
  })
  tell()
  return () => {
    stop()
    if (waiting !== null) clearTimeout(waiting)
  }
}
