import { Menu } from 'electron'
import { words } from '../../../shared/words/words'
import type { BrowserWindow, ContextMenuParams, MenuItemConstructorOptions } from 'electron'

/** Gives fields, and words that are selected, the menu that they have everywhere in the system. What the window has menus of its own for never comes here. */
export function showFieldMenus(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_, asked) => {
    const items = fieldMenu(asked)
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}

/** The menu of a field, or of selected words; empty where there are none. */
function fieldMenu({
  isEditable,
  selectionText,
  editFlags,
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  return [
    ...(['undo', 'redo'] as const).map(commandItem),
    { type: 'separator' },
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { role: 'delete', enabled: editFlags.canDelete },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}

/** A command as the menu of the window has it: a field takes back what was typed by bursts, which Chromium knows nothing of. */
function commandItem(id: 'undo' | 'redo'): MenuItemConstructorOptions {
  const item = Menu.getApplicationMenu()?.getMenuItemById(id)
  return {
    label: words.commands.titles[id],
    enabled: item?.enabled === true,
    click: () => void item?.click(),
  }
}
