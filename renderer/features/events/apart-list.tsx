import { useMemo, useState } from 'react'
import { Link2 } from 'lucide-react'
import type { LedgerApart, LedgerRow } from '../../../shared/domain/ledger/ledger'
import type { ApartReason } from '../../../shared/domain/ledger/apart-reason'
import { words } from '../../../shared/words/words'
import { sayOfFigures } from '../../state/events/event-gestures'
import { placeOf } from '../../state/events/ledger'
import { useFigurePairs } from '../../state/figure-pairs'
import { useProject } from '../../state/project-state'
import { sourceNameOf } from '../../state/selectors'
import { Button } from '../../ui/button'
import { FigureLink } from './measure-table'
import { FoldButton } from './more-button'
import { classesOf } from '../../ui/classes'
import sheet from './ledger.module.css'

const styles = classesOf(sheet)

const w = words.ledger.apart

/** So many are shown at first. */
const PAGE = 4

type ApartListProps = {
  readonly apart: readonly LedgerApart[]
  readonly rows: readonly LedgerRow[]
  readonly isReadOnly: boolean
}

/** Figures of the same role that do not stand with the others, each with the reason, and one word to bring it back. */
export function ApartList({ apart, rows, isReadOnly }: ApartListProps) {
  const [isWhole, setWhole] = useState(false)
  const reasonFor = useReasons()
  const shown = isWhole ? apart : apart.slice(0, PAGE)
  const [first] = rows
  return (
    <div className={styles('apart')}>
      <h4>
        {w.heading} <span className={styles('count')}>{apart.length}</span>
      </h4>
      <ul>
        {shown.map(({ figure, why }) => (
          <li key={placeOf(figure)}>
            <span>
              <FigureLink figure={figure} /> <ArticleName articleId={figure.articleId} />
            </span>
            <span className={styles('hint')}>{reasonFor(figure, why) ?? w.reasons[why]}</span>
            {first && (
              <Button
                look="quiet"
                icon={Link2}
                isDisabled={isReadOnly}
                onPress={() => void sayOfFigures('same', figure, [first.figure])}
              >
                {w.belongs}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FoldButton further={apart.length - PAGE} isWhole={isWhole} onChange={setWhole} />
    </div>
  )
}

/** Why linking kept a figure apart, where nothing plainer is known; undefined where it says nothing of it. */
function useReasons(): (figure: LedgerApart['figure'], why: ApartReason) => string | undefined {
  const pairs = useFigurePairs()
  return useMemo(() => {
    const computed = new Map(
      pairs.flatMap(({ members, said, why }) =>
        said === null ? members.map((member) => [placeOf(member), why] as const) : [],
      ),
    )
    return (figure, why) => (why === 'unlike' ? computed.get(placeOf(figure)) : undefined)
  }, [pairs])
}

function ArticleName({ articleId }: { readonly articleId: string }) {
  const article = useProject((state) => state.articles.get(articleId))
  return <bdi className={styles('hint')}>{sourceNameOf(article)}</bdi>
}
