import { useEffect, useState } from 'react'
import { Undo2 } from 'lucide-react'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { TrashItem } from '../../../shared/ipc/state'
import { describeOperation } from '../../../shared/words/describe-operation'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import { ListHead } from '../../marks/lists/list-head'
import { act } from '../../state/act'
import { byName, ordered } from '../../state/lists/compare'
import { useListing } from '../../state/lists/listing'
import type { ListRule } from '../../state/lists/listing'
import { namedOrders } from '../../state/lists/named-orders'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { optionsOf } from '../../ui/fields/choice'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { classesOf } from '../../ui/classes'
import sheet from './trash-view.module.css'

const styles = classesOf(sheet)
const said = words.safety.trash

const none: readonly TrashItem[] = []

const orders = namedOrders(['newest', 'added', 'name'])

const rule: ListRule<TrashItem> = {
  wordsOf: ({ documents, operation, by }) => [
    ...documents.map(({ name }) => name),
    describeOperation(operation),
    by,
  ],
  facets: [
    {
      id: 'kind',
      values: optionsOf(words.history.kinds),
      valuesOf: ({ documents }) => documents.map(({ kind }) => kind),
    },
  ],
  order: (rows, order) =>
    order === 'name'
      ? ordered(
          rows,
          byName(({ documents }) => documents[0]?.name ?? ''),
        )
      : rows.toSorted((a, b) => (order === 'added' ? a.seq - b.seq : b.seq - a.seq)),
}

/** Everything that was removed and not brought back, the newest first. */
export function TrashView() {
  const seq = useProject((state) => state.seq)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const [removals, setRemovals] = useState<readonly TrashItem[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void act('readTrash', { to: seq }).then((answer) => {
      if (isCurrent && answer) setRemovals(answer.removals)
    })
    return () => {
      isCurrent = false
    }
  }, [seq])
  const { shown } = useListing('trash', removals ?? none, rule)
  const [asked, setAsked] = useState<number | null>(null)
  useOffer('trash', asked === null ? {} : { 'put-back': () => void putBack(asked) })
  return (
    <ColumnView>
      <ViewHead title={said.title}>{said.explanation}</ViewHead>
      <ListHead
        list="trash"
        shown={shown.length}
        total={removals?.length ?? 0}
        orders={orders}
        facets={rule.facets}
      />
      {removals?.length === 0 && <p>{said.empty}</p>}
      {removals !== null && removals.length > 0 && shown.length === 0 && <p>{words.lists.none}</p>}
      <ul className={styles('list')} aria-label={said.removed}>
        {shown.map((removal) => (
          <Removal
            key={removal.seq}
            removal={removal}
            isReadOnly={isReadOnly}
            onAsk={() => setAsked(removal.seq)}
          />
        ))}
      </ul>
    </ColumnView>
  )
}

type RemovalProps = {
  readonly removal: TrashItem
  readonly isReadOnly: boolean
  /** Called when the context menu is asked for. */
  readonly onAsk: () => void
}

function Removal({ removal, isReadOnly, onAsk }: RemovalProps) {
  const { seq, at, by, operation, isUndo, documents } = removal
  return (
    <li className={styles('removal')} data-menu="trash" onContextMenuCapture={onAsk}>
      <ul className={styles('documents')}>
        {documents.map(({ kind, id, name }) => (
          <li key={id}>
            <span className={styles('kind')}>{said.kind(kind)}</span>{' '}
            <span dir="auto">{name || said.untitled}</span>
          </li>
        ))}
      </ul>
      <p className={styles('note')}>
        {isUndo ? said.takenBack(describeOperation(operation)) : said.wentBy(describeOperation(operation))},{' '}
        {describeInstant(at)}
        {by && said.by(by)}
      </p>
      <Button icon={Undo2} isDisabled={isReadOnly} onPress={() => void putBack(seq)}>
        {said.putBack}
      </Button>
    </li>
  )
}

async function putBack(seq: number): Promise<void> {
  await act('putBack', { seq })
}
