import { describe, expect, test } from 'vitest'
import { isChordPressed, isLetterPressed } from '../../../../renderer/ui/keys/is-pressed'
import type { KeyPress } from '../../../../renderer/ui/keys/is-pressed'
import { allCommands, chordsOf } from '../../../../shared/ipc/commands'

const bare: KeyPress = { code: '', key: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
const ctrl = { ...bare, ctrlKey: true }
const ctrlShift = { ...ctrl, shiftKey: true }

const chords: readonly [title: string, press: KeyPress, command: string | null][] = [
  ['US: Ctrl+I', { ...ctrl, code: 'KeyI', key: 'i' }, 'import-files'],
  ['US: Ctrl+I where Caps Lock is on', { ...ctrl, code: 'KeyI', key: 'I' }, 'import-files'],
  ['US: Ctrl+Shift+1 is no Ctrl+1', { ...ctrlShift, code: 'Digit1', key: '!' }, null],
  ['US: Ctrl+Shift+Z', { ...ctrlShift, code: 'KeyZ', key: 'Z' }, 'redo'],
  ['US: Ctrl+comma', { ...ctrl, code: 'Comma', key: ',' }, 'settings'],
  ['US: Ctrl+Shift+comma is no Ctrl+comma', { ...ctrlShift, code: 'Comma', key: '<' }, null],
  ['US: Ctrl+slash', { ...ctrl, code: 'Slash', key: '/' }, 'show-shortcuts'],
  ['US: Shift+F8', { ...bare, shiftKey: true, code: 'F8', key: 'F8' }, 'previous-claim'],
  ['US: the Windows key with Z', { ...bare, metaKey: true, code: 'KeyZ', key: 'z' }, null],
  ['US: the Windows key with Ctrl+Z', { ...ctrl, metaKey: true, code: 'KeyZ', key: 'z' }, null],
  ['US: a letter alone', { ...bare, code: 'KeyI', key: 'i' }, null],
  ['US: Ctrl+Alt+I', { ...ctrl, altKey: true, code: 'KeyI', key: 'i' }, null],
  ['US: Ctrl alone', { ...ctrl, code: 'ControlLeft', key: 'Control' }, null],
  ['QWERTZ: Ctrl+Z, where Y is on an American one', { ...ctrl, code: 'KeyY', key: 'z' }, 'undo'],
  ['QWERTZ: Ctrl+Y, where Z is on an American one', { ...ctrl, code: 'KeyZ', key: 'y' }, 'redo'],
  ['QWERTZ: Ctrl+slash, which is Shift+7', { ...ctrlShift, code: 'Digit7', key: '/' }, 'show-shortcuts'],
  ['QWERTZ: Ctrl+hyphen, where the slash is', { ...ctrl, code: 'Slash', key: '-' }, null],
  ['QWERTZ: Ctrl+ü is no letter of a command', { ...ctrl, code: 'BracketLeft', key: 'ü' }, null],
  ['AZERTY: Ctrl+Z, where W is', { ...ctrl, code: 'KeyW', key: 'z' }, 'undo'],
  ['AZERTY: Ctrl+W, where Z is', { ...ctrl, code: 'KeyZ', key: 'w' }, null],
  ['AZERTY: Ctrl+1 without Shift', { ...ctrl, code: 'Digit1', key: '&' }, 'show-articles'],
  ['AZERTY: Ctrl+2, which writes é', { ...ctrl, code: 'Digit2', key: 'é' }, 'show-claims'],
  ['AZERTY: Ctrl+comma, where M is', { ...ctrl, code: 'KeyM', key: ',' }, 'settings'],
  ['AZERTY: Ctrl+semicolon, where the comma is', { ...ctrl, code: 'Comma', key: ';' }, null],
  ['AZERTY: Ctrl+slash, which is Shift+colon', { ...ctrlShift, code: 'Period', key: '/' }, 'show-shortcuts'],
  ['Dvorak: Ctrl+C, where I is', { ...ctrl, code: 'KeyI', key: 'c' }, null],
  ['Dvorak: Ctrl+I, where G is', { ...ctrl, code: 'KeyG', key: 'i' }, 'import-files'],
  ['Dvorak: Ctrl+comma, where W is', { ...ctrl, code: 'KeyW', key: ',' }, 'settings'],
  ['Dvorak: Ctrl+W, where the comma is', { ...ctrl, code: 'Comma', key: 'w' }, null],
  ['Dvorak: Ctrl+Z, where the slash is', { ...ctrl, code: 'Slash', key: 'z' }, 'undo'],
  ['Bépo: Ctrl+é, where W is', { ...ctrl, code: 'KeyW', key: 'é' }, null],
  ['Turkish: Ctrl+ı, where I is', { ...ctrl, code: 'KeyI', key: 'ı' }, null],
  ['Turkish: Ctrl+i, where the quote is', { ...ctrl, code: 'Quote', key: 'i' }, 'import-files'],
  ['Russian: Ctrl+I', { ...ctrl, code: 'KeyI', key: 'ш' }, 'import-files'],
  ['Russian: Ctrl+Shift+Z', { ...ctrlShift, code: 'KeyZ', key: 'Я' }, 'redo'],
  ['Russian: Ctrl and the place of the comma, a letter', { ...ctrl, code: 'Comma', key: 'б' }, 'settings'],
  ['Russian: Ctrl and the place of the slash, a full stop', { ...ctrl, code: 'Slash', key: '.' }, null],
  ['Russian: Ctrl+slash, with Shift', { ...ctrlShift, code: 'Backslash', key: '/' }, 'show-shortcuts'],
  ['Arabic: Ctrl+Z', { ...ctrl, code: 'KeyZ', key: 'ئ' }, 'undo'],
  ['Arabic: Ctrl+L', { ...ctrl, code: 'KeyL', key: 'م' }, 'link-evidence'],
  ['Arabic: Ctrl and a digit of its own', { ...ctrl, code: 'Digit3', key: '٣' }, 'show-conflicts'],
]

const arrows: readonly [title: string, press: KeyPress, command: string | null][] = [
  ['Alt+←', { ...bare, altKey: true, code: 'ArrowLeft', key: 'ArrowLeft' }, 'go-back'],
  ['Alt+→', { ...bare, altKey: true, code: 'ArrowRight', key: 'ArrowRight' }, 'go-forward'],
  ['← alone', { ...bare, code: 'ArrowLeft', key: 'ArrowLeft' }, null],
]

const ofMac: readonly [title: string, press: KeyPress, command: string | null][] = [
  ['Command+Z', { ...bare, metaKey: true, code: 'KeyZ', key: 'z' }, 'undo'],
  ['Control+Z', { ...ctrl, code: 'KeyZ', key: 'z' }, null],
  ['Option+←, which moves the caret', { ...bare, altKey: true, code: 'ArrowLeft', key: 'ArrowLeft' }, null],
  ['Command+[', { ...bare, metaKey: true, code: 'BracketLeft', key: '[' }, 'go-back'],
  ['Command+Z on a French keyboard', { ...bare, metaKey: true, code: 'KeyW', key: 'z' }, 'undo'],
]

const commandOf = (press: KeyPress, isMac: boolean): string | null =>
  allCommands.find((command) => chordsOf(command, isMac).some((chord) => isChordPressed(press, chord, isMac)))
    ?.id ?? null

describe('a chord', () => {
  test.each([...chords, ...arrows])('%s', (_, press, command) =>
    expect(commandOf(press, false)).toBe(command),
  )
  test.each(ofMac)('of a Mac: %s', (_, press, command) => expect(commandOf(press, true)).toBe(command))
})

const letters: readonly [title: string, press: KeyPress, isPressed: Readonly<Record<string, boolean>>][] = [
  ['US: h', { ...bare, code: 'KeyH', key: 'h' }, { H: true, O: false }],
  ['US: H where Caps Lock is on', { ...bare, code: 'KeyH', key: 'H' }, { H: true }],
  ['US: Shift+H', { ...bare, shiftKey: true, code: 'KeyH', key: 'H' }, { H: false }],
  ['US: Ctrl+H', { ...ctrl, code: 'KeyH', key: 'h' }, { H: false }],
  ['US: Enter', { ...bare, code: 'Enter', key: 'Enter' }, { Enter: true, E: false }],
  ['US: Enter of the keypad', { ...bare, code: 'NumpadEnter', key: 'Enter' }, { Enter: true }],
  ['US: Delete', { ...bare, code: 'Delete', key: 'Delete' }, { Delete: true, D: false }],
  ['AZERTY: a, where Q is', { ...bare, code: 'KeyQ', key: 'a' }, { A: true }],
  ['AZERTY: q, where A is', { ...bare, code: 'KeyA', key: 'q' }, { A: false }],
  ['Dvorak: s, where the semicolon is', { ...bare, code: 'Semicolon', key: 's' }, { S: true }],
  ['Dvorak: o, where S is', { ...bare, code: 'KeyS', key: 'o' }, { S: false, O: true }],
  ['Russian: the place of H', { ...bare, code: 'KeyH', key: 'р' }, { H: true, R: false }],
  ['Arabic: the place of D', { ...bare, code: 'KeyD', key: 'ي' }, { D: true }],
  ['Arabic: the place of B, two letters at once', { ...bare, code: 'KeyB', key: 'لا' }, { B: true }],
]

describe('a letter alone', () => {
  test.each(letters)('%s', (_, press, expected) => {
    const pressed = Object.keys(expected).map((letter) => [letter, isLetterPressed(press, letter)])
    expect(Object.fromEntries(pressed)).toEqual(expected)
  })
})
