/** A text with a caret, so that words are selected by keys too; it refuses every edit. A textarea could hold no marks. */
export const readOnlyText = {
  contentEditable: true,
  suppressContentEditableWarning: true,
  role: 'textbox',
  tabIndex: 0,
  'aria-multiline': true,
  'aria-readonly': true,
  spellCheck: false,
  inputMode: 'none',
} as const
