/** What a field says of itself. */
export const fields = {
  empty: 'This may not be empty.',
  notSaved: (key: string): string => `Not saved yet, but kept here. ${key} saves it.`,
  required: ' required',
  /** Told where undo and redo find nothing: in a field they leave the project alone. */
  nothingTyped: {
    undo: 'Nothing more to take back in this field.',
    redo: 'Nothing to do again in this field.',
  },
}
