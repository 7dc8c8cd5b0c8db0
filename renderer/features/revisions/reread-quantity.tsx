import { describeQuantity } from '../../../shared/domain/describe/describe-quantity'
import { rereadQuantity } from '../../../shared/domain/revisions/reread-quantity'
import type { Occurrence } from '../../../shared/schema/anchor'
import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import { vagueRuleOf } from '../../../shared/domain/vague-rule'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import { useCurrentText, useRevisionText } from '../../state/texts'
import { classesOf } from '../../ui/classes'
import sheet from './review/review-detail.module.css'

const styles = classesOf(sheet)
const said = words.revisions.quantity

type RereadQuantityProps = {
  readonly article: Article
  readonly claim: Claim
  readonly occurrence: Occurrence
}

/** What accepting the new words does to the quantity that was read from the old ones; nothing is shown where there is none. */
export function RereadQuantity({ article, claim, occurrence }: RereadQuantityProps) {
  const current = useCurrentText(article)
  const before = useRevisionText(article, article.revisions.at(-2)?.id ?? '')
  const rule = useProject((state) => vagueRuleOf(state.project ?? undefined))
  if (!claim.quantity || current === null || before === null) return null
  const next = rereadQuantity(
    claim,
    occurrence,
    { metadata: article.metadata, current, earlier: [before] },
    rule,
  )
  const is = describeQuantity(claim.quantity)
  if (next === undefined) return <p className={styles('says')}>{said.notFromTheWords(is)}</p>
  const becomes = next === null ? said.none : describeQuantity(next)
  if (becomes === is) return <p className={styles('says')}>{said.stays(is)}</p>
  return (
    <p className={styles('says')}>
      {said.readAnew} <del>{is}</del> <ins>{becomes}</ins>
    </p>
  )
}
