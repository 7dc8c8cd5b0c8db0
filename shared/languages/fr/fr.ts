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

/** French. */
export const fr: Language = {
  tag: 'fr',
  writing: {
    group: '.',
    decimal: ',',
    headNoun: 'next',
    capitals: true,
    capitalDates: false,
    prefixes: "d', l', qu', jusqu', n', s', c', lorsqu', puisqu'",
    endings: {
      possessive: "'s, s'",
      plural: 's',
      irregularPlural: '',
      noPlural: '',
      adverb: '',
      future: 'era, eront, ira, iront',
      pastParticiple: '',
      street: '',
    },
  },
  grammar: {
    verbBeforeSubject: 'apart',
    participleFirst: false,
    oneIsNumeral: false,
    barePowers: true,
    fractionsAreOrdinals: false,
    monthFirst: false,
    streetLast: false,
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
