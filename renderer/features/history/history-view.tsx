import { useEffect, useState } from 'react'
import type { DocumentKind } from '../../../shared/schema/document'
import type { HistoryEntry } from '../../../shared/schema/history'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { readOperation } from '../../../shared/domain/history/read-operation'
import { describeOperation } from '../../../shared/words/describe-operation'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import { notify } from '../../state/answers'
import { act } from '../../state/act'
import { documentsShown, useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { classesOf } from '../../ui/classes'
import sheet from './history-view.module.css'

const styles = classesOf(sheet)
const said = words.history

const PAGE = 200

/** Everything that was done in the project, the newest first. */
type HistoryViewProps = {
  /** Shows a document that an entry changed, where it is still there. */
  readonly onShow: (document: { readonly kind: DocumentKind; readonly id: string }) => void
}

export function HistoryView({ onShow }: HistoryViewProps) {
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
  const [asked, setAsked] = useState<HistoryEntry | null>(null)
  const documents = documentsShown()
  const changed = asked?.changes.find(({ kind, id }) => kind !== 'project' && documents[kind].has(id))
  useOffer('history', {
    ...(changed && { 'show-changed': () => onShow(changed) }),
    ...(asked && { 'copy-hash': () => void copyHash(asked.hash) }),
  })
  return (
    <ColumnView>
      <ViewHead title={said.title}>{said.explanation}</ViewHead>
      <table className={styles('table')}>
        <thead>
          <tr>
            <th scope="col">{said.columns.number}</th>
            <th scope="col">{said.columns.when}</th>
            <th scope="col">{said.columns.who}</th>
            <th scope="col">{said.columns.what}</th>
            <th scope="col">{said.columns.hash}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq} data-menu="history" onContextMenuCapture={() => setAsked(entry)}>
              <td>{entry.seq}</td>
              <td>{describeInstant(entry.at)}</td>
              <td>{entry.by || said.notStated}</td>
              <td>{describeEntry(entry)}</td>
              <td>
                <code title={entry.hash}>{entry.hash.slice(0, 12)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {from > 1 && <Button onPress={() => setShown(shown + PAGE)}>{said.earlier}</Button>}
    </ColumnView>
  )
}

async function copyHash(hash: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(hash)
    notify('done', said.hashCopied)
  } catch {
    // The system refuses a window that is not in front.
    notify('fault', words.citation.notCopied)
  }
}

function describeEntry({ undoes, redoes, ...entry }: HistoryEntry): string {
  const operation = describeOperation(readOperation(entry))
  if (undoes !== undefined) return said.takesBack(operation, undoes)
  if (redoes !== undefined) return said.doesAgain(operation, redoes)
  return operation
}
