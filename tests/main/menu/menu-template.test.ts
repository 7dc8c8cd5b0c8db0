import { describe, expect, test } from 'vitest'
import type { MenuItemConstructorOptions } from 'electron'
import { menuTemplate } from '../../../electron/main/menu/menu-template'
import type { MenuParts } from '../../../electron/main/menu/menu-template'
import { allCommands, isOn } from '../../../shared/ipc/commands'

type Item = MenuItemConstructorOptions

const parts: MenuParts = {
  platform: 'linux',
  now: new Set(['project', 'writing', 'theme-dark', 'suggestions-shown', 'undoable']),
  undo: { undo: { name: 'updateClaim', fields: ['verdict'] }, redo: null },
  run: () => {},
  openLogFolder: () => {},
  recent: [],
  openRecent: () => {},
}

const itemsOf = (item: Item | undefined): readonly Item[] =>
  Array.isArray(item?.submenu) ? item.submenu : []
const flat = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...flat(itemsOf(item))])
const menusOn = (platform: NodeJS.Platform): readonly Item[] => menuTemplate({ ...parts, platform })
const namesOn = (platform: NodeJS.Platform): readonly string[] =>
  menusOn(platform).map(({ label, role }) => label ?? role ?? '')
const rolesIn = (platform: NodeJS.Platform, name: string): readonly string[] =>
  flat(menusOn(platform).filter(({ label, role }) => (label ?? role) === name)).flatMap((item) =>
    item.label?.startsWith('&') === true || item.role === undefined ? [] : [item.role],
  )

const system = ['linux', 'win32', 'darwin'] as const
const edit = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll']
const ofWindow = {
  linux: ['minimize', 'zoom', 'close'],
  win32: ['minimize', 'zoom', 'close'],
  darwin: ['minimize', 'zoom', 'front'],
}

describe.each(system)('the menu on %s', (platform) => {
  test('holds each command once, with its id', () => {
    const ids = flat(menusOn(platform)).flatMap(({ id }) =>
      id === undefined || id === 'open-log-folder' ? [] : [id],
    )
    expect(ids.toSorted()).toEqual(
      allCommands.flatMap(({ id, menu }) => (menu === null ? [] : [id])).toSorted(),
    )
  })

  test('shows off what does nothing now', () => {
    const enabled = flat(menusOn(platform)).flatMap(({ id, enabled: is }) => (is === true ? [id] : []))
    const on = allCommands.filter((command) => isOn(command, parts.now)).map(({ id }) => id)
    expect(new Set(enabled)).toEqual(new Set(on))
  })

  test('has all that one edits with', () =>
    expect(rolesIn(platform, '&Edit')).toEqual(
      platform === 'darwin' ? [...edit, 'startSpeaking', 'stopSpeaking'] : edit,
    ))

  test('has a menu of the window', () => expect(rolesIn(platform, '&Window')).toEqual(ofWindow[platform]))

  test('says what undo would take back', () => {
    const labels = flat(menusOn(platform)).filter(({ id }) => id === 'undo' || id === 'redo')
    expect(labels.map(({ label }) => label)).toEqual(['Undo Change verdict', 'Redo'])
  })

  test('marks what is chosen', () => {
    const checked = flat(menusOn(platform)).filter((item) => item.checked === true)
    expect(checked.map(({ id, type }) => [id, type])).toEqual([
      ['toggle-suggestions', 'checkbox'],
      ['theme-dark', 'radio'],
    ])
  })
})

const menus = ['&File', '&Edit', '&View', '&Go', '&Claim', '&Event', '&Window', '&Help']

test('the menus stand in the order of the system', () => {
  expect(system.map(namesOn)).toEqual([menus, menus, ['appMenu', ...menus]])
})

test('a Mac has the settings, the end and the facts of the program under its name, and others do not', () => {
  const [ofProgram] = menusOn('darwin')
  expect(flat(itemsOf(ofProgram)).flatMap(({ id, role }) => id ?? role ?? [])).toEqual([
    'about',
    'settings',
    'services',
    'hide',
    'hideOthers',
    'unhide',
    'quit',
  ])
  expect(rolesIn('darwin', '&File')).toEqual(['close'])
  expect(rolesIn('linux', '&File')).toEqual(['quit'])
  expect(rolesIn('win32', '&File')).toEqual(['quit'])
})

test('the recent projects stand behind Open Project, by title, and by folder where two have one', () => {
  const opened: string[] = []
  const [file] = menuTemplate({
    ...parts,
    recent: [
      { folder: '/a/Truce & talks', title: 'Truce & talks' },
      { folder: '/a/Homs', title: 'Homs' },
      { folder: '/b/Homs', title: 'Homs' },
    ],
    openRecent: (folder) => opened.push(folder),
  })
  const items = itemsOf(file)
  const menu = items[items.findIndex(({ id }) => id === 'open-project') + 1]
  expect(menu).toMatchObject({ label: 'Open Recent', enabled: true })
  expect(itemsOf(menu).map(({ label }) => label)).toEqual(['Truce && talks', '/a/Homs', '/b/Homs'])
  for (const { click } of itemsOf(menu)) (click as () => void)()
  expect(opened).toEqual(['/a/Truce & talks', '/a/Homs', '/b/Homs'])
})
