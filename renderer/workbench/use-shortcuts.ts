import { useEffect } from 'react'
import { allCommands, isOn } from '../../shared/ipc/commands'
import type { CommandId } from '../../shared/ipc/commands'
import type { Situation } from '../../shared/ipc/command-facts'
import type { KeyZone } from '../../shared/ipc/commands'
import { isChordPressed, isLetterPressed } from '../commands/is-pressed'
import type { KeyPress } from '../commands/is-pressed'
import { isMac } from '../commands/key-labels'
import { zoneOf } from '../commands/offers'
import { situationNow } from '../commands/situation'
import { runCommand } from './run-command'

/** Answers the keys in the window itself, so that they work wherever the focus is; the menu shows the same ones. */
export function useShortcuts(): void {
  useEffect(() => {
    // A list would look for a name that begins with the letter: its zone hears the letters first.
    const onLetter = (event: KeyboardEvent): void => {
      const zone = zoneOf(event.target instanceof Element ? event.target : null)
      if (zone === null) return
      const { isKey, command } = commandOfLetter(event, zone, situationNow)
      if (!isKey) return
      event.preventDefault()
      event.stopPropagation()
      if (command !== null && !event.repeat) runCommand(command)
    }
    const onChord = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const pressed = allCommands.find(({ keys }) =>
        keys.some((chord) => isChordPressed(event, chord, isMac)),
      )
      if (!pressed) return
      event.preventDefault()
      if (!event.repeat) runCommand(pressed.id)
    }
    window.addEventListener('keydown', onLetter, { capture: true })
    window.addEventListener('keydown', onChord)
    return () => {
      window.removeEventListener('keydown', onLetter, { capture: true })
      window.removeEventListener('keydown', onChord)
    }
  }, [])
}

/** Whether a key means something by itself in a zone, and the command that it means there now. */
function commandOfLetter(
  press: KeyPress,
  zone: KeyZone,
  situation: () => Situation,
): { readonly isKey: boolean; readonly command: CommandId | null } {
  const meant = allCommands.filter(({ letters = {} }) =>
    Object.entries(letters).some(([key, zones]) => zones.includes(zone) && isLetterPressed(press, key)),
  )
  if (meant.length === 0) return { isKey: false, command: null }
  const now = situation()
  return { isKey: true, command: meant.find((each) => isOn(each, now))?.id ?? null }
}
