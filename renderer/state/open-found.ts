import { openClaim } from './open-claim'
import { openQuestion } from './questions/open-question'
import { standAt } from './search-state'
import type { FoundPlace } from './search-state'
import { goTo, inspect, openArticle, openConflict, openEvent, openSource, useView } from './view-state'

/** Shows a place that was found: words of a text selected where they stand, anything else where it is worked on. */
export function openFound({ id, thing, line }: FoundPlace): void {
  standAt(id)
  const { document } = thing
  switch (document.kind) {
    case 'article':
      if (line.field === 'text') {
        const { inspected } = useView.getState()
        if (inspected.kind === 'nothing') inspect({ kind: 'article', articleId: document.id })
        return goTo({ articleId: document.id, start: line.start, end: line.end, isSelected: true })
      }
      openArticle(document.id)
      return inspect({ kind: 'article', articleId: document.id })
    case 'claim':
      return openClaim(document.id)
    case 'conflict':
      return openConflict(document.id)
    case 'event':
      return openEvent(document.id)
    case 'question':
      return openQuestion(document.id)
    case 'source':
      return openSource(document.id)
    case 'project':
  }
}
