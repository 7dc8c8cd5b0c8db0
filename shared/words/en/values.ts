import type { ValueFault } from '../../domain/values/value-fault'
import type { VagueReading, VagueRule } from '../../schema/quantity'
import { counted, formatCount } from './terms/format-count'

const vagueRules: Readonly<Record<VagueRule, string>> = {
  acled: 'read by ACLED’s rule',
  plural: 'read as two of them or more',
}

/** Words about typed values. */
export const values = {
  /** What is wrong with a value that was typed, and how to put it right. */
  faults: {
    'not-a-date':
      'Write a date of the calendar, as 2014-01-20, 2014-01 or 2014; a period as 2011-03/2014-01, open as 2011-03/..',
    'ends-before-it-starts': 'This period ends before it starts. Write its start first, as 2011-03/2014-01.',
    'not-a-number': 'Write a number, such as 120,000.',
    'too-large':
      'This is beyond 9,007,199,254,740,991, the most that is kept with every digit. Say it in a larger unit.',
    'too-small':
      'This is closer to nothing than 0.0000000001, the least that is printed. Say it in a smaller unit.',
    'too-many-digits':
      'This has more digits than are kept. Round it to fifteen, ten of them after the point.',
    'range-ends-below-its-start': 'The range ends below its start.',
    'fewer-than-none': 'There cannot be fewer than no people.',
    'stretch-ends-before-it-starts': 'This stretch ends before it starts.',
    'box-past-the-edge': 'A box lies within the picture or the page.',
  } satisfies Readonly<Record<ValueFault, string>>,
  /** What is said of a change that was not made because of such a value. */
  refused: (fault: string) => `Nothing was changed. ${fault}`,
  /** What is said of more than is kept. */
  tooLong: (most: number) =>
    `A text here has at most ${counted(most, 'character')}. Shorten it, or put the rest elsewhere.`,
  tooMany: {
    tags: (most: number) => `A claim has at most ${counted(most, 'tag')}. Take some away first.`,
    names: (most: number) => `At most ${counted(most, 'name')} can stand here. Take some away first.`,
    entries: (most: number) => `At most ${formatCount(most)} can be chosen or listed at once. Take fewer.`,
  },
  /** What the text says in place of a figure, and how that was read. */
  vague: ({ words, rule }: VagueReading) => `“${words}”, ${vagueRules[rule]}`,
  /** How a report says by which rule such words were read. */
  vagueMethod: {
    acled:
      'Words that count nothing exactly are read as ACLED reads them, by the least that they can mean: “dozens” as 12 or more, “scores” as 20, “hundreds” as 100.',
    plural:
      'Words that count nothing exactly are read as two or more of what they name: “dozens” as 24 or more, “scores” as 40, “hundreds” as 200.',
  } satisfies Readonly<Record<VagueRule, string>>,
}
