/** What the example project is called, and the conflict in it. */
export const example = {
  title: 'Syria ceasefire (example)',
  conflict: 'How many have been killed in Syria?',
}
