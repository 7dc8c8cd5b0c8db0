import { counted, formatCount } from '../terms/format-count'
import { formats } from '../terms/formats'

/** Of words in pictures that a machine reads, and of the figures in them that a person has to look at. */
export const recognition = {
  /** A language by the name of its data: `ara`. */
  languageOf: (name: string): string => {
    const [first = name] = name.split('_')
    return (/^[a-z]{2,3}$/u.test(first) && formats.languageName(first)) || name
  },
  /** Asked before a machine reads pictures. */
  ask: {
    title: (name: string): string => `Read “${name}” by machine?`,
    titleOfSeveral: (count: number): string => `Read ${counted(count, 'file', 'files')} by machine?`,
    explanation:
      'The words are in pictures. They can be read on this machine; each figure then waits until you have looked at it.',
    scannedPages: (count: number): string =>
      `${counted(count, 'of its pages is a picture', 'of its pages are pictures')} of text, while others have text. They can be read on this machine; each figure in them then waits until you have looked at it.`,
    leavePagesOut: 'Import without them',
    languages: 'Languages in the pictures',
    read: 'Read',
    leaveOut: 'Leave out',
    leftOut: (count: number): string => `${counted(count, 'file', 'files')} with words in pictures left out.`,
  },
  figures: {
    title: 'Figures read by machine',
    done: (confirmed: number, total: number): string =>
      `${formatCount(confirmed)} of ${counted(total, 'figure', 'figures')} confirmed`,
    cutOut: 'As it is printed',
    noCutOut: 'The picture cannot be shown here.',
    machineRead: 'The machine read',
    what: 'What do you read?',
    use: (typed: string): string => `Use ${typed}`,
    later: 'Later',
    look: 'Read the figures',
    keys: { use: 'Enter', later: 'Esc' },
    waits: 'Takes no part in any comparison until you have read it.',
    inPicture: (read: string): string => `The machine read ${read} here`,
  },
  refused: {
    noSuchFigure: 'There is no figure here that was read by machine.',
    noWords: (name: string, languages: readonly string[]): string =>
      `No words were found in “${name}” (looked for: ${languages.join(', ')}). If it has some, try another language; else attach it to a claim as evidence.`,
    damaged: (name: string): string =>
      `The picture “${name}” is damaged, or of an unusual kind. Save it as PNG or JPEG, then import that.`,
    tooLarge: (name: string, width: number, height: number, most: number): string =>
      `“${name}” has ${formatCount(width)} × ${formatCount(height)} pixels; the most that are read by machine are ${formatCount(most / 1_000_000)} million. Import a smaller copy, or parts of it.`,
    broke: (name: string): string =>
      `Reading “${name}” by machine broke off. It is damaged, too large, or made to be unreadable.`,
    tooLong: (name: string): string => `Reading “${name}” by machine took too long and was stopped.`,
    noLanguage: (unknown: readonly string[], known: readonly string[]): string =>
      `There is no data to read ${unknown.length > 0 ? `“${unknown.join('”, “')}”` : 'without a language'} by machine. There is: ${known.join(', ')}.`,
    badData: (languages: readonly string[]): string =>
      `The data to read ${languages.join(', ')} by machine is damaged, or of another kind.`,
    noData: (languages: readonly string[]): string =>
      `The data to read ${languages.join(', ')} by machine could not be read.`,
  },
}
