import { Menu, app } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { commands } from '../../shared/ipc/commands'
import type { MenuName } from '../../shared/ipc/commands'
import type { UndoState } from '../../shared/ipc/state'
import type { Workspace } from './workspace'

const MENUS: readonly MenuName[] = ['File', 'Edit', 'View', 'Go', 'Claim', 'Help']

/** Keeps the native menu true: items that make no sense now are off, undo and redo say what they would do. */
export function installMenu(workspace: Workspace): void {
  const build = (undo: UndoState | null): void =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(workspace, undo)))
  build(workspace.state().open?.undo ?? null)
  workspace.subscribe((event) => {
    if (event.kind === 'opened') build(event.state.open?.undo ?? null)
    if (event.kind === 'committed') build(event.undo)
  })
}

function menuTemplate(workspace: Workspace, undo: UndoState | null): MenuItemConstructorOptions[] {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return [...mac, ...MENUS.map((name) => ({ label: `&${name}`, submenu: menuItems(name, workspace, undo) }))]
}

function menuItems(
  name: MenuName,
  workspace: Workspace,
  undo: UndoState | null,
): MenuItemConstructorOptions[] {
  const own = commands
    .filter((command) => command.menu === name)
    .flatMap((command): MenuItemConstructorOptions[] => [
      ...('separated' in command ? [{ type: 'separator' as const }] : []),
      {
        id: command.id,
        label: labelOf(command, undo),
        ...(command.accelerator ? { accelerator: command.accelerator } : {}),
        enabled: isEnabled(command, undo),
        click: () => workspace.announce({ kind: 'command', command: command.id }),
      },
    ])
  return [...own, ...standardItems(name)]
}

function labelOf(command: (typeof commands)[number], undo: UndoState | null): string {
  if (command.id === 'undo' && undo?.undo) return `Undo ${capitalised(undo.undo)}`
  if (command.id === 'redo' && undo?.redo) return `Redo ${capitalised(undo.redo)}`
  return command.title
}

function isEnabled(command: (typeof commands)[number], undo: UndoState | null): boolean {
  // Undo and redo stay on: in a text field they belong to the field, and the window decides.
  return command.needs === 'nothing' || undo !== null
}

/** What the system does itself, in the menu where people look for it. */
function standardItems(name: MenuName): MenuItemConstructorOptions[] {
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
      return [separator, { label: 'About Plumbline', click: () => app.showAboutPanel() }]
    case 'Go':
    case 'Claim':
      return []
  }
}

function capitalised(words: string): string {
  return words.replace(/^./u, (first) => first.toUpperCase())
}
