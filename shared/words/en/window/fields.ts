/** What a field says of itself. */
export const fields = {
  empty: 'This may not be empty.',
  notSaved: (lines: number): string =>
    `Not saved yet, but kept here. ${lines === 1 ? 'Enter' : 'Ctrl+Enter'} saves it.`,
  required: ' required',
  /** Told where undo and redo find nothing: in a field they leave the project alone. */
  nothingTyped: {
    undo: 'Nothing more to take back in this field.',
    redo: 'Nothing to do again in this field.',
  },
}
