/** How words are quoted with where they stand. */
export const citation = {
  quoted: (quote: string): string => `“${quote}”`,
  title: (title: string): string => `“${title}”`,
  /** `parts` are what is known: the title, the outlet, the date, the address. */
  source: (parts: readonly string[]): string => `— ${parts.join(', ')}`,
  /** What heads the row and the column of a cell. */
  heads: (heads: readonly string[]): string => `in the table under “${heads.join(', ')}”`,
  page: (label: string): string => `p. ${label}`,
  copied: 'The words and where they stand are on the clipboard.',
  notCopied: 'The words could not be put on the clipboard. Try again.',
}
