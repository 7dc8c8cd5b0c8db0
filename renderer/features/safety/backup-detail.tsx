import { useEffect, useState } from 'react'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { BackupDifference } from '../../../shared/ipc/state'
import type { Fault } from '../../../shared/result'
import { describeOperation } from '../../../shared/words/describe-operation'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { showRestored } from '../../state/safety-state'
import { Button } from '../../ui/button'
import type { ChosenBackup } from './backup-list'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)
const said = words.safety.backup

/** So many operations are listed; the rest is counted. */
const LISTED = 50

/** What going back to one backup would take away, and the two ways of going back. */
export function BackupDetail({ chosen }: { readonly chosen: ChosenBackup }) {
  const { projectId, backup } = chosen
  const isOpen = useProject((state) => state.project !== null)
  const canReplace = useProject((state) => state.readOnly === null || state.isHistoryBroken)
  const [difference, setDifference] = useState<BackupDifference | Fault | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const work = (restoring: Promise<void>): void => {
    setBusy(true)
    void restoring.then(() => setBusy(false))
  }
  useEffect(() => {
    let isCurrent = true
    if (!isOpen) return
    void api('compareBackup', { number: backup.number }).then((answer) => {
      if (isCurrent) setDifference(answer.ok ? answer.value : answer.fault)
    })
    return () => {
      isCurrent = false
    }
  }, [isOpen, backup.number])
  return (
    <section className={styles('detail')} aria-label={said.title(describeInstant(backup.at))}>
      {difference && ('code' in difference ? <p>{difference.message}</p> : <Difference of={difference} />)}
      {isAsking ? (
        <>
          <p>{said.inPlaceMeans}</p>
          <div className={styles('row')}>
            <Button isDisabled={isBusy} onPress={() => setAsking(false)}>
              {words.buttons.cancel}
            </Button>
            <Button
              look="primary"
              autoFocus
              isDisabled={isBusy}
              onPress={() => work(restoreInPlace(backup.number))}
            >
              {isBusy ? said.restoring : said.replace}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles('row')}>
          <Button
            look="primary"
            isDisabled={isBusy}
            onPress={() => work(restoreToCopy(projectId, backup.number))}
          >
            {said.toCopy}
          </Button>
          {isOpen && (
            <Button isDisabled={!canReplace} onPress={() => setAsking(true)}>
              {said.inPlace}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function Difference({ of: { operations, counts, sameHistory } }: { readonly of: BackupDifference }) {
  const changed = counts.filter(({ inBackup, now }) => inBackup !== now)
  return (
    <>
      {!sameHistory && <p>{said.wentApart}</p>}
      {sameHistory && operations.length === 0 && <p>{said.unchanged}</p>}
      {changed.length > 0 && (
        <ul className={styles('statements')}>
          {changed.map(({ kind, inBackup, now }) => (
            <li key={kind}>{said.counts(kind, inBackup, now)}</li>
          ))}
        </ul>
      )}
      {operations.length > 0 && (
        <>
          <h3>{said.doneSince(operations.length)}</h3>
          <ol className={styles('operations')}>
            {operations.slice(0, LISTED).map(({ seq, at, operation }) => (
              <li key={seq}>
                <span>{describeOperation(operation)}</span>
                <span className={styles('path')}>{describeInstant(at)}</span>
              </li>
            ))}
            {operations.length > LISTED && <li>{said.further(operations.length - LISTED)}</li>}
          </ol>
        </>
      )}
    </>
  )
}

async function restoreInPlace(number: number): Promise<void> {
  const answer = await act('restoreInPlace', { number })
  if (answer) showRestored({ title: words.safety.restored, lines: answer.done })
}

async function restoreToCopy(projectId: string, number: number): Promise<void> {
  const answer = await act('restoreToCopy', { projectId, number })
  if (answer) showRestored({ title: words.safety.restored, lines: answer.done })
}
