import type { Answer } from '../../shared/domain/answers/answer-to'
import { openClaim } from '../state/open-claim'
import { openQuestion } from '../state/questions/open-question'
import { useProject } from '../state/project-state'
import { inspect, mainOf, openArticle, showMain, useView } from '../state/view-state'

/** Shows a document where it is worked on; what is in the inspector stays there, unless it is shown there itself. */
export function goToDocument({ kind, id }: NonNullable<Answer['at']>): void {
  const { conflicts } = useProject.getState()
  switch (kind) {
    case 'article':
      return openArticle(id)
    case 'claim':
      return openClaim(id)
    case 'source':
      return inspect({ kind: 'source', sourceId: id })
    case 'conflict':
      // A suggestion that was waved away has nothing to show.
      if ((conflicts.get(id)?.members.length ?? 0) > 1) showMain({ kind: 'conflict', conflictId: id })
      return undefined
    case 'event':
      return showMain({ kind: 'event', eventId: id })
    case 'question':
      // The list of what is open has it.
      if (mainOf(useView.getState()).kind !== 'coverage') openQuestion(id)
      return undefined
    case 'project':
      return undefined
  }
}
