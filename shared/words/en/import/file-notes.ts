import { counted } from '../terms/format-count'

/** What is said of how a file was read, and names of its parts. */
export const fileNotes = {
  slide: (number: number): string => `Slide ${number}`,
  notes: (number: number): string => `Notes to slide ${number}`,
  separated: (separator: string): string => `cells parted by ${separator}`,
  separators: { '\t': 'tabs', ';': 'semicolons', ',': 'commas', '|': 'strokes' },
  linesInCells: 'line ends within cells written as spaces',
  openQuote: 'a quotation mark without its end read as a letter',
  cues: 'captions joined to sentences, with the time at which each begins',
  repeated: 'lines that captions repeat read once',
  hiddenSheets: (names: readonly string[]): string =>
    `hidden sheets not read: ${names.map((name) => `“${name}”`).join(', ')}`,
  uncalculated: (count: number): string => `${counted(count, 'formula', 'formulas')} without a value`,
  cellsAsShown: 'cells read as their formats show them, formulas by their stored values',
  chapters: (count: number): string => `${counted(count, 'chapter', 'chapters')} in the order of reading`,
  left: {
    chapters: (count: number): string => `${counted(count, 'chapter', 'chapters')} missing in the file`,
    struck: (count: number): string => `${counted(count, 'struck passage', 'struck passages')} not read`,
    comments: (count: number): string => `${counted(count, 'comment', 'comments')} not read`,
    pictures: (count: number): string => `${counted(count, 'picture', 'pictures')} not read`,
    hidden: (count: number): string => `${counted(count, 'hidden passage', 'hidden passages')} not read`,
    deleted: (count: number): string => `${counted(count, 'tracked deletion', 'tracked deletions')} left out`,
    parts: (count: number): string => `${counted(count, 'embedded object', 'embedded objects')} not read`,
  },
}
