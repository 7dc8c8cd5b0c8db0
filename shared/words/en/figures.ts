import type { AsOfBasis, Bound } from '../../schema/quantity'

const range = (low: string, high: string): string => `${low} to ${high}`

/** Figures and quantities in words; figures come as they are printed. */
export const figures = {
  none: 'no figure stated',
  tooLarge: 'a figure too large to print',
  bounds: {
    'at least': (figure: string): string => `at least ${figure}`,
    'more than': (figure: string): string => `more than ${figure}`,
    'at most': (figure: string): string => `at most ${figure}`,
    'fewer than': (figure: string): string => `fewer than ${figure}`,
    about: (figure: string): string => `about ${figure}`,
  } satisfies Readonly<Partial<Record<Bound, (figure: string) => string>>>,
  nearly: (figure: string): string => `nearly ${figure}`,
  range,
  /** Powers by which a figure is said shorter. */
  scales: {
    trillion: (figure: string): string => `${figure} trillion`,
    billion: (figure: string): string => `${figure} billion`,
    million: (figure: string): string => `${figure} million`,
  },
  takenAs: (interval: string): string => `taken as ${interval}`,
  /** From where the date of a figure is known. */
  basis: {
    sentence: 'read in the sentence',
    paragraph: 'read in the paragraph',
    article: 'the date of the article',
    journalist: 'stated by the journalist',
  } satisfies Readonly<Record<AsOfBasis, string>>,
  percent: (figure: string): string => `${figure}%`,
  /** What is counted, or a unit, by the English name under which it is kept; a word of a text stays as it is. */
  thing: (name: string): string => name,
  /** The names of things that `thing` says otherwise. */
  things: (): readonly string[] => [],
  /** A figure with what it counts. */
  of: (figure: string, thing: string): string => `${figure} ${thing}`,
  /** A figure with the people that it counts and what became of them: `140 people killed`. */
  fate: (figure: string, group: string, fate: string): string => `${figure} ${group} ${fate}`,
  person: 'person',
  child: 'child',
  /** A unit of which there is one, and of which there is not one. */
  single: (unit: string): string => unit,
  several: (unit: string): string => `${unit}s`,
}
