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

/** Arabic. */
export const ar: Language = {
  tag: 'ar',
  writing: {
    group: '٬,.',
    decimal: '٫,.',
    headNoun: 'next',
    capitals: false,
    capitalDates: false,
    prefixes: 'و, ف, ب, ل, ال',
    endings: {
      possessive: "'s, s'",
      plural: '',
      irregularPlural: '',
      noPlural: '',
      adverb: '',
      future: '',
      pastParticiple: '',
      street: '',
    },
  },
  grammar: {
    verbBeforeSubject: 'adjacent',
    participleFirst: false,
    oneIsNumeral: false,
    barePowers: true,
    fractionsAreOrdinals: false,
    monthFirst: false,
    streetLast: false,
    capitalPeoples: false,
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
