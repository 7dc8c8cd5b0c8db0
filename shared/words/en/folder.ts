import type { DocumentKind } from '../../document-kinds'

/** What is said of the folder of a project on the disk. */
export const folder = {
  clock: (what: string, at: string) =>
    `${what}: the clock of this machine shows a time that no history can hold (${at}). Set the clock, then try again.`,
  notSaved: 'Not saved',
  notCreated: 'The project could not be created',
  notBackedUp: 'No backup was made',
  notMigrated: 'The project was not brought to the newest format',
  damagedBeforeMigration:
    'This project has an older format, and its history is damaged, so it was not brought to the newest. Restore a backup.',
  unreadableEntry: 'Not saved: what would be written into the history could not be read again.',
  takenOver: 'Another program has taken this project over meanwhile, so nothing was changed.',
  replaced: (kind: DocumentKind, id: string, aside: string, isRemoved: boolean) =>
    `The file of ${kind === 'project' ? 'the project' : `${kind} ${id}`} was not as the history has it: damaged, or changed by another program. It was set aside as “${aside}”${isRemoved ? ', since the history says that it was removed.' : ' and written again from the history.'}`,
  replacedMany: (kind: DocumentKind, count: number, aside: string) =>
    `The files of ${count} ${kind}s were not as the history has them: damaged, or changed by another program. They were set aside under names that end in “.damaged”, as “${aside}”, and written again from the history.`,
  missing: (kind: DocumentKind, count: number) =>
    kind === 'project'
      ? 'The file of the project was missing. It was written again from the history.'
      : count === 1
        ? `The file of one ${kind} was missing. It was written again from the history.`
        : `The files of ${count} ${kind}s were missing. They were written again from the history.`,
  apart: (seq: number, name: string) =>
    `Entries from no. ${seq} on were written into the history on another way: by a program that had lost the project, or in another copy of it. They were put into “${name}”. “Verify Project” opens them as a copy.`,
}
