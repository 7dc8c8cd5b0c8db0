/** What the example projects are called. */
export const example = {
  title: 'Syria ceasefire (example)',
  arabicTitle: 'Syria ceasefire (example in Arabic)',
}
