import { useEffect, useState } from 'react'
import { Undo2 } from 'lucide-react'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { TrashItem } from '../../../shared/ipc/state'
import { describeOperation } from '../../../shared/words/describe-operation'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { notify } from '../../state/toasts'
import { Button } from '../../ui/button'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { classesOf } from '../../ui/classes'
import sheet from './trash-view.module.css'

const styles = classesOf(sheet)

const kindNames = {
  project: 'Project',
  article: 'Article',
  claim: 'Claim',
  source: 'Source',
  conflict: 'Conflict',
  event: words.events.kind,
} as const

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
  return (
    <ColumnView>
      <ViewHead title="Trash">
        What was removed from this project, and what can be put back with the links that went with it. Nothing
        here is ever deleted: the history keeps it.
      </ViewHead>
      {removals?.length === 0 && <p>Nothing was removed.</p>}
      <ul className={styles('list')} aria-label="Removed">
        {removals?.map((removal) => (
          <Removal key={removal.seq} removal={removal} isReadOnly={isReadOnly} />
        ))}
      </ul>
    </ColumnView>
  )
}

function Removal({ removal, isReadOnly }: { readonly removal: TrashItem; readonly isReadOnly: boolean }) {
  const { seq, at, by, operation, isUndo, documents } = removal
  return (
    <li className={styles('removal')}>
      <ul className={styles('documents')}>
        {documents.map(({ kind, id, name }) => (
          <li key={id}>
            <span className={styles('kind')}>{kindNames[kind]}</span>{' '}
            <span dir="auto">{name || 'Untitled'}</span>
          </li>
        ))}
      </ul>
      <p className={styles('note')}>
        {isUndo ? `“${describeOperation(operation)}” taken back` : describeOperation(operation)},{' '}
        {describeInstant(at)}
        {by && `, by ${by}`}
      </p>
      <Button icon={Undo2} isDisabled={isReadOnly} onPress={() => void putBack(seq)}>
        Put back
      </Button>
    </li>
  )
}

async function putBack(seq: number): Promise<void> {
  if ((await act('putBack', { seq })) !== undefined) notify('done', 'Put back.')
}
