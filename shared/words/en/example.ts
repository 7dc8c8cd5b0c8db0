/** What the example project is called. */
export const example = {
  title: 'Syria ceasefire (example)',
}
