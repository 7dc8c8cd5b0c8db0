import { flushSync } from 'react-dom'
import type { CommandId } from '../../shared/ipc/commands'
import { runCommand } from './run-command'

/** Closes what a command was chosen in, and does it where the focus was before: there it was on. */
export function runAfterwards(command: CommandId, close: () => void, focus: Element | null): void {
  flushSync(close)
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true })
  runCommand(command)
}
