/** The menus of the window, in order. */
export type MenuName = 'File' | 'Edit' | 'View' | 'Go' | 'Claim' | 'Help'

/**
 * One thing that the journalist can ask for. The native menu, the list of shortcuts and the window itself are all
 * made from this list. `needs` says when it makes sense: with a project open,
 * or with one that can be changed.
 */
type Command = {
  readonly id: string
  readonly menu: MenuName
  readonly title: string
  /** In Electron's notation; empty where there is none. */
  readonly accelerator: string
  readonly needs: 'nothing' | 'project' | 'writing'
  /** Starts a new group in its menu. */
  readonly separated?: true
}

/** Every command, one a line. */
// oxfmt-ignore
export const commands = [
  { id: 'new-project', menu: 'File', title: 'New Project…', accelerator: 'CmdOrCtrl+Shift+N', needs: 'nothing' },
  { id: 'open-project', menu: 'File', title: 'Open Project…', accelerator: 'CmdOrCtrl+O', needs: 'nothing' },
  { id: 'open-example', menu: 'File', title: 'Open Example Project', accelerator: '', needs: 'nothing' },
  { id: 'close-project', menu: 'File', title: 'Close Project', accelerator: '', needs: 'project' },
  { id: 'import-files', menu: 'File', title: 'Import Articles…', accelerator: 'CmdOrCtrl+I', needs: 'writing', separated: true },
  { id: 'import-folder', menu: 'File', title: 'Import Folder…', accelerator: 'CmdOrCtrl+Shift+I', needs: 'writing' },
  { id: 'paste-article', menu: 'File', title: 'Add Pasted Text…', accelerator: 'CmdOrCtrl+Shift+V', needs: 'writing' },
  { id: 'replace-text', menu: 'File', title: 'Replace Text of Article…', accelerator: '', needs: 'writing', separated: true },
  { id: 'correct-text', menu: 'File', title: 'Correct Text of Article…', accelerator: '', needs: 'writing' },
  { id: 'export-html', menu: 'File', title: 'Export Report as HTML…', accelerator: 'CmdOrCtrl+E', needs: 'project', separated: true },
  { id: 'export-pdf', menu: 'File', title: 'Export Report as PDF…', accelerator: 'CmdOrCtrl+Shift+E', needs: 'project' },
  { id: 'export-annotations', menu: 'File', title: 'Export Claims as Web Annotations…', accelerator: '', needs: 'project' },
  { id: 'show-folder', menu: 'File', title: 'Show Project Folder', accelerator: '', needs: 'project', separated: true },
  { id: 'verify-project', menu: 'File', title: 'Verify Project…', accelerator: '', needs: 'project' },
  { id: 'protect-project', menu: 'File', title: 'Protect with a Passphrase…', accelerator: '', needs: 'project' },
  { id: 'change-passphrase', menu: 'File', title: 'Change Passphrase…', accelerator: '', needs: 'project' },
  { id: 'restore-backup', menu: 'File', title: 'Backups and Restore…', accelerator: '', needs: 'nothing' },
  { id: 'settings', menu: 'File', title: 'Settings…', accelerator: 'CmdOrCtrl+,', needs: 'nothing', separated: true },

  { id: 'undo', menu: 'Edit', title: 'Undo', accelerator: 'CmdOrCtrl+Z', needs: 'project' },
  { id: 'redo', menu: 'Edit', title: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', needs: 'project' },

  { id: 'show-articles', menu: 'View', title: 'Articles', accelerator: 'CmdOrCtrl+1', needs: 'project' },
  { id: 'show-claims', menu: 'View', title: 'Claims', accelerator: 'CmdOrCtrl+2', needs: 'project' },
  { id: 'show-conflicts', menu: 'View', title: 'Conflicts', accelerator: 'CmdOrCtrl+3', needs: 'project' },
  { id: 'show-events', menu: 'View', title: 'Events', accelerator: 'CmdOrCtrl+8', needs: 'project' },
  { id: 'show-sources', menu: 'View', title: 'Sources', accelerator: 'CmdOrCtrl+4', needs: 'project' },
  { id: 'show-report', menu: 'View', title: 'Report', accelerator: 'CmdOrCtrl+5', needs: 'project' },
  { id: 'show-history', menu: 'View', title: 'History', accelerator: 'CmdOrCtrl+6', needs: 'project' },
  { id: 'show-coverage', menu: 'View', title: 'Coverage', accelerator: 'CmdOrCtrl+7', needs: 'project' },
  { id: 'show-trash', menu: 'View', title: 'Trash', accelerator: '', needs: 'project' },
  { id: 'toggle-suggestions', menu: 'View', title: 'Show or Hide Suggestions in Texts', accelerator: 'CmdOrCtrl+Shift+S', needs: 'project', separated: true },
  { id: 'theme-system', menu: 'View', title: 'Follow the System’s Colours', accelerator: '', needs: 'nothing', separated: true },
  { id: 'theme-light', menu: 'View', title: 'Light', accelerator: '', needs: 'nothing' },
  { id: 'theme-dark', menu: 'View', title: 'Dark', accelerator: '', needs: 'nothing' },

  { id: 'next-claim', menu: 'Go', title: 'Next Claim in Text', accelerator: 'F8', needs: 'project' },
  { id: 'previous-claim', menu: 'Go', title: 'Previous Claim in Text', accelerator: 'Shift+F8', needs: 'project' },
  { id: 'review-changes', menu: 'Go', title: 'Review Changes in Article', accelerator: 'CmdOrCtrl+Shift+R', needs: 'project' },
  { id: 'next-pane', menu: 'Go', title: 'Next Pane', accelerator: 'F6', needs: 'project', separated: true },
  { id: 'previous-pane', menu: 'Go', title: 'Previous Pane', accelerator: 'Shift+F6', needs: 'project' },

  { id: 'new-claim', menu: 'Claim', title: 'New Claim from Selection', accelerator: 'CmdOrCtrl+Shift+H', needs: 'writing' },
  { id: 'add-occurrence', menu: 'Claim', title: 'Add Selection to the Open Claim', accelerator: 'CmdOrCtrl+Shift+O', needs: 'writing' },
  { id: 'link-evidence', menu: 'Claim', title: 'Link Evidence…', accelerator: 'CmdOrCtrl+L', needs: 'writing' },
  { id: 'tells-of-event', menu: 'Claim', title: 'Selection Tells of Event…', accelerator: 'CmdOrCtrl+Shift+T', needs: 'writing' },
  { id: 'new-conflict', menu: 'Claim', title: 'New Conflict with the Open Claim…', accelerator: 'CmdOrCtrl+Shift+K', needs: 'writing' },

  { id: 'show-shortcuts', menu: 'Help', title: 'Keyboard Shortcuts', accelerator: 'CmdOrCtrl+/', needs: 'nothing' },
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]['id']
