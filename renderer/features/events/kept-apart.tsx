import { useMemo, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import { Link2, Unlink2 } from 'lucide-react'
import { words } from '../../../shared/words/words'
import { PlaceQuote } from '../../marks/place-quote'
import { sayOfFigures } from '../../state/event-gestures'
import { type FigurePair, useFigurePairs } from '../../state/figure-pairs'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { goTo, inspect } from '../../state/view-state'
import { Button } from '../../ui/button'
import styles from './event-view.module.css'

const w = words.events.apart

/** How many are shown at first, and more at a time. */
const PAGE = 6

type KeptApartProps = { readonly articleIds: readonly string[]; readonly isReadOnly: boolean }

/** Figures of some articles that were kept apart, by the program or by hand, with the reason; and what was joined by hand. */
export function KeptApart({ articleIds, isReadOnly }: KeptApartProps) {
  const pairs = useFigurePairs()
  const here = useMemo(() => {
    const ids = new Set(articleIds)
    const inside = ({ members }: FigurePair): number =>
      members.filter(({ articleId }) => ids.has(articleId)).length
    return pairs.filter((pair) => inside(pair) > 0).toSorted((a, b) => inside(b) - inside(a))
  }, [pairs, articleIds])
  const [count, setCount] = useState(PAGE)
  return (
    <section className={styles['section']} aria-label={w.heading}>
      <h3>
        {w.heading} {here.length > 0 && <span className={styles['count']}>{here.length}</span>}
      </h3>
      {here.length === 0 && <p className={styles['hint']}>{w.empty}</p>}
      <ul className={styles['items']}>
        {here.slice(0, count).map((pair) => (
          <Pair key={pair.id} pair={pair} isReadOnly={isReadOnly} />
        ))}
      </ul>
      {here.length > count && (
        <Button look="quiet" onPress={() => setCount(count + PAGE)}>
          {words.events.figures.more(here.length - count)}
        </Button>
      )}
    </section>
  )
}

function Pair({
  pair: { members, said, why },
  isReadOnly,
}: {
  readonly pair: FigurePair
  readonly isReadOnly: boolean
}) {
  const [one, other] = members
  return (
    <li className={styles['item']}>
      <div className={styles['pair']}>
        {members.map((member) => (
          <Figure key={`${member.articleId} ${member.start}`} member={member} />
        ))}
      </div>
      <div className={styles['answer']}>
        <span className={styles['hint']}>{why}</span>
        {said === 'same' ? (
          <Button
            look="quiet"
            icon={Unlink2}
            isDisabled={isReadOnly}
            onPress={() => void sayOfFigures('other', one, [other])}
          >
            {w.part}
          </Button>
        ) : (
          <Button
            look="quiet"
            icon={Link2}
            isDisabled={isReadOnly}
            onPress={() => void sayOfFigures('same', one, [other])}
          >
            {w.join}
          </Button>
        )}
      </div>
    </li>
  )
}

function Figure({
  member: { articleId, start, end, text },
}: {
  readonly member: FigurePair['members'][number]
}) {
  const article = useProject((state) => state.articles.get(articleId))
  const show = (): void => {
    inspect({ kind: 'article', articleId })
    goTo({ articleId, start, end })
  }
  return (
    <div className={styles['figure']}>
      <Plain className={styles['quote'] ?? ''} onPress={show}>
        <PlaceQuote articleId={articleId} start={start} end={end} words={text} />
      </Plain>
      <span className={styles['hint']} dir="auto">
        {articleName(article)}
      </span>
    </div>
  )
}
