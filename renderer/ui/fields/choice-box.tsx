import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import { classesOf } from '../classes'
import sheet from './choice-box.module.css'

const styles = classesOf(sheet)

/** The box by which a row of a list is chosen. */
export function ChoiceBox() {
  return (
    <Checkbox slot="selection" className={styles('box')}>
      <Check size={12} aria-hidden />
    </Checkbox>
  )
}
