import type { ReactNode } from 'react'
import { Menu, MenuItem } from 'react-aria-components'
import type { MenuProps } from 'react-aria-components'
import { isOn } from '../../shared/ipc/commands'
import type { allCommands } from '../../shared/ipc/commands'
import type { Situation } from '../../shared/ipc/command-facts'
import { runAfterwards } from './run-afterwards'
import { classesOf } from '../ui/classes'
import boxesSheet from '../ui/boxes.module.css'
import sheet from './command-menu.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

type ListedCommand = (typeof allCommands)[number]

/** What held in the window before a menu took the focus, and where the focus was. */
export type AskedFrom = { readonly now: Situation; readonly focus: Element | null }

type CommandMenuProps = Pick<MenuProps<object>, 'autoFocus' | 'onClose'> & {
  readonly label: string
  readonly commands: readonly ListedCommand[]
  readonly from: AskedFrom
  /** Closes what the menu stands in, before the command is done. */
  readonly close: () => void
  readonly children: (command: ListedCommand) => ReactNode
}

/** Commands to choose from. Those that are off at the place of the menu are shown as off. */
export function CommandMenu({ label, commands, from, close, children, ...rest }: CommandMenuProps) {
  return (
    <Menu {...rest} aria-label={label} className={styles('list')} disabledKeys={disabledKeys(commands, from)}>
      {commands.map((command) => (
        <CommandItem key={command.id} id={command.id} from={from} close={close}>
          {children(command)}
        </CommandItem>
      ))}
    </Menu>
  )
}

/** The commands that are off where they were asked for, by their ids. */
export const disabledKeys = (commands: readonly ListedCommand[], { now }: AskedFrom): readonly string[] =>
  commands.filter((command) => !isOn(command, now)).map(({ id }) => id)

type CommandItemProps = Pick<CommandMenuProps, 'from' | 'close'> & {
  readonly id: ListedCommand['id']
  /** The accessible name, where the button shows more than that. */
  readonly words?: string
  readonly children: ReactNode
}

/** One command of a menu: it is done where the focus was. */
export function CommandItem({ id, words, from: { focus }, close, children }: CommandItemProps) {
  return (
    <MenuItem
      id={id}
      {...(words !== undefined && { textValue: words })}
      className={`${boxes('item')} ${styles('item')}`}
      onAction={() => runAfterwards(id, close, focus)}
    >
      {children}
    </MenuItem>
  )
}
