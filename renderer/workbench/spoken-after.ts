import type { CommandId } from '../../shared/ipc/commands'
import { words } from '../../shared/words/words'
import { isLibraryShownNow } from '../state/place/folds'
import { useProject } from '../state/project-state'
import { articleName } from '../state/selectors'
import { mainOf, useView } from '../state/view-state'

const { titles, spoken } = words.commands

/** The words for screen readers after a command that shows something. Null if its outcome or question is spoken anyway. */
export const spokenAfter = (command: CommandId): string | null => spokenBy[command]?.() ?? null

const title = (command: CommandId) => (): string => titles[command].replace('…', '')

const spokenBy: Readonly<Partial<Record<CommandId, () => string>>> = {
  'show-articles': title('show-articles'),
  'show-claims': title('show-claims'),
  'show-conflicts': title('show-conflicts'),
  'show-events': title('show-events'),
  'show-sources': title('show-sources'),
  'show-report': title('show-report'),
  'show-history': title('show-history'),
  'show-coverage': title('show-coverage'),
  'show-trash': title('show-trash'),
  'show-overview': title('show-overview'),
  'show-matrix': title('show-matrix'),
  'show-time-line': title('show-time-line'),
  'show-names': title('show-names'),
  'find-in-text': title('find-in-text'),
  'find-everywhere': title('find-everywhere'),
  'filter-list': title('filter-list'),
  'show-original': title('show-original'),
  'open-beside': title('open-beside'),
  'evidence-beside': title('evidence-beside'),
  'review-changes': title('review-changes'),
  'correct-text': title('correct-text'),
  'theme-system': title('theme-system'),
  'theme-light': title('theme-light'),
  'theme-dark': title('theme-dark'),
  'go-back': () => spoken.shown(viewName(), mainName()),
  'go-forward': () => spoken.shown(viewName(), mainName()),
  'next-found': () => spoken.shown(words.search.short, mainName()),
  'previous-found': () => spoken.shown(words.search.short, mainName()),
  'next-claim': inspectedName,
  'previous-claim': inspectedName,
  'open-claims-here': inspectedName,
  'link-evidence': () => spoken.linking(inspectedName()),
  'toggle-library': () => spoken.list(isLibraryShownNow()),
  'toggle-inspector': () => spoken.inspector(useView.getState().inspected.kind !== 'nothing'),
  'copy-words': () => spoken.copied,
  'take-tour': title('take-tour'),
  'next-pane': paneName,
  'previous-pane': paneName,
}

function paneName(): string {
  return document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label') ?? spoken.main
}

function viewName(): string {
  const { view } = useView.getState()
  return view === 'search' ? words.search.short : titles[`show-${view}`]
}

/** What is shown in the middle, by name, where it has one. */
function mainName(): string {
  const main = mainOf(useView.getState())
  const { articles, conflicts } = useProject.getState()
  if (main.kind === 'conflict') return conflicts.get(main.conflictId)?.title ?? ''
  if (main.kind === 'reader' && main.articleId !== null) return articleName(articles.get(main.articleId))
  return ''
}

function inspectedName(): string {
  const { inspected } = useView.getState()
  if (inspected.kind === 'claims-here') return spoken.claimsHere(inspected.claimIds.length)
  return inspected.kind === 'claim'
    ? (useProject.getState().claims.get(inspected.claimId)?.wording ?? '')
    : ''
}
