import { standsAt } from '../../../shared/domain/anchors/stands-at'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import type { QuestionSubject } from '../../../shared/schema/question'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import type { ProjectState } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { useCurrentText } from '../../state/texts'
import { classesOf } from '../../ui/classes'
import sheet from './questions.module.css'

const styles = classesOf(sheet)
const said = words.asked

/** One thing that is asked about, by what it is called; of words, whether they still stand in the text. */
export function AskedSubject({ subject }: { readonly subject: QuestionSubject }) {
  const name = useProject((state) => nameOf(subject, state))
  return (
    <li className={styles('subject')}>
      {subject.kind === 'passage' && <PassageWords subject={subject} />}
      <span className={styles('of')} dir="auto">
        {name}
      </span>
    </li>
  )
}

function PassageWords({ subject }: { readonly subject: Extract<QuestionSubject, { kind: 'passage' }> }) {
  const { articleId, anchor } = subject
  const article = useProject((state) => state.articles.get(articleId))
  const text = useCurrentText(article)
  const isGone = text !== null && standsAt(text, anchor) === null
  return (
    <>
      <q className={styles('quote')} dir="auto">
        {anchor.exact}
      </q>
      {isGone && <span className={styles('late')}>{said.noLongerThere}</span>}
    </>
  )
}

function nameOf(subject: QuestionSubject, state: ProjectState): string {
  switch (subject.kind) {
    case 'passage':
      return articleName(state.articles.get(subject.articleId))
    case 'article':
      return articleName(state.articles.get(subject.id))
    case 'claim': {
      const claim = state.claims.get(subject.id)
      return claim ? nameOfClaim(claim) : ''
    }
    case 'source':
      return state.sources.get(subject.id)?.title ?? ''
    case 'event':
      return state.events.get(subject.id)?.title ?? ''
  }
}
