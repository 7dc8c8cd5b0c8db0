import { wasChecked } from '../../../shared/domain/coverage/coverage'
import type { Article } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'
import { save } from '../act'
import { claimsOf, unmarkedIn } from '../derived'
import { useProject } from '../project-state'
import { articleName } from '../selectors'
import { askFirst, firstNamed } from './ask-first'

const said = words.articles.unchecked

/** Says how far the check of articles has come, after a question where it is called done and nothing was checked. Answers whether it is saved. */
export async function setCheckState(
  ids: readonly string[],
  checkState: Article['checkState'],
): Promise<boolean> {
  if (checkState === 'done' && !(await mayBeDone(ids))) return false
  const [only, second] = ids
  if (only === undefined) return false
  return second === undefined
    ? save('updateArticle', { id: only, fields: { checkState } })
    : save('updateArticles', { ids: [...ids], checkState })
}

async function mayBeDone(ids: readonly string[]): Promise<boolean> {
  const { articles, project } = useProject.getState()
  const unjudged = project?.verdictScale.steps[0]?.id ?? ''
  const unchecked = ids.flatMap((id) => {
    const article = articles.get(id)
    if (!article || article.checkState === 'done') return []
    const [claims, unmarked] = [claimsOf(id), unmarkedIn(article)]
    return wasChecked(article, claims, unmarked, unjudged) ? [] : [{ article, claims, unmarked }]
  })
  if (unchecked.length === 0) return true
  const known = unchecked.flatMap(({ unmarked }) => unmarked ?? [])
  return askFirst({
    title: said.title(unchecked.length),
    explanation: said.explanation(
      unchecked.length,
      known.length < unchecked.length ? null : known.reduce((sum, each) => sum + each, 0),
    ),
    ...firstNamed(unchecked, ({ article, claims, unmarked }) => ({
      name: articleName(article),
      detail: said.detail(claims.length, unmarked),
      quote: '',
    })),
    goOn: said.goOn,
    keep: said.keep,
  })
}
