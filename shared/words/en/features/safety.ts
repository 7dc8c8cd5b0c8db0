import type { DocumentKind } from '../../../schema/document'
import { kinds } from '../terms/kinds'
import { counted, formatCount } from '../terms/format-count'

const countedKinds = ['article', 'claim', 'source', 'conflict', 'event', 'question'] as const

/** What is said of backups, of a project that can only be read, of verifying one, and of the trash. */
export const safety = {
  restored: 'Restored',
  goOn: 'Continue',
  backups: {
    title: 'Backups',
    show: 'Show folder',
    open: 'Backups…',
    explanation:
      'Plumbline backs this project up when it is opened and closed, and every quarter of an hour while it changes. It keeps three backups of the newest day, one of each day before, ten in all.',
    ofAllProjects:
      'Backups of every project that was open on this machine, also of those whose folder is gone.',
    choose: 'Choose a backup to see what was done since.',
    backUpNow: 'Back up now',
    backedUp: 'Backed up.',
    none: 'There are no backups yet.',
    beingRead: 'Reading the backups…',
    /** What is in a backup: `1 article, 2 claims`. */
    counts: (counts: Readonly<Record<DocumentKind, number>>): string =>
      countedKinds.map((kind) => counted(counts[kind], kinds[kind].one, kinds[kind].many)).join(', '),
  },
  /** One backup, and going back to it. */
  backup: {
    title: (at: string): string => `Backup of ${at}`,
    inPlaceMeans:
      'The project goes back to this backup. As it is now it is kept beside it and as the newest backup, so that this can be taken back.',
    replace: 'Replace the project',
    restoring: 'Restoring…',
    toCopy: 'Restore to a copy…',
    inPlace: 'Restore in place…',
    wentApart: 'This backup and the project went different ways since.',
    unchanged: 'Nothing has changed since this backup.',
    counts: (kind: DocumentKind, inBackup: number, now: number): string =>
      `${kinds[kind].title}: ${formatCount(inBackup)} in the backup, ${formatCount(now)} now`,
    doneSince: (count: number): string => `Done since: ${counted(count, 'change', 'changes')}`,
    further: (count: number): string => `and ${formatCount(count)} more`,
  },
  restoreHistory: {
    title: 'Restore the history?',
    explanation:
      'A part of the history of this project is not as it was saved, so the order of what was done cannot be proven beyond it. Restoring makes the project whole again:',
    steps: [
      'What comes before the damage stays as it is, with its proof.',
      'The damaged part is kept aside in the project folder, under a name that says so.',
      'One new entry leads from there to the articles, claims, sources and conflicts as they are shown now.',
      'What was done before that entry can no longer be undone step by step.',
    ],
    backupsFirst:
      'A backup has the whole history up to its day: look at the backups first, if the proof matters.',
    action: 'Restore the history',
  },
  openElsewhere: {
    title: (project: string): string => `“${project}” is open elsewhere`,
    explanation:
      'Two programs that write to one project would overwrite each other. Opened read-only, it shows what is saved now; later changes of the other program appear when it is opened again.',
    openToRead: 'Open read-only',
  },
  readOnly: {
    title: 'Read-only',
    heading: 'Read-only.',
    verify: 'Verify…',
    restore: 'Restore…',
    openForChanges: 'Open for changes',
  },
  verify: {
    title: 'Verify',
    explains:
      'Holds every file against the history or the lists that belong to it, and names what does not match.',
    of: (name: string): string => `Verified: ${name}`,
    file: 'Package or report…',
    folder: 'Project folder…',
    withPassphrase: 'With it the project is held against its history.',
    notDone: 'It could not be verified',
    dialog: { file: 'Verify', folder: 'Verify', button: 'Verify', files: 'Packages and reports' },
    checking: (done: number, total: number): string =>
      `Checking file ${formatCount(done)} of ${formatCount(total)}`,
    readingHistory: 'Reading the history',
    findings: 'Findings',
    mayFollow:
      'Where another program works on this project just now, documents may follow the history by half a minute. Then verify it again.',
    checked: 'Checked',
    counted: {
      entries: 'Entries of the history',
      documents: 'Documents',
      texts: 'Texts',
      originals: 'Originals',
    },
    proves: 'What this proves',
    doesNotProve: 'What it does not prove',
    /** The hash follows. */
    newest: (seq: number): string => `Newest sound entry: no. ${seq}, with the hash `,
  },
  trash: {
    title: 'Trash',
    explanation:
      'What was removed from this project, and what can be put back with the links that went with it. Nothing here is ever deleted: the history keeps it.',
    empty: 'Nothing was removed.',
    removed: 'Removed',
    kind: (kind: DocumentKind): string => kinds[kind].name,
    untitled: 'Untitled',
    wentBy: (operation: string): string => `Gone by “${operation}”`,
    takenBack: (operation: string): string => `“${operation}” taken back`,
    by: (name: string): string => `, by ${name}`,
    putBack: 'Put back',
  },
}
