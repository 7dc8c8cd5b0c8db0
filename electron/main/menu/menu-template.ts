import type { MenuItemConstructorOptions } from 'electron'
import type { Situation } from '../../../shared/ipc/command-facts'
import { allCommands, chordsOf, isOn, menuNames } from '../../../shared/ipc/commands'
import type { CommandId, MenuName } from '../../../shared/ipc/commands'
import type { RecentProject, UndoState } from '../../../shared/ipc/state'
import { printable } from '../../../shared/domain/text/printable'
import { capitalised } from '../../../shared/words/wording'
import { describeOperation } from '../../../shared/words/describe-operation'
import { words } from '../../../shared/words/words'

/** What the native menu is made of. */
export type MenuParts = {
  readonly platform: NodeJS.Platform
  readonly now: Situation
  readonly undo: UndoState
  readonly run: (command: CommandId) => void
  readonly openLogFolder: () => void
  /** Projects that were open before, the last one first. */
  readonly recent: readonly RecentProject[]
  readonly openRecent: (folder: string) => void
}

type Items = MenuItemConstructorOptions[]

/** On a Mac they stand under the name of the program. */
const inAppMenu: readonly CommandId[] = ['about', 'settings']

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The native menu as the system has it: the commands where they belong, and around them what the system does itself. */
export function menuTemplate(parts: MenuParts): Items {
  const isMac = parts.platform === 'darwin'
  const menus = menuNames.flatMap((name): Items => {
    const menu = {
      label: `&${words.commands.menus[name]}`,
      submenu: [...commandItems(name, parts), ...systemItems(name, parts)],
    }
    // The menu of the windows stands before the last one, everywhere.
    return name === 'Help' ? [windowMenu(isMac), { ...menu, role: 'help' }] : [menu]
  })
  return isMac ? [appMenu(parts), ...menus] : menus
}

function commandItems(name: MenuName, parts: MenuParts): Items {
  const isMac = parts.platform === 'darwin'
  const isHere = ({ id, menu }: (typeof allCommands)[number]): boolean =>
    menu === name && !(isMac && inAppMenu.includes(id))
  return allCommands.flatMap((command) => {
    if (!isHere(command)) return []
    return [
      ...(command.separated ? [separator] : []),
      commandItem(command, parts),
      ...(command.id === 'open-project' ? [recentMenu(parts)] : []),
    ]
  })
}

function commandItem(
  command: (typeof allCommands)[number],
  { platform, now, undo, run }: MenuParts,
): MenuItemConstructorOptions {
  const { id, checked } = command
  const [accelerator] = chordsOf(command, platform === 'darwin')
  return {
    id,
    label: labelOf(id, now.has('typing') ? ofField : undo),
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(checked === undefined
      ? {}
      : { type: checked.startsWith('theme') ? 'radio' : 'checkbox', checked: now.has(checked) }),
    enabled: isOn(command, now),
    click: () => run(id),
  }
}

/** The recent projects by their titles, and by their folders where two have one title. */
function recentMenu({ recent, openRecent }: MenuParts): MenuItemConstructorOptions {
  const isOnly = (title: string): boolean => recent.filter((other) => other.title === title).length === 1
  return {
    label: words.commands.openRecent,
    enabled: recent.length > 0,
    submenu: recent.map(({ folder, title }) => ({
      // A “&” would underline the letter behind it.
      label: printable(isOnly(title) ? title : folder).replaceAll('&', '&&'),
      click: () => openRecent(folder),
    })),
  }
}

/** What a field takes back is not of the project, and has no name. */
const ofField: UndoState = { undo: null, redo: null }

function labelOf(id: CommandId, { undo, redo }: UndoState): string {
  if (id === 'undo' && undo) return words.commands.undoOf(capitalised(describeOperation(undo)))
  if (id === 'redo' && redo) return words.commands.redoOf(capitalised(describeOperation(redo)))
  return words.commands.titles[id]
}

/** What the system does itself, in the menu where people look for it. */
function systemItems(name: MenuName, { platform, openLogFolder }: MenuParts): Items {
  const isMac = platform === 'darwin'
  switch (name) {
    case 'File':
      return [separator, { role: isMac ? 'close' : 'quit' }]
    case 'Edit':
      return [
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'delete' },
        separator,
        { role: 'selectAll' },
        ...(isMac ? speech : []),
      ]
    case 'View':
      return [
        separator,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        separator,
        { role: 'togglefullscreen' },
      ]
    case 'Help':
      return [separator, { id: 'open-log-folder', label: words.commands.openLogFolder, click: openLogFolder }]
    case 'Go':
    case 'Claim':
    case 'Event':
      return []
  }
}

/** The menu that a Mac has under the name of the program. */
function appMenu(parts: MenuParts): MenuItemConstructorOptions {
  const [about, settings] = inAppMenu.map((own) =>
    allCommands.filter(({ id }) => id === own).map((command) => commandItem(command, parts)),
  )
  return {
    role: 'appMenu',
    submenu: [
      ...(about ?? []),
      separator,
      ...(settings ?? []),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
}

function windowMenu(isMac: boolean): MenuItemConstructorOptions {
  return {
    label: `&${words.commands.menus.Window}`,
    role: 'window',
    submenu: [
      { role: 'minimize' },
      { role: 'zoom' },
      ...(isMac ? ([separator, { role: 'front' }] as const) : ([{ role: 'close' }] as const)),
    ],
  }
}

const speech: Items = [
  separator,
  { label: words.commands.speech, submenu: [{ role: 'startSpeaking' }, { role: 'stopSpeaking' }] },
]
