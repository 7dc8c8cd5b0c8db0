import { describe, expect, test } from 'vitest'
import { chordName, keyName } from '../../../../renderer/ui/keys/key-names'

const us = new Map([
  ['KeyH', 'h'],
  ['KeyZ', 'z'],
  ['KeyY', 'y'],
  ['Comma', ','],
])
const qwertz = new Map([
  ['KeyH', 'h'],
  ['KeyZ', 'y'],
  ['KeyY', 'z'],
])
const russian = new Map([
  ['KeyH', 'р'],
  ['KeyZ', 'я'],
  ['Comma', 'б'],
])
const arabic = new Map([
  ['KeyH', 'ا'],
  ['KeyB', 'لا'],
])

describe('a key is called', () => {
  test.each([
    ['by its letter', 'H', us, 'H'],
    ['by its letter, wherever that is', 'Z', qwertz, 'Z'],
    ['by what is written in its place, without Latin letters', 'Z', russian, 'Я'],
    ['so in Arabic', 'H', arabic, 'ا'],
    ['so with two letters', 'B', arabic, 'لا'],
    ['by its letter, where the system does not tell', 'H', new Map<string, string>(), 'H'],
    ['by its name', 'Enter', russian, 'Enter'],
    ['by its sign', ',', russian, ','],
  ])('%s', (_, key, writes, name) => expect(keyName(key, writes)).toBe(name))
})

describe('a chord is called', () => {
  test.each([
    ['Ctrl+Shift+H', 'CmdOrCtrl+Shift+H', us, false],
    ['Ctrl+Я', 'CmdOrCtrl+Z', russian, false],
    ['⇧⌘H', 'CmdOrCtrl+Shift+H', us, true],
    ['Shift+F8', 'Shift+F8', us, false],
    ['⇧F8', 'Shift+F8', us, true],
    ['Ctrl+Enter', 'CmdOrCtrl+Enter', us, false],
    ['⌘Enter', 'CmdOrCtrl+Enter', us, true],
    ['⌥⇧⌘→', 'CmdOrCtrl+Alt+Shift+Right', us, true],
    ['Ctrl+click', 'CmdOrCtrl+click', us, false],
    ['⌘click', 'CmdOrCtrl+click', us, true],
    ['Ctrl', 'CmdOrCtrl', us, false],
    ['⌘', 'CmdOrCtrl', us, true],
    ['Alt', 'Alt', us, false],
    ['⌥', 'Alt', us, true],
    ['Shift', 'Shift', us, false],
    ['⇧', 'Shift', us, true],
  ])('%s', (name, chord, writes, isMac) => expect(chordName(chord, writes, isMac)).toBe(name))
})
