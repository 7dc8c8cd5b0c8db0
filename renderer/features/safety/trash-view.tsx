import { useEffect, useState } from 'react'
import { Undo2 } from 'lucide-react'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { TrashItem } from '../../../shared/ipc/state'
import { describeOperation } from '../../../shared/words/describe-operation'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { classesOf } from '../../ui/classes'
import sheet from './trash-view.module.css'

const styles = classesOf(sheet)
const said = words.safety.trash

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
  const [asked, setAsked] = useState<number | null>(null)
  useOffer('trash', asked === null ? {} : { 'put-back': () => void putBack(asked) })
  return (
    <ColumnView>
      <ViewHead title={said.title}>{said.explanation}</ViewHead>
      {removals?.length === 0 && <p>{said.empty}</p>}
      <ul className={styles('list')} aria-label={said.removed}>
        {removals?.map((removal) => (
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
  /** It is asked for its menu. */
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
        {isUndo ? said.takenBack(describeOperation(operation)) : describeOperation(operation)},{' '}
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
