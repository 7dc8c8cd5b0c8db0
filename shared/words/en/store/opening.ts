import type { DocumentKind } from '../../../document-kinds'

/** What is said while a project is opened, and checked after it. */
export const opening = {
  notOpened: 'The project could not be opened',
  notOpenedFor: (file: string) => `The project could not be opened because of “${file}” in its folder`,
  notOpenedToWrite: 'The project could not be opened for writing',
  /** Why a project can only be read; without a full stop. */
  toRead: 'The project was opened to read',
  taken: 'Another program has taken this project over',
  gone: 'The folder of this project is no longer where it was: it was moved, renamed or deleted, or its lock was',
  /** Of a project that another program has open. */
  inUse: {
    byOthersNow: 'Other programs are opening this project at this moment. Try again.',
    byAnotherNow: 'Another program is opening this project at this moment. Try again.',
    anybody: 'Another program',
    here: 'on this machine',
    at: (host: string) => `on ${host}`,
    since: (when: string) => ` since ${when}`,
    by: (who: string, where: string, since: string) =>
      `${who} has this project open ${where}${since}. You can open it to read.`,
  },
  noProject: (name: string) =>
    `“${name}” holds no Plumbline project. Choose the folder whose name ends in .plumbline.`,
  unfinished: 'The project in this folder was never finished: its creation was interrupted.',
  olderFormat:
    'This project has an older format, and it has to be brought to the newest before it can be read. Open it for writing once.',
  newerFormat:
    'This project was made by a newer version of Plumbline. Open it with that version; nothing was changed.',
  formats: (version: number, newest: number) => `format ${version}, this program reads up to ${newest}`,
  linked: (folder: string) =>
    `“${folder}” in the project folder is not a folder but a link or a file. The project was not opened; put the folder itself there.`,
  unreadable: (isSealed: boolean) =>
    `The project cannot be opened: neither its history nor its index nor “project.json” can be read${isSealed ? ', or “protection.json” belongs to another project' : ''}. Nothing was changed. Restore a backup.`,
  notTidied: 'What an interrupted restoring or change of the protection left could not be cleared away',
  /** Of the index, from which a project opens without its whole history. */
  index: {
    missing: 'The index was missing. It was made anew from the history.',
    damaged: 'The index was damaged. It was made anew from the history.',
    ofAnother: 'The index did not belong to this history. It was made anew.',
    ofKind: (kind: DocumentKind) =>
      `The index of the ${kind}s was missing or damaged. It was made anew from the history.`,
    holdsOther:
      'The index holds something that is no document. Delete “index.json” in the project folder and open it again',
    invalid: (kind: DocumentKind, id: string) =>
      `The ${kind} ${id} in the index is no valid document. Nothing was changed.`,
  },
  claimsNotRead: 'The claims could not all be read',
  filesNotChecked: 'The files of the project could not all be checked',
  textsNotChecked: 'The texts of the project could not all be checked',
  /** Of what a change of the protection that was interrupted left beside the project. */
  keptBeside: (name: string) =>
    `“${name}”, beside the project, is it as it was before its protection changed, and was worked on since. It was left as it is.`,
}
