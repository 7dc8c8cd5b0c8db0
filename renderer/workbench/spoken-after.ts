import type { CommandId } from '../../shared/ipc/commands'
import { words } from '../../shared/words/words'
import { useProject } from '../state/project-state'
import { articleName } from '../state/selectors'
import { mainOf, useView } from '../state/view-state'

const { titles, spoken } = words.commands

/** What those who hear the window are told after a command that shows something; null: what it does, or what it asks, is told anyway. */
export function spokenAfter(command: CommandId): string | null {
  switch (command) {
    case 'show-articles':
    case 'show-claims':
    case 'show-conflicts':
    case 'show-events':
    case 'show-sources':
    case 'show-report':
    case 'show-history':
    case 'show-coverage':
    case 'show-trash':
    case 'review-changes':
    case 'correct-text':
    case 'theme-system':
    case 'theme-light':
    case 'theme-dark':
      return titles[command].replace('…', '')
    case 'go-back':
    case 'go-forward':
      return spoken.shown(viewName(), mainName())
    case 'next-claim':
    case 'previous-claim':
    case 'open-claims-here':
      return inspectedName()
    case 'link-evidence':
      return spoken.linking(inspectedName())
    case 'copy-words':
      return spoken.copied
    case 'next-pane':
    case 'previous-pane':
      return document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label') ?? spoken.main
    default:
      return null
  }
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
