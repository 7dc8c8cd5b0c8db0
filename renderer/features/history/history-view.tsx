import { useEffect, useState } from 'react'
import type { HistoryEntry } from '../../../shared/schema/history'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { readOperation } from '../../../shared/domain/history/read-operation'
import { describeOperation } from '../../../shared/words/describe-operation'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { classesOf } from '../../ui/classes'
import sheet from './history-view.module.css'

const styles = classesOf(sheet)

const PAGE = 200

/** Everything that was done in the project, the newest first. */
export function HistoryView() {
  const seq = useProject((state) => state.seq)
  const [shown, setShown] = useState(PAGE)
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([])
  const from = Math.max(1, seq - shown + 1)
  useEffect(() => {
    let isCurrent = true
    if (seq === 0) return
    void act('readHistory', { from, to: seq }).then((answer) => {
      if (isCurrent && answer) setEntries(answer.entries.toReversed())
    })
    return () => {
      isCurrent = false
    }
  }, [from, seq])
  return (
    <ColumnView>
      <ViewHead title="History">
        Every entry holds the hash of the one before. That proves their order and that none was altered since;
        it does not prove the time, which is the clock of this machine.
      </ViewHead>
      <table className={styles('table')}>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Hash</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <td>{entry.seq}</td>
              <td>{describeInstant(entry.at)}</td>
              <td>{entry.by || 'not stated'}</td>
              <td>{describeEntry(entry)}</td>
              <td>
                <code title={entry.hash}>{entry.hash.slice(0, 12)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {from > 1 && <Button onPress={() => setShown(shown + PAGE)}>Show earlier entries</Button>}
    </ColumnView>
  )
}

function describeEntry({ undoes, redoes, ...entry }: HistoryEntry): string {
  const operation = describeOperation(readOperation(entry))
  if (undoes !== undefined) return `${operation} (takes back no. ${undoes})`
  if (redoes !== undefined) return `${operation} (does no. ${redoes} again)`
  return operation
}
