import { useState } from 'react'
import { words } from '../../../shared/words/words'
import { DraftField } from '../../ui/fields/field'
import { OthersList, PAGE } from './others-list'
import { useOthers } from './use-others'
import { classesOf } from '../../ui/classes'
import sheet from './others.module.css'

const styles = classesOf(sheet)
const said = words.others.inThisEvent

/** What the articles of an event say of something, by typed words. */
export function AskWords({ articleIds }: { readonly articleIds: readonly string[] }) {
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(PAGE)
  const isAsked = typed.trim() !== ''
  const answer = useOthers(
    isAsked ? { question: { kind: 'words', words: typed }, among: [...articleIds], most } : null,
  )
  return (
    <section className={styles('typed')} aria-label={said.heading}>
      <h3>{said.heading}</h3>
      <DraftField
        label={said.field}
        placeholder={said.placeholder}
        value={typed}
        onChange={(next) => {
          setTyped(next)
          setMost(PAGE)
        }}
      />
      {isAsked && answer && (
        <OthersList
          key={typed}
          answer={answer}
          most={most}
          onMore={() => setMost(most + PAGE)}
          asked={null}
        />
      )}
    </section>
  )
}
