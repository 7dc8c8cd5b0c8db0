import { Menu } from 'electron'
import type { CommandFact, Situation } from '../../../shared/ipc/command-facts'
import { allCommands, isOn } from '../../../shared/ipc/commands'
import type { RecentProject, UndoState, WorkspaceState } from '../../../shared/ipc/state'
import type { Workspace } from '../workspace'
import { menuTemplate } from './menu-template'
import type { MenuParts } from './menu-template'

/** The native menu of the window. */
export type WindowMenu = {
  /** Takes what holds in the window: what does nothing there is off. */
  readonly follow: (facts: readonly CommandFact[]) => void
}

const nothing: UndoState = { undo: null, redo: null }

/** Keeps the native menu true: what does nothing in the window is off, undo and redo say what they would do. */
export function installMenu(
  workspace: Workspace,
  does: Pick<MenuParts, 'openLogFolder' | 'openRecent'>,
): WindowMenu {
  let now: Situation = new Set()
  let undo = workspace.state().open?.undo ?? nothing
  let recent = othersIn(workspace.state())
  const build = (): void =>
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuTemplate({
          platform: process.platform,
          now,
          undo,
          run: (command) => workspace.announce({ kind: 'command', command }),
          ...does,
          recent,
        }),
      ),
    )
  const take = (nextUndo: UndoState, nextRecent: readonly RecentProject[]): void => {
    // Making a menu takes longer than most saves, and most say the same as before.
    if (JSON.stringify([undo, recent]) === JSON.stringify([nextUndo, nextRecent])) return
    undo = nextUndo
    recent = nextRecent
    build()
  }
  build()
  workspace.subscribe((event) => {
    if (event.kind === 'opened') take(event.state.open?.undo ?? nothing, othersIn(event.state))
    if (event.kind === 'committed') take(event.undo, recent)
  })
  return {
    follow: (facts) => {
      const wasTyping = now.has('typing')
      now = new Set(facts)
      // Undo and redo are called otherwise there.
      if (now.has('typing') !== wasTyping) build()
      const menu = Menu.getApplicationMenu()
      for (const command of allCommands) {
        const item = menu?.getMenuItemById(command.id)
        if (!item) continue
        item.enabled = isOn(command, now)
        if (command.checked !== undefined) item.checked = now.has(command.checked)
      }
    },
  }
}

/** The recent projects but for the open one. */
const othersIn = ({ open, recent }: WorkspaceState): readonly RecentProject[] =>
  recent.filter(({ folder }) => folder !== open?.folder)
