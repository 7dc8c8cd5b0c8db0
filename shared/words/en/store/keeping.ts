/** What is said of the passphrase of a project, and while its protection changes. */
export const keeping = {
  notChanged: 'The protection of the project was not changed',
  onlyRead: (why: string) => `The protection of the project was not changed. ${why}.`,
  copyDiffers: 'The protection of the project was not changed: the copy of it did not come out the same.',
  oldBackups: (fault: string, folder: string) =>
    `${fault} The backups from before are still in ${folder}: remove them yourself.`,
  backupsNotRenewed: 'The backups could not be brought up to date',
  otherCopies: (names: readonly string[]) =>
    `Older copies beside the project are not protected: ${names.join(', ')}. Remove them, or keep them safe.`,
  notImported: (path: string) =>
    `“${path}” is not what was imported: it was changed or damaged. Nothing was changed; restore a backup first.`,
  foreign: (path: string) =>
    `“${path}” in the project folder does not belong to the project. Move it to another place first; nothing was changed.`,
  asItWas: (path: string) => `The project as it was could not be removed; remove “${path}” yourself`,
  already: 'The project is protected already. You can change its passphrase.',
  notProtected: 'The project was not protected',
  notTakenAway: 'The protection was not taken away',
  noPassphrase: 'The project is not protected with a passphrase.',
  passphraseNotChanged: 'The passphrase was not changed',
  backupsKeepOld: 'The backups still open with the old passphrase',
  locked: (name: string) => `“${name}” is protected with a passphrase.`,
  wrong: 'That is not the passphrase of this project. Nothing was changed; try again.',
  /** Of the files that the passphrase opens. */
  keyFiles: {
    damaged: (project: string, file: string) =>
      `${noKey(project)} “${file}” and its copy are damaged. ${wayOut}`,
    missing: (project: string, file: string) =>
      `${noKey(project)} “${file}” and its copy are missing. ${wayOut}`,
    writtenAgain: (file: string, from: string) =>
      `“${file}” was missing, damaged or out of date. It was written again from “${from}”.`,
  },
}

const noKey = (project: string): string => `“${project}” is protected and cannot be opened:`

const wayOut = 'Put it back from a copy or a backup of the project; without it nothing here can be read.'
