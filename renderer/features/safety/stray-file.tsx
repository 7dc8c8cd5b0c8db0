import { useState } from 'react'
import type { StrayComparison } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { notify, sayInstead } from '../../state/answers'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)

const said = words.folder.takeIn

/** A file that holds a document of no part of the project: it is looked at, and then taken in, kept apart, or left. */
export function StrayFile({
  file,
  isReadOnly,
  isApart,
  onDone,
}: {
  readonly file: string
  readonly isReadOnly: boolean
  /** It was set aside already. */
  readonly isApart: boolean
  readonly onDone: () => void
}) {
  const [compared, setCompared] = useState<StrayComparison | null>(null)
  const look = async (): Promise<void> => setCompared((await act('compareStray', { file })) ?? null)
  const take = async (mark: string): Promise<void> => {
    if ((await act('takeIn', { file, mark })) === undefined) return
    sayInstead(said.taken)
    onDone()
  }
  const keepApart = async (): Promise<void> => {
    if ((await act('keepApart', { file })) === undefined) return
    notify('done', said.keptApart)
    onDone()
  }
  if (compared === null)
    return (
      <div className={styles('row')}>
        <Button onPress={() => void look()}>{said.action}</Button>
        {!isApart && (
          <Button isDisabled={isReadOnly} onPress={() => void keepApart()}>
            {said.keepApart}
          </Button>
        )}
      </div>
    )
  return (
    <section className={styles('stray')} aria-label={file}>
      <Compared of={compared} />
      <div className={styles('row')}>
        <Button onPress={() => setCompared(null)}>{said.leave}</Button>
        <Button look="primary" isDisabled={isReadOnly} onPress={() => void take(compared.mark)}>
          {said.take}
        </Button>
      </div>
    </section>
  )
}

function Compared({ of: { kind, name, differences } }: { readonly of: StrayComparison }) {
  if (differences === null) return <p>{said.isNew(kind, name)}</p>
  return (
    <>
      <p>{said.differs(kind, name)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.field}</th>
            <th scope="col">{said.ours}</th>
            <th scope="col">{said.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, ours, theirs }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{ours}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
