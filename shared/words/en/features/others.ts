import { formatCount, plural } from '../terms/format-count'

/** What people read of what other articles say of the same. The program sets it side by side, and judges nothing. */
export const others = {
  title: 'What others say',
  selection: 'What others say',
  asked: 'Asked about',
  /** Where it is looked for. */
  where: 'Look in',
  inEvent: (title: string, articles: number): string =>
    `${title} (${plural(articles, { one: '1 other article', other: `${formatCount(articles)} other articles` })})`,
  nearest: 'The articles that are nearest',
  nearestMeaning: 'By the words that they share with this one',
  reading: 'Reading the articles…',
  none: 'No other article here has a word of it.',
  found: (rows: number, articles: number): string =>
    `${plural(rows, { one: '1 sentence', other: `${formatCount(rows)} sentences` })} of ${plural(articles, {
      one: '1 article',
      other: `${formatCount(articles)} articles`,
    })}, the likeliest first`,
  list: 'Sentences that may speak of the same',
  more: 'Show more',
  /** What a row is marked with. */
  legend: 'Bold: words that both have. Dotted: a name that only one has. Framed: says no.',
  saidBy: (speakers: readonly string[]): string => `Named as saying so: ${speakers.join('; ')}`,
  copies: (names: readonly string[]): string => `The very same words: ${names.join('; ')}`,
  negated: 'says no',
  onlyHere: 'a name that only this one has',
  open: 'Open there',
  askFromHere: 'What others say of this one',
  gestures: {
    'says-otherwise': 'Says otherwise',
    denies: 'Denies it',
    'says-the-same': 'Says the same',
    'something-else': 'About something else',
  },
  /** What was said of a row. */
  said: {
    'says-otherwise': 'says otherwise',
    denies: 'denies it',
    'says-the-same': 'says the same',
    'something-else': 'about something else',
  },
  openConflict: 'Open the conflict',
  help: 'Arrow keys choose a sentence, and Enter opens it.',
  quotations: {
    heading: 'Quotations that differ',
    hint: 'The same words of somebody, printed with other words. Who is named with them stands below each.',
    spellings: (count: number): string =>
      plural(count, {
        one: '1 more in the same words, spelt in another way',
        other: `${formatCount(count)} more in the same words, spelt in another way`,
      }),
    fewer: 'Hide the spellings',
    same: 'The same utterance',
    notSame: 'Not the same',
    nobody: 'nobody is named with it',
    differs: 'differs',
    list: 'Quotations that differ, two by two',
  },
  /** In the view of an event, where words are typed. */
  inThisEvent: {
    heading: 'What is said of …',
    field: 'Words, such as: will the truce include the town',
    placeholder: 'Type what it is about',
  },
}
