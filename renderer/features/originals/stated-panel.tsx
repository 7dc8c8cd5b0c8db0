import { useEffect, useState } from 'react'
import type { OriginalOf } from '../../../shared/domain/operations/kept-file'
import type { StatedByFile } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { saveStripped } from '../../state/originals'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './stated-panel.module.css'

const styles = classesOf(sheet)
const said = words.originals.stated

type Answer = StatedByFile | { readonly fault: string }

/** What a file states about itself, never as a fact; and a copy that does not state it. */
export function StatedPanel({ of }: { readonly of: OriginalOf }) {
  const { kind, id, hash } = of
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let isCurrent = true
    void api('readStated', { kind, id, hash }).then((read) => {
      if (isCurrent) setAnswer(read.ok ? read.value : { fault: read.fault.message })
    })
    return () => {
      isCurrent = false
    }
  }, [kind, id, hash])
  return (
    <section className={styles('panel')} aria-label={said.title} aria-busy={answer === null}>
      <h3>{said.title}</h3>
      {answer && ('fault' in answer ? <p role="alert">{answer.fault}</p> : <Stated of={of} {...answer} />)}
    </section>
  )
}

function Stated({ of, facts, canStrip }: StatedByFile & { readonly of: OriginalOf }) {
  return (
    <>
      {facts.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <>
          <p>{said.warning}</p>
          <dl className={styles('facts')}>
            {facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {canStrip ? (
        <>
          <Button onPress={() => void saveStripped(of)}>{said.saveStripped}</Button>
          <p className={styles('aside')}>{said.whatStays}</p>
        </>
      ) : (
        <p className={styles('aside')}>{said.notOfKind}</p>
      )}
    </>
  )
}
