import type { DocumentKind } from '../../../document-kinds'

/** What is said while something is saved in a project, undone, or given back. */
export const saving = {
  notSaved: (why: string) => `Not saved. ${why}.`,
  closed: 'Not saved: the project was closed.',
  projectTakenOut: 'Not saved: a project cannot be taken out of itself.',
  twoValues: (kind: DocumentKind) => `Not saved: one operation has two values for one ${kind}.`,
  invalid: (kind: DocumentKind) => `Not saved: this is not a valid ${kind}.`,
  notStored: (kind: DocumentKind) => `Not saved: a text or file that this ${kind} speaks of was not stored.`,
  notLookedUp: 'Not saved: a text or file could not be looked up',
  notComputed: 'The operation was saved and not computed.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  stepInvalid: (kind: DocumentKind) => `This would not leave a valid ${kind}, so nothing was changed.`,
  notClosed: 'The project could not be closed well',
  documentsNotWritten: 'The documents of the project could not be written (your work is safe in its history)',
  notCreated: {
    invalid: 'The project could not be created: it is not valid.',
    otherFiles: 'The project could not be created: the folder has other files in it.',
  },
  /** Of texts and originals. */
  blobs: {
    halfCharacter: 'The text holds half a character and cannot be stored.',
    textNotSaved: 'The text was not saved',
    missing: (what: 'text' | 'original') => `The stored ${what} is missing from the project folder.`,
    notRead: (what: 'text' | 'original') => `The stored ${what} could not be read`,
    changed: (what: 'text' | 'original') =>
      `The stored ${what} is not as it was imported: its file was changed or damaged.`,
    notItsStructure: 'What is stored of the headings, lists and tables of this text is not of this text.',
  },
}
