import { useEffect } from 'react'
import { commands } from '../../shared/ipc/commands'
import { useProject } from '../state/project-state'
import { runCommand } from './run-command'

const isMac = navigator.platform.startsWith('Mac')

/** Answers the shortcuts in the window itself, so that they work wherever the focus is; the menu shows the same ones. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const pressed = chordOf(event)
      const command = commands.find(
        ({ accelerator }) => accelerator !== '' && normalised(accelerator) === pressed,
      )
      if (!command || event.defaultPrevented || event.repeat) return
      if (command.needs === 'project' && useProject.getState().project === null) return
      event.preventDefault()
      runCommand(command.id)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** A chord as `ctrl+shift+h`, whatever the layout makes of Shift. */
function chordOf(event: KeyboardEvent): string {
  const isLetter = /^Key[A-Z]$/u.test(event.code)
  const key = isLetter ? event.code.slice(3) : /^Digit\d$/u.test(event.code) ? event.code.slice(5) : event.key
  const parts = [
    (isMac ? event.metaKey : event.ctrlKey) ? 'ctrl' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey ? 'shift' : '',
    key.toLowerCase(),
  ]
  return parts.filter(Boolean).join('+')
}

function normalised(accelerator: string): string {
  return accelerator.replace('CmdOrCtrl', 'ctrl').toLowerCase()
}
