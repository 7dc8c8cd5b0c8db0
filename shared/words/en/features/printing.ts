/** What is said of printing, and on what is printed. */
export const printing = {
  claims: 'Claims marked in this text',
  facts: { outlet: 'Outlet', byline: 'By', published: 'Published', url: 'Address', checkState: 'Check' },
  /** Which text was printed: of which project, and its hash. */
  colophon: (project: string, day: string, hash: string): string =>
    `Printed from the project “${project}”, ${day}. SHA-256 of the text: ${hash}`,
  done: (what: string): string => `Handed to the printer: ${what}`,
  report: 'the report',
  withheld: 'This article is a source whose identity is withheld: it is not handed out.',
  written: (path: string): string => `The article was written to ${path}`,
  failed: 'It was not printed',
}
