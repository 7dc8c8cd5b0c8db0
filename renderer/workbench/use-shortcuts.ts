import { useEffect } from 'react'
import { allCommands, chordsOf, isOn } from '../../shared/ipc/commands'
import type { KeyZone } from '../../shared/ipc/commands'
import { writesNow } from '../commands/key-labels'
import { isChordPressed, isLetterPressed } from '../ui/keys/is-pressed'
import type { KeyPress } from '../ui/keys/is-pressed'
import { isMac } from '../ui/keys/keys-here'
import { isSeen, showAgain } from '../commands/is-seen'
import { isOnlyElsewhere, zoneOf } from '../commands/offers'
import { situationNow } from '../commands/situation'
import { words } from '../../shared/words/words'
import { hear } from '../state/answers'
import { runCommand } from './run-command'

const BACK = 3
const FORWARD = 4

/** Answers the keys in the window itself, so that they work wherever the focus is; the menu shows the same ones. */
export function useShortcuts(): void {
  useEffect(() => {
    // A key that goes into the composing of a word (Chinese, Japanese, dead keys) belongs to the input method: it saves, opens and leaves nothing.
    const onComposing = (event: KeyboardEvent): void => {
      if (event.isComposing) event.stopImmediatePropagation()
    }
    // A list would look for a name that begins with the letter: its zone hears the letters first.
    const onLetter = (event: KeyboardEvent): void => {
      const { target } = event
      if (!(target instanceof Element) || isField(target)) return
      const zone = zoneOf(target)
      if (zone === null) return
      const meant = commandsOfLetter(event, zone)
      if (meant.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      if (event.repeat) return
      const now = situationNow()
      const command = meant.find((each) => isOn(each, now) && !isOnlyElsewhere(target, each.id))
      if (!command) return
      // The claim that is open is what the whole inspector shows.
      if (zone === 'claim' || isSeen(target)) return runCommand(command.id)
      showAgain(target)
      hear(words.commands.shownAgain(words.commands.titles[command.id]))
    }
    const onChord = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const pressed = allCommands.find((command) =>
        chordsOf(command, isMac).some((chord) => isChordPressed(event, chord, isMac, writesNow())),
      )
      if (!pressed) return
      event.preventDefault()
      if (!event.repeat) runCommand(pressed.id)
    }
    // The two more buttons that many mice have.
    const onButton = ({ button }: MouseEvent): void => {
      if (button === BACK) runCommand('go-back')
      if (button === FORWARD) runCommand('go-forward')
    }
    window.addEventListener('keydown', onComposing, { capture: true })
    window.addEventListener('keydown', onLetter, { capture: true })
    window.addEventListener('keydown', onChord)
    window.addEventListener('mouseup', onButton)
    return () => {
      window.removeEventListener('keydown', onComposing, { capture: true })
      window.removeEventListener('keydown', onLetter, { capture: true })
      window.removeEventListener('keydown', onChord)
      window.removeEventListener('mouseup', onButton)
    }
  }, [])
}

/** What a key may mean by itself in a zone. */
function commandsOfLetter(press: KeyPress, zone: KeyZone): typeof allCommands {
  return allCommands.filter(({ letters = {} }) =>
    Object.entries(letters).some(
      ([key, zones]) => zones.includes(zone) && isLetterPressed(press, key, writesNow()),
    ),
  )
}

/** A letter that is typed into a field is no key. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
