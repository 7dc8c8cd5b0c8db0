/** What the questions of the system say. */
export const dialogs = {
  newProject: { title: 'New Project', button: 'Create', name: 'Untitled' },
  /** The label of the field for the name of a project. */
  projectName: 'Project name',
  openProject: 'Open Project',
  importArticles: { title: 'Import Articles', button: 'Import' },
  importFolder: { title: 'Import Folder', button: 'Import' },
  replaceText: { title: 'Replace Text', button: 'Replace' },
  chooseEvidence: 'Choose Evidence',
  restore: { title: 'Restore to a Copy', button: 'Restore' },
  exportArticle: 'Export Article with Its Marks',
  exportAnnotations: 'Export Claims as Web Annotations',
  exportEvents: 'Export Events as CSV',
  saveCopy: 'Save a Copy',
  exportReport: (format: string): string => `Export Report as ${format}`,
  files: {
    texts: 'Texts, pages and documents',
    html: 'Web page (HTML)',
    word: 'Word',
    annotations: 'Web Annotations (JSON-LD)',
    csv: 'Table (CSV)',
    svg: 'Picture (SVG)',
    all: 'All files',
  },
  /** Asked before a window closes over a correction that is not saved. */
  unsaved: {
    question: 'A correction of a text is not saved.',
    detail: 'Closing the window throws it away.',
    keep: 'Keep Editing',
    throwAway: 'Throw Away',
  },
  openLink: {
    question: (host: string) => `Open ${host} in your browser?`,
    detail: (address: string) =>
      `${address}\n\nPlumbline stays offline, but your browser does not: whoever runs this site can see the visit.`,
    yes: 'Open in Browser',
  },
  openOutside: {
    question: (name: string) => `Open a copy of “${name}” in another program?`,
    detail:
      'Here a file runs nothing and reaches nobody. Another program may run what is in it, tell whoever made it that it was opened, and keep traces of it: lists of recent files, previews, copies online. The copy stays where you save it, in plain.',
    yes: 'Open in Another Program',
  },
  cancel: 'Cancel',
}
