import type { ReactNode } from 'react'
import { Menu, MenuItem } from 'react-aria-components'
import type { MenuProps } from 'react-aria-components'
import { isOn } from '../../shared/ipc/commands'
import type { allCommands } from '../../shared/ipc/commands'
import type { Situation } from '../../shared/ipc/command-facts'
import { runAfterwards } from './run-afterwards'
import { classesOf } from '../ui/classes'
import sheet from './command-menu.module.css'

const styles = classesOf(sheet)

type ListedCommand = (typeof allCommands)[number]

/** What held in the window before a menu took the focus, and where the focus was. */
export type AskedFrom = { readonly now: Situation; readonly focus: Element | null }

type CommandMenuProps = Pick<MenuProps<object>, 'autoFocus' | 'onClose' | 'renderEmptyState'> & {
  readonly label: string
  readonly commands: readonly ListedCommand[]
  readonly from: AskedFrom
  /** The words by which a command is found. */
  readonly wordsOf?: (command: ListedCommand) => string
  /** Closes what the menu stands in, before the command is done. */
  readonly close: () => void
  readonly children: (command: ListedCommand) => ReactNode
}

/** Commands to choose from; those that are off where it was asked for are shown off. */
export function CommandMenu({
  label,
  commands,
  from: { now, focus },
  wordsOf,
  close,
  children,
  ...rest
}: CommandMenuProps) {
  return (
    <Menu
      {...rest}
      aria-label={label}
      className={styles('list')}
      disabledKeys={commands.filter((command) => !isOn(command, now)).map(({ id }) => id)}
    >
      {commands.map((command) => (
        <MenuItem
          key={command.id}
          id={command.id}
          {...(wordsOf && { textValue: wordsOf(command) })}
          className={styles('item')}
          onAction={() => runAfterwards(command.id, close, focus)}
        >
          {children(command)}
        </MenuItem>
      ))}
    </Menu>
  )
}
