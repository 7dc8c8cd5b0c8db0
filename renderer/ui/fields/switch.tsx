import { Switch as AriaSwitch } from 'react-aria-components'
import { classesOf } from '../classes'
import sheet from './switch.module.css'

const styles = classesOf(sheet)

type SwitchProps = {
  readonly label: string
  readonly isSelected: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** Something that is on or off. */
export function Switch({ label, isSelected, isDisabled = false, onChange }: SwitchProps) {
  return (
    <AriaSwitch
      className={styles('switch')}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className={styles('track')} />
      {label}
    </AriaSwitch>
  )
}
