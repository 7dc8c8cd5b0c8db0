import { describe, expect, test } from 'vitest'
import { commands } from '../../shared/ipc/commands'

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** What the system and Chromium do with a chord themselves; a command there would take it away. */
const taken = [
  'CmdOrCtrl+C',
  'CmdOrCtrl+X',
  'CmdOrCtrl+V',
  'CmdOrCtrl+A',
  'CmdOrCtrl+Q',
  'CmdOrCtrl+W',
  'Alt+F4',
  'F11',
  'CmdOrCtrl+0',
]

describe('the commands', () => {
  test('each have an id of their own', () => expect(repeated(commands.map(({ id }) => id))).toEqual([]))

  test('each have a title of their own', () =>
    expect(repeated(commands.map(({ title }) => title))).toEqual([]))

  test('share no accelerator', () => {
    expect(repeated(commands.flatMap(({ accelerator }) => accelerator || []))).toEqual([])
  })

  test('take no chord that the system has', () => {
    expect(commands.filter(({ accelerator }) => taken.some((chord) => chord === accelerator))).toEqual([])
  })

  test('write accelerators as Electron reads them, in the order in which the window compares them', () => {
    const form =
      /^(?:(?:CmdOrCtrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z0-9]|[,/.]|F\d{1,2}|Enter|Delete|Space|Up|Down|Left|Right))?$/u
    expect(commands.filter(({ accelerator }) => !form.test(accelerator))).toEqual([])
  })
})
