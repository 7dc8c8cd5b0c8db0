/** What is said when a part of the program ends before its work is done. */
export const faults = {
  window: {
    loadedAgain: 'The window stopped working and was loaded again. Everything that was saved is there.',
    diesOften: 'The window of Plumbline stops working again and again.',
    diesOftenDetail:
      'Everything that was saved is in the project folder. The log (Help, Open Log Folder) says when it stopped.',
    loadAgain: 'Load Again',
    quit: 'Quit',
  },
  noAnswer: 'Plumbline did not answer, so this may not have been done. Look, and try again.',
  /** Of the program itself. */
  program: {
    wentWrong:
      'Something went wrong inside Plumbline. What is shown as saved is saved. If it goes on, close Plumbline and start it again; the log says where it went wrong (Help, Open Log Folder).',
    nothingChanged: 'Something went wrong inside Plumbline. Nothing was changed.',
    nothingWritten: 'Something went wrong inside Plumbline, and nothing more was written.',
    notStarted: (logFolder: string) =>
      `Something went wrong inside Plumbline while it started. No project was changed. Start it again; if it goes wrong again, the log says where: ${logFolder}`,
    notStartedTitle: 'Plumbline could not start',
    blocked: (address: string) =>
      `Something tried to reach ${address}. Plumbline blocked it: it never uses the network.`,
    blockedWithoutWindow: (address: string) => `Plumbline blocked a request to ${address}`,
    logFolder: (folder: string) => `The log folder could not be opened. It is ${folder}.`,
    unknownOperation: 'Plumbline does not know this operation.',
    wrongForm: 'This could not be done: the input is not of the right form.',
    otherPage: 'This page may not call Plumbline.',
  },
  noProject: 'Open a project first, or make a new one.',
  nothingToOpen: 'There is nothing to open. Use “Open Project…”.',
  nothingToUnlock: 'There is nothing to unlock. Use “Open Project…”.',
  notOpenedBefore: 'This project was not opened here before. Use “Open Project…”.',
  noScale: 'There is no such verdict scale.',
  /** `asked`: lists with their names, as `Claims 7, 9; Events 3`. */
  notInProject: (asked: string) => `No report was written, since this is not in the project: ${asked}.`,
  noClaimsToExport: 'There are no claims in this project that could be exported yet.',
  fileNotAtHand: 'Choose the file again: it is no longer at hand.',
  protectionNotChanged: (why: string) => `The protection was not changed. ${why}.`,
  notOfTheWeb: (kind: 'article' | 'source' | 'link') =>
    `The address of this ${kind} is not one of the web. It has to begin with https:// or http://.`,
  /** A new text of an article, into which its marks are carried. */
  revision: {
    underWay: 'A new text is being taken. Wait until that is done, or cancel it.',
    cancelled: 'The new text was not taken. Nothing was changed.',
    tooLong:
      'The marks could not be carried into the new text: looking for one of them took too long. Nothing was changed.',
    died: 'The marks could not be carried into the new text. Nothing was changed.',
  },
  nothingWritten: 'Nothing was exported since the window was opened.',
  notOpened: (path: string): string =>
    `${path} could not be opened. It may have been moved, or no program opens such files.`,
  backAlready: 'This is in the project again already.',
  /** A text that was pasted or typed. */
  paste: {
    empty: 'There is no text to add. Paste the article first.',
    tooLong: 'This text is longer than 2,000,000 characters. Add it in parts.',
  },
  /** `what` is what did not happen, without a full stop. */
  work: {
    notReported: 'The report could not be made',
    cancelled: 'Cancelled.',
    tooLong: (what: string) => `${what}: it took too long.`,
    noMemory: (what: string) =>
      `${what}: it took more memory than there is. Close other programs and try again.`,
    wentWrong: (what: string) => `${what}: something went wrong inside Plumbline.`,
  },
}
