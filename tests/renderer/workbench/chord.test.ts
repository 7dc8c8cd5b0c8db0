import { describe, expect, test } from 'vitest'
import { chordOf, chordOfAccelerator } from '../../../renderer/workbench/chord'
import type { KeyPress } from '../../../renderer/workbench/chord'
import { commands } from '../../../shared/ipc/commands'

const bare: KeyPress = { code: '', key: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
const ctrl = { ...bare, ctrlKey: true }

const presses: readonly [title: string, press: KeyPress, isMac: boolean, command: string | null][] = [
  ['Ctrl+I', { ...ctrl, code: 'KeyI', key: 'i' }, false, 'import-files'],
  ['Ctrl+I where Caps Lock is on', { ...ctrl, code: 'KeyI', key: 'I' }, false, 'import-files'],
  ['Ctrl+I on a Russian keyboard', { ...ctrl, code: 'KeyI', key: 'ш' }, false, 'import-files'],
  ['Ctrl+1 on a French keyboard', { ...ctrl, code: 'Digit1', key: '&' }, false, 'show-articles'],
  [
    'Ctrl+Y on a German keyboard, where Z is on an American one',
    { ...ctrl, code: 'KeyZ', key: 'y' },
    false,
    null,
  ],
  ['Ctrl+Z on a German keyboard', { ...ctrl, code: 'KeyY', key: 'z' }, false, 'undo'],
  ['Ctrl+Z on a French keyboard', { ...ctrl, code: 'KeyW', key: 'z' }, false, 'undo'],
  ['Ctrl+W on a French keyboard', { ...ctrl, code: 'KeyZ', key: 'w' }, false, null],
  ['Ctrl+C on a Dvorak keyboard', { ...ctrl, code: 'KeyI', key: 'c' }, false, null],
  ['Ctrl+comma on a Dvorak keyboard', { ...ctrl, code: 'KeyW', key: ',' }, false, 'settings'],
  ['Ctrl+Z on an Arabic keyboard', { ...ctrl, code: 'KeyZ', key: 'ئ' }, false, 'undo'],
  ['Ctrl+Shift+1 is no Ctrl+1', { ...ctrl, shiftKey: true, code: 'Digit1', key: '!' }, false, null],
  ['Ctrl+Shift+Z', { ...ctrl, shiftKey: true, code: 'KeyZ', key: 'Z' }, false, 'redo'],
  ['Ctrl+comma', { ...ctrl, code: 'Comma', key: ',' }, false, 'settings'],
  ['Shift+F8', { ...bare, shiftKey: true, code: 'F8', key: 'F8' }, false, 'previous-claim'],
  ['Command+Z on a Mac', { ...bare, metaKey: true, code: 'KeyZ', key: 'z' }, true, 'undo'],
  ['Control+Z on a Mac', { ...ctrl, code: 'KeyZ', key: 'z' }, true, null],
  ['the Windows key with Z', { ...bare, metaKey: true, code: 'KeyZ', key: 'z' }, false, null],
  ['a letter alone', { ...bare, code: 'KeyI', key: 'i' }, false, null],
  ['Ctrl+Alt+I', { ...ctrl, altKey: true, code: 'KeyI', key: 'i' }, false, null],
  ['Ctrl alone', { ...ctrl, code: 'ControlLeft', key: 'Control' }, false, null],
]

describe('a shortcut', () => {
  test.each(presses)('%s', (_, press, isMac, id) => {
    const chord = chordOf(press, isMac)
    const found = commands.find(({ accelerator }) => accelerator && chordOfAccelerator(accelerator) === chord)
    expect(found?.id ?? null).toBe(id)
  })
})
