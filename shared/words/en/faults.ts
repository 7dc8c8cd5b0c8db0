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
