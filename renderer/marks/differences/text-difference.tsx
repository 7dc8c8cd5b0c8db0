import { useMemo, useState } from 'react'
import { diffTexts } from '../../../shared/domain/revisions/diff-texts'
import { words } from '../../../shared/words/words'
import { Button } from '../../ui/button'
import { Difference } from './difference'
import { classesOf } from '../../ui/classes'
import sheet from './difference.module.css'

const styles = classesOf(sheet)

/** How much unchanged text stays in sight before and after a change, in UTF-16 units. */
const AROUND = 240

/** What changed from one whole text to another: the changes in their surroundings, with the rest folded away. */
export function TextDifference({ a, b }: { readonly a: string; readonly b: string }) {
  const parts = useMemo(() => diffTexts(a, b), [a, b])
  if (!parts.some((part) => part.kind === 'changed'))
    return <p className={styles('unchanged')}>{words.marks.sameWords}</p>
  return (
    <div className={styles('long')}>
      {parts.map((part, index) =>
        part.kind === 'changed' ? (
          <div key={`change ${part.new.start} ${part.old.start}`} className={styles('change')}>
            <Difference a={a} b={b} pieces={part.pieces} />
          </div>
        ) : (
          <Unchanged
            key={`same ${part.new.start}`}
            text={b.slice(part.new.start, part.new.end)}
            before={index === 0 ? 0 : AROUND}
            after={index === parts.length - 1 ? 0 : AROUND}
          />
        ),
      )}
    </div>
  )
}

type UnchangedProps = {
  readonly text: string
  /** How many characters at its beginning and at its end stay in sight. */
  readonly before: number
  readonly after: number
}

function Unchanged({ text, before, after }: UnchangedProps) {
  const [isOpen, setOpen] = useState(false)
  const from = before === 0 ? 0 : endOfWord(text, before)
  const to = after === 0 ? text.length : Math.max(from, startOfWord(text, text.length - after))
  if (isOpen || to - from < AROUND)
    return (
      <p className={styles('unchanged')} dir="auto">
        {text.trim()}
      </p>
    )
  return (
    <div className={styles('folded')}>
      {from > 0 && (
        <p className={styles('unchanged')} dir="auto">
          {text.slice(0, from).trim()} …
        </p>
      )}
      <Button look="quiet" onPress={() => setOpen(true)}>
        {words.marks.showUnchanged(to - from)}
      </Button>
      {to < text.length && (
        <p className={styles('unchanged')} dir="auto">
          … {text.slice(to).trim()}
        </p>
      )}
    </div>
  )
}

function endOfWord(text: string, offset: number): number {
  const rest = text.slice(offset, offset + AROUND).search(/\s/u)
  return Math.min(text.length, offset + Math.max(rest, 0))
}

function startOfWord(text: string, offset: number): number {
  if (offset <= 0) return 0
  return endOfWord(text, offset)
}
