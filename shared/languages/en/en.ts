import type { Language } from '../language'
import { bounds } from './bounds'
import { cues } from './cues'
import { dates } from './dates'
import { denials } from './denials'
import { heads } from './heads'
import { nouns } from './nouns'
import { numbers } from './numbers'
import { phrases } from './phrases'
import { standing } from './standing'
import { states } from './states'
import { sums } from './sums'
import { worth } from './worth'

/** English, as newsrooms on both sides of the Atlantic write it. */
export const en: Language = {
  tag: 'en',
  writing: {
    group: ',',
    decimal: '.',
    headNoun: 'plural',
    capitals: true,
    capitalDates: true,
    prefixes: '',
    endings: {
      possessive: "'s, s'",
      plural: 's',
      irregularPlural: 'men, people, children, folk',
      noPlural: "ous, ss, us, is, 's, ics, ways, wards",
      adverb: 'ly',
      future: '',
      pastParticiple: 'ed',
      street: '',
    },
  },
  grammar: {
    verbBeforeSubject: 'never',
    participleFirst: true,
    oneIsNumeral: true,
    barePowers: false,
    fractionsAreOrdinals: true,
    monthFirst: true,
    streetLast: true,
    capitalPeoples: true,
  },
  numbers,
  bounds,
  nouns,
  states,
  dates,
  phrases,
  cues,
  worth,
  sums,
  denials,
  standing,
  heads,
}
