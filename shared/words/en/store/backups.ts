import { formatCount, plural } from '../terms/format-count'

/** What is said while a backup is made or restored. */
export const backups = {
  historyDamaged: 'No backup was made: the history of the project is damaged. Older backups are kept.',
  notGivenBack: 'No backup was made: the disk did not give back what was written to it.',
  noKeyFile: 'No backup was made: the key file of the project is damaged or missing.',
  notListed: 'The backups could not be listed',
  notRestored: 'The backup could not be restored',
  notReplaced: 'The backup could not be put in the place of the project',
  gone: 'This backup is no longer there: a newer one has taken its place.',
  /** The title of the copy that a backup is restored to. */
  copyTitle: (title: string) => `${title} (restored)`,
  restoredTo: (when: string, name: string) => `The backup of ${when} was restored to “${name}”.`,
  onlyToCopy: (why: string) => `Nothing was restored. ${why}. Restore to a copy instead.`,
  restored: (when: string) => `The backup of ${when} was restored.`,
  keptAs: (name: string, isBackedUp: boolean) =>
    `The project as it was is kept beside it as “${name}”${isBackedUp ? ', and as the newest backup' : ''}.`,
  otherFiles: 'Nothing was restored: the folder has other files in it.',
  damaged: (number: number) => `Backup ${number} is damaged and cannot be restored. Choose another one.`,
  keyFileDamaged: (number: number) => `The key file of backup ${number} is damaged or missing.`,
  leftOut: (count: number) =>
    plural(count, {
      one: 'One text or file in this backup is damaged and was left out. “Verify” says which.',
      other: `${formatCount(count)} texts and files in this backup are damaged and were left out. “Verify” says which.`,
    }),
}
