/** What a field says of itself. */
export const fields = {
  empty: 'This may not be empty.',
  notSaved: (lines: number): string =>
    `Not saved yet, but kept here. ${lines === 1 ? 'Enter' : 'Ctrl+Enter'} saves it.`,
  required: ' required',
}
