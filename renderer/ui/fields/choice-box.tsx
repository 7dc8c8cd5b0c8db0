import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import styles from './choice-box.module.css'

/** The box by which a row of a list is chosen. */
export function ChoiceBox() {
  return (
    <Checkbox slot="selection" className={styles['box'] ?? ''}>
      <Check size={12} aria-hidden />
    </Checkbox>
  )
}
