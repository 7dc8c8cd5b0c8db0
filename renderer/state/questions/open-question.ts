import { standsAt } from '../../../shared/domain/anchors/stands-at'
import type { QuestionSubject } from '../../../shared/schema/question'
import { openClaim } from '../open-claim'
import { useProject } from '../project-state'
import { useTexts } from '../texts'
import { inspect, openArticle, openEvent, showMain, showWords } from '../view-state'

/** Shows the subject of a question; the first, where it has several. */
export function openQuestion(questionId: string): void {
  const [subject] = useProject.getState().questions.get(questionId)?.about ?? []
  if (subject) openSubject(subject)
}

function openSubject(subject: QuestionSubject): void {
  switch (subject.kind) {
    case 'passage':
      return openPassage(subject)
    case 'article':
      openArticle(subject.id)
      return inspect({ kind: 'article', articleId: subject.id })
    case 'claim':
      return openClaim(subject.id)
    case 'source':
      return inspect({ kind: 'source', sourceId: subject.id })
    case 'event':
      return openEvent(subject.id)
  }
}

/** Words that do not stand in the text any more are not sought: the article is shown, with the question beside it. */
function openPassage({ articleId, anchor }: Extract<QuestionSubject, { kind: 'passage' }>): void {
  const hash = useProject.getState().articles.get(articleId)?.revisions.at(-1)?.textHash
  const text = useTexts.getState().texts.get(hash ?? '')
  const span = text === undefined ? anchor : standsAt(text, anchor)
  if (span) return showWords({ articleId, start: span.start, end: span.end })
  showMain({ kind: 'reader', articleId }, { inspected: { kind: 'article', articleId } })
}
