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
  person: 'person',
  child: 'child',
  /** A unit of which there is not one. */
  several: (unit: string): string => `${unit}s`,
}
