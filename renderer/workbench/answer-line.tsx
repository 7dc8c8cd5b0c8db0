import { useState } from 'react'
import { words } from '../../shared/words/words'
import { useKeyLabels } from '../commands/key-labels'
import { act } from '../state/act'
import { useProject } from '../state/project-state'
import { type Said, useAnswers } from '../state/answers'
import { Button } from '../ui/button'
import { classesOf } from '../ui/classes'
import { runCommand } from './run-command'
import boxesSheet from '../ui/boxes.module.css'
import sheet from './answer-line.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.answers

/** More names than these would be a list of its own: the trash and the history have all of them. */
const MOST_NAMES = 500

/** What was done last, in one place, with what can be done about it; spoken as it changes. */
export function AnswerLine() {
  const told = useAnswers((state) => state.said)
  const heard = useAnswers((state) => state.heard)
  const seq = useProject((state) => state.seq)
  return (
    <section
      className={styles('line')}
      aria-label={said.line}
      data-pane={told ? 'answer' : undefined}
      data-wide={told?.isWide ?? false}
      tabIndex={-1}
    >
      {/* Only what is new in it is spoken. */}
      <output className={styles('message')} dir="auto" aria-atomic={false}>
        {told?.message}
        {heard.words !== '' && (
          <span key={heard.count} className={boxes('spoken')}>
            {heard.words}
          </span>
        )}
      </output>
      {told && <Actions key={told.message} told={told} isNewest={told.seq === seq} />}
    </section>
  )
}

function Actions({ told, isNewest }: { readonly told: Said; readonly isNewest: boolean }) {
  const keysOf = useKeyLabels()
  const [isShown, setShown] = useState(false)
  const { names, file, isUndone } = told
  const back = isUndone ? 'redo' : 'undo'
  const further = names.length - MOST_NAMES
  return (
    <>
      {names.length > 0 && (
        <Button look="quiet" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
          {said.all}
        </Button>
      )}
      {file !== null && (
        <>
          <Button onPress={() => void act('showWritten', { how: 'open' })}>{said.open}</Button>
          <Button onPress={() => void act('showWritten', { how: 'show' })}>{said.showInFolder}</Button>
        </>
      )}
      {isNewest && (
        <Button shortcut={keysOf(back).chords[0]} onPress={() => runCommand(back)}>
          {said[back]}
        </Button>
      )}
      {isShown && (
        <ul className={styles('names')}>
          {names.slice(0, MOST_NAMES).map((name, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same name may stand there twice, and none moves
            <li key={`${at} ${name}`} dir="auto">
              {name}
            </li>
          ))}
          {further > 0 && <li>{said.further(further)}</li>}
        </ul>
      )}
    </>
  )
}
