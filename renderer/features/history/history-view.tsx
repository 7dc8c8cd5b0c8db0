import { useEffect, useMemo, useState } from 'react'
import type { DocumentKind } from '../../../shared/schema/document'
import type { HistoryEntry } from '../../../shared/schema/history'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import { ListHead } from '../../marks/lists/list-head'
import { notify } from '../../state/answers'
import { act } from '../../state/act'
import { isWhole, useListing } from '../../state/lists/listing'
import { useListChoice } from '../../state/place/places'
import { documentsShown, useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { describeEntry, historyOrders, historyRule, namesIn } from './history-rule'
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
  const [room, setRoom] = useState(PAGE)
  const choice = useListChoice('history')
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([])
  // What is looked for may stand anywhere: all of it is read then.
  const from = isWhole(choice) && choice.order !== 'added' ? Math.max(1, seq - room + 1) : 1
  useEffect(() => {
    let isCurrent = true
    if (seq === 0) return
    void act('readHistory', { from, to: seq }).then((answer) => {
      if (isCurrent && answer) setEntries(answer.entries)
    })
    return () => {
      isCurrent = false
    }
  }, [from, seq])
  const rule = useMemo(() => historyRule(entries), [entries])
  const { shown } = useListing('history', entries, rule)
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
      <ListHead list="history" shown={shown.length} total={seq} orders={historyOrders} facets={rule.facets} />
      {entries.length > 0 && shown.length === 0 && <p>{words.lists.none}</p>}
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
          {shown.slice(0, room).map((entry) => (
            <tr key={entry.seq} data-menu="history" onContextMenuCapture={() => setAsked(entry)}>
              <td>{entry.seq}</td>
              <td>{describeInstant(entry.at)}</td>
              <td dir="auto">{entry.by || said.notStated}</td>
              <td>
                {describeEntry(entry)}
                <Names names={namesIn(entry)} />
              </td>
              <td>
                <code title={entry.hash}>{entry.hash.slice(0, 12)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(from > 1 || shown.length > room) && (
        <Button onPress={() => setRoom(room + PAGE)}>{said.further}</Button>
      )}
    </ColumnView>
  )
}

/** So many names are shown; the others are told by their number. */
const MOST_NAMES = 3

/** What the changed things are called. */
function Names({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <span className={styles('names')} title={names.join('\n')}>
      {names.slice(0, MOST_NAMES).map((name) => (
        <bdi key={name}>{name}</bdi>
      ))}
      {names.length > MOST_NAMES && said.furtherNames(names.length - MOST_NAMES)}
    </span>
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
