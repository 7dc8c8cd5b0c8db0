/** What is said of the history of a project. */
export const history = {
  notRead: 'The history could not be read',
  entryNotRead: (seq: number) => `Entry ${seq} of the history cannot be read.`,
  /** What is wrong with it; completes “damaged: …”. */
  faults: {
    allMissing: 'all of it is missing',
    partMissing: 'a part of it is missing',
    endMissing: (from: number) => `the entries from ${from} on are missing`,
    /** What stands in the place of one of its files, by the code of the error. */
    inItsPlace: {
      EISDIR: 'a folder stands in the place of one of its files',
      ELOOP: 'a link stands in the place of one of its files',
      EFTYPE: 'something that is no file stands in the place of one of its files',
      EFBIG: 'one of its files is larger than any that this program writes',
    },
    shorter: 'it is shorter than it was when it was saved',
    unreadable: (seq: number) => `entry ${seq} cannot be read`,
    doesNotFollow: (seq: number) => `entry ${seq} does not follow the one before`,
  },
  /** Why a project with a damaged history can only be read; without a full stop. */
  toRead: (reason: string) =>
    `The history is damaged: ${reason}. The project can only be read until the history is restored`,
  foundLate: (reason: string) =>
    `The history is damaged: ${reason}. The project can only be read until it is restored`,
  documentsRestored: (reason: string) =>
    `The history is damaged: ${reason}. The documents were restored from the index, the entries that can be read, and their own files. Nothing was overwritten.`,
  documentsUntouched: (reason: string) =>
    `The history is damaged: ${reason}. The documents are as they were.`,
  lineEnds:
    'Another program had changed how the lines of the history end. All entries are as they were saved; the line ends were put back.',
  tornEnd: (aside: string) =>
    `The last entry of the history was not complete, as happens when the power fails while something is being saved. It was left out; what was there is kept as “${aside}”.`,
  notRestored: 'The history could not be restored',
  restored: (reason: string, seq: number) =>
    `The history was damaged: ${reason}. What came before is as it was; entry ${seq} goes on from there to the documents as they are now.`,
  damagedPart: (name: string) => `The damaged part is kept as “${name}”.`,
  /** Why nothing is saved any more; without a full stop. */
  writtenTo:
    'Another program has written to the history of this project, so nothing more is saved here. Close the project and open it again',
  /** The limits of a verification. */
  proves: [
    'The entries of the history stand in the order in which they were written, and none was changed, taken out or put in between.',
    'Every document is what the history says it is, and every text and every original is, byte for byte, what was imported.',
  ],
  doesNotProve: [
    'It does not prove when anything was done: the times come from the clock of the machine, which can be set.',
    'It does not prove that the history was not written anew from end to end. Against that, keep the newest hash somewhere else, as an exported report does, and compare.',
  ],
}
