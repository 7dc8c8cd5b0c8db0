import { classesOf } from '../ui/classes'
import sheet from './marks.module.css'

const styles = classesOf(sheet)

/** The letter by which one of several things side by side is named in the words about them. */
export function LetterMark({ letter }: { readonly letter: string }) {
  return <span className={styles('letter')}>{letter}</span>
}
