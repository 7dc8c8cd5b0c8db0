import { useMemo } from 'react'
import { Button as Plain } from 'react-aria-components'
import { Link2, Unlink2 } from 'lucide-react'
import { standsAt } from '../../../shared/domain/anchors/stands-at'
import { words } from '../../../shared/words/words'
import { PlaceQuote } from '../../marks/place-quote'
import { sayOfFigures } from '../../state/events/event-gestures'
import { type FigurePair, useFigurePairs } from '../../state/figure-pairs'
import { useProject } from '../../state/project-state'
import { useCurrentText } from '../../state/texts'
import { articleName } from '../../state/selectors'
import { showWords } from '../../state/view-state'
import { Button } from '../../ui/button'
import { PagedSection } from './paged-section'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

const w = words.events.apart

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
  return (
    <PagedSection heading={w.heading} empty={w.empty} items={here}>
      {(pair) => <Pair key={pair.id} pair={pair} isReadOnly={isReadOnly} />}
    </PagedSection>
  )
}

function Pair({
  pair: { members, said, why },
  isReadOnly,
}: {
  readonly pair: FigurePair
  readonly isReadOnly: boolean
}) {
  const [one, other] = [useWhereNow(members[0]), useWhereNow(members[1])]
  const isJoined = said === 'same'
  return (
    <li className={styles('item')}>
      <div className={styles('pair')}>
        <Figure member={one ?? members[0]} />
        <Figure member={other ?? members[1]} />
      </div>
      <div className={styles('answer')}>
        <span className={styles('hint')}>{one && other ? why : w.changed}</span>
        {one && other && (
          <Button
            look="quiet"
            icon={isJoined ? Unlink2 : Link2}
            isDisabled={isReadOnly}
            onPress={() => void sayOfFigures(isJoined ? 'other' : 'same', one, [other])}
          >
            {isJoined ? w.part : w.join}
          </Button>
        )}
      </div>
    </li>
  )
}

type Member = FigurePair['members'][number]

/** A figure where its words stand in the text as it is now; null where they do not stand there any more. */
function useWhereNow(member: Member): Member | null {
  const { articleId, anchor } = member
  const text = useCurrentText(useProject((state) => state.articles.get(articleId)))
  const span = useMemo(
    () => (text === null || anchor === null ? null : standsAt(text, anchor)),
    [text, anchor],
  )
  if (text === null || anchor === null) return member
  return span && { ...member, ...span }
}

function Figure({ member: { articleId, start, end, text } }: { readonly member: Member }) {
  const article = useProject((state) => state.articles.get(articleId))
  return (
    <div className={styles('figure')}>
      <Plain className={styles('quote')} onPress={() => showWords({ articleId, start, end })}>
        <PlaceQuote articleId={articleId} start={start} end={end} words={text} />
      </Plain>
      <span className={styles('hint')} dir="auto">
        {articleName(article)}
      </span>
    </div>
  )
}
