import { useEffect } from 'react'
import { commands } from '../../shared/ipc/commands'
import { useProject } from '../state/project-state'
import { chordOf, chordOfAccelerator } from './chord'
import { runCommand } from './run-command'

const isMac = navigator.platform.startsWith('Mac')

/** Answers the shortcuts in the window itself, so that they work wherever the focus is; the menu shows the same ones. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const pressed = chordOf(event, isMac)
      const command = commands.find(
        ({ accelerator }) => accelerator !== '' && chordOfAccelerator(accelerator) === pressed,
      )
      if (!command || event.defaultPrevented || event.repeat) return
      if (command.needs !== 'nothing' && useProject.getState().project === null) return
      event.preventDefault()
      runCommand(command.id)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
