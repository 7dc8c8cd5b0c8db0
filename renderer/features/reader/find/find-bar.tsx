import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { words } from '../../../../shared/words/words'
import { IconButton } from '../../../ui/button'
import type { Asked, Find } from './use-find'
import { classesOf } from '../../../ui/classes'
import boxesSheet from '../../../ui/boxes.module.css'
import sheet from './find.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.find

/** What is looked for in the text: how many places there are, and the way from one to the next. */
export function FindBar({ find, onClose }: { readonly find: Find; readonly onClose: () => void }) {
  const { asked, places, current, ask, step } = find
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  }
  return (
    <search className={styles('bar')} aria-label={said.title}>
      <input
        ref={field}
        className={`${boxes('box')} ${styles('field')}`}
        aria-label={said.title}
        placeholder={said.title}
        data-find
        dir="auto"
        spellCheck={false}
        value={asked.words}
        onChange={({ currentTarget }) => ask({ words: currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <output className={styles('told')}>{told(asked, places.length, current)}</output>
      <ToggleButton
        className={styles('toggle')}
        aria-label={said.keepsCase}
        isSelected={asked.keepsCase}
        onChange={(keepsCase) => ask({ keepsCase })}
      >
        {said.keepsCaseSign}
      </ToggleButton>
      <ToggleButton
        className={styles('toggle')}
        aria-label={said.wholeWords}
        isSelected={asked.wholeWords}
        onChange={(wholeWords) => ask({ wholeWords })}
      >
        {said.wholeWordsSign}
      </ToggleButton>
      <IconButton
        icon={ChevronUp}
        label={said.previous}
        isDisabled={places.length === 0}
        onPress={() => step(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={said.next}
        isDisabled={places.length === 0}
        onPress={() => step(1)}
      />
      <IconButton icon={X} label={said.close} onPress={onClose} />
    </search>
  )
}

function told({ words: typed }: Asked, count: number, current: number): string {
  if (typed.trim() === '') return ''
  return count === 0 ? said.none : said.placeOf(current + 1, count)
}
