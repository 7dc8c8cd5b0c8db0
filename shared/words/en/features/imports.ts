import { counted, formatCount, plural } from '../terms/format-count'

/** What the window says of importing articles. */
export const imports = {
  title: 'Import articles',
  paste: 'Add pasted text',
  titleOfPasted: 'Title',
  titleRead: 'Left empty, it is read from the text where the text states one',
  pasted: 'Text',
  nothingPasted: 'Paste the text of the article here.',
  leave: 'Cancel',
  add: 'Add article',
  progress: (at: number, total: number): string => `Importing ${formatCount(at)} of ${formatCount(total)}`,
  cancel: 'Cancel import',
  /** What an import did; `lines` stand one below another on request. */
  done: {
    one: (name: string): string => `Imported “${name}”.`,
    several: (count: number): string => `Imported ${counted(count, 'article', 'articles')}.`,
    known: (name: string, title: string): string =>
      `“${name}” is in the project already, as “${title}”. It was not imported again.`,
    severalKnown: (count: number): string =>
      `${count} files are in the project already and were not imported again.`,
    knownLine: (name: string, title: string): string => `${name}: “${title}”`,
    nearCopies: (count: number): string =>
      plural(count, {
        one: 'One article is a near-copy of another. Copies do not corroborate each other.',
        other: `${formatCount(count)} articles are near-copies of others. Copies do not corroborate each other.`,
      }),
    copyLine: (
      name: string,
      of: readonly { readonly title: string; readonly containment: number }[],
    ): string =>
      `${name}: ${of.map(({ title, containment }) => `“${title}” (${Math.round(containment * 100)}% in common)`).join(', ')}`,
    /** What became of a file of annotations; `unplaced` are those whose words stand nowhere, or in several places. */
    annotations: ({ name, claims, known, wordless, unplaced }: Annotations): string =>
      `“${name}”: ${counted(claims, 'claim', 'claims')} made of annotations${known > 0 ? `, ${known} there already` : ''}${unplaced > 0 ? `, ${unplaced} put nowhere` : ''}${wordless > 0 ? `, ${wordless} without words or evidence only` : ''}.`,
    unplacedLine: (quote: string, reason: string): string => `“${quote}”: ${reason}`,
    cancelled: (left: number): string =>
      `The import was cancelled; ${counted(left, 'file', 'files')} left out. What was imported stays.`,
  },
  /** Asked of annotations whose words stand in an article from another address. */
  elsewhere: {
    title: (name: string, count: number): string =>
      `“${name}”: ${counted(count, 'annotation')} of another address`,
    explanation:
      'The words stand in these articles, and were annotated on another page. It may be another text: compare the addresses, then decide.',
    madeOn: (made: string, own: string): string => `annotated on ${made}; the article is from ${own}`,
    makeClaims: 'Same text: make the claims',
    leaveOut: 'Leave out',
    leftOut: (count: number): string => `${counted(count, 'annotation')} of another address left out.`,
  },
  /** Asked before a file comes in of which much is missing; `share` of what it shows, 0 to 1. */
  doubt: {
    title: (name: string): string => `Much of “${name}” was not read`,
    titleOfSeveral: (count: number): string => `Much of ${counted(count, 'file', 'files')} was not read`,
    explanation: 'Compare both, then decide. The original is kept whole beside what comes in.',
    cameIn: 'What came in',
    didNot: 'What did not',
    share: (share: number): string => `${Math.round(share * 100)}% of what it shows`,
    importAnyway: 'Import anyway',
    leaveOut: 'Leave out',
    leftOut: (count: number): string => `${counted(count, 'file', 'files')} left out.`,
  },
  refused: {
    /** Of a reason that names the file. */
    reason: (reason: string): string => `Not imported: ${reason}`,
    /** Of a reason that names the file, but not its folder. */
    reasonAt: (path: string, reason: string): string => `Not imported, ${path}: ${reason}`,
    /** Of a reason that does not name the file. */
    named: (name: string, reason: string): string => `“${name}” was not imported. ${reason}`,
    several: (count: number): string => `${count} files were not imported.`,
  },
}

type Annotations = {
  readonly name: string
  readonly claims: number
  readonly known: number
  readonly wordless: number
  readonly unplaced: number
}
