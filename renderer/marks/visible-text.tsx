import { findBidiControls } from '../../shared/domain/text/bidi-controls'
import { words } from '../../shared/words/words'
import { classesOf } from '../ui/classes'
import sheet from './visible-text.module.css'

const styles = classesOf(sheet)

/**
 * Words as they are, with the signs that would turn their direction shown by name and kept from acting on what
 * follows: such a sign can make “120” read as “021”. The text of the page stays the text, character by character.
 */
export function VisibleText({ text }: { readonly text: string }) {
  const controls = findBidiControls(text)
  if (controls.length === 0) return text
  const ends = controls.map((_, index) => controls[index + 1]?.at ?? text.length)
  return (
    <>
      {text.slice(0, controls[0]?.at)}
      {controls.map(({ at, code }, index) => (
        <span key={at}>
          <span className={styles('control')} data-code={code} title={words.marks.bidiControls[code]}>
            {text.slice(at, at + 1)}
          </span>
          {text.slice(at + 1, ends[index])}
        </span>
      ))}
    </>
  )
}
