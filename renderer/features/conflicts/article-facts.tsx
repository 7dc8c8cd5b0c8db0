import type { Article } from '../../../shared/schema/article'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { words } from '../../../shared/words/words'
import { articleName } from '../../state/selectors'

const said = words.conflicts.member

/** The rows of a card on the article of its words: name, outlet and date. */
export function ArticleFacts({ article }: { readonly article: Article | undefined }) {
  const { outlet, published } = article?.metadata ?? {}
  return (
    <>
      <div>
        <dt>{said.article}</dt>
        <dd dir="auto">{articleName(article)}</dd>
      </div>
      <div>
        <dt>{said.outlet}</dt>
        <dd>{said.published(outlet?.value ?? null, published ? describeDate(published.value) : null)}</dd>
      </div>
    </>
  )
}
