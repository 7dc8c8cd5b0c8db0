import { Menu, app } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { commands } from '../../shared/ipc/commands'
import type { MenuName } from '../../shared/ipc/commands'
import type { OpenProject, UndoState } from '../../shared/ipc/state'
import { describeOperation } from '../../shared/words/describe-operation'
import type { Workspace } from './workspace'

const MENUS: readonly MenuName[] = ['File', 'Edit', 'View', 'Go', 'Claim', 'Help']

/** Keeps the native menu true: items that make no sense now are off, undo and redo say what they would do. */
export function installMenu(workspace: Workspace, openLogFolder: () => void): void {
  let now: Now = null
  const build = (next: Now): void => {
    now = next
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(workspace, now, openLogFolder)))
  }
  build(workspace.state().open)
  workspace.subscribe((event) => {
    if (event.kind === 'opened') build(event.state.open)
    // Making a menu takes longer than most saves, and most say the same as before.
    if (event.kind === 'committed' && !isSaidAlready(now, event.undo))
      build(now && { ...now, undo: event.undo })
    if (event.kind === 'condition') build(now && { ...now, readOnly: event.condition.readOnly })
  })
}

/** What the menu depends on; null while no project is open. */
type Now = Pick<OpenProject, 'undo' | 'readOnly'> | null

function isSaidAlready(now: Now, undo: UndoState): boolean {
  return now !== null && JSON.stringify(now.undo) === JSON.stringify(undo)
}

function menuTemplate(
  workspace: Workspace,
  now: Now,
  openLogFolder: () => void,
): MenuItemConstructorOptions[] {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return [
    ...mac,
    ...MENUS.map((name) => ({
      label: `&${name}`,
      submenu: [...menuItems(name, workspace, now), ...standardItems(name, openLogFolder)],
    })),
  ]
}

function menuItems(name: MenuName, workspace: Workspace, now: Now): MenuItemConstructorOptions[] {
  return commands
    .filter((command) => command.menu === name)
    .flatMap((command): MenuItemConstructorOptions[] => [
      ...('separated' in command ? [{ type: 'separator' as const }] : []),
      {
        id: command.id,
        label: labelOf(command, now?.undo),
        ...(command.accelerator ? { accelerator: command.accelerator } : {}),
        enabled: isEnabled(command, now),
        click: () => workspace.announce({ kind: 'command', command: command.id }),
      },
    ])
}

function labelOf(command: (typeof commands)[number], undo: UndoState | undefined): string {
  if (command.id === 'undo' && undo?.undo) return `Undo ${capitalised(describeOperation(undo.undo))}`
  if (command.id === 'redo' && undo?.redo) return `Redo ${capitalised(describeOperation(undo.redo))}`
  return command.title
}

function isEnabled(command: (typeof commands)[number], now: Now): boolean {
  // Undo and redo stay on: in a text field they belong to the field, and the window decides.
  if (command.needs === 'writing') return now !== null && now.readOnly === null
  return command.needs === 'nothing' || now !== null
}

/** What the system does itself, in the menu where people look for it. */
function standardItems(name: MenuName, openLogFolder: () => void): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  switch (name) {
    case 'File':
      return process.platform === 'darwin' ? [separator, { role: 'close' }] : [separator, { role: 'quit' }]
    case 'Edit':
      return [separator, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]
    case 'View':
      return [
        separator,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
      ]
    case 'Help':
      return [
        separator,
        { id: 'open-log-folder', label: 'Open Log Folder', click: openLogFolder },
        { label: 'About Plumbline', click: () => app.showAboutPanel() },
      ]
    case 'Go':
    case 'Claim':
      return []
  }
}

function capitalised(words: string): string {
  return words.replace(/^./u, (first) => first.toUpperCase())
}
