import type { BoundRule } from '../bound-rules'
import { blank } from './blank'
import { deNouns } from './de-nouns'
import { deStates } from './de-states'
import type { LanguageTable, RelativeDate } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { partsOfYear } from './parts-of-year'
import { numbered, smallNumbers, wordSet } from './small-numbers'

const BELOW_20 =
  'null ein|eins|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')

const bounds: readonly (readonly [BoundRule, string])[] = [
  ['more than', 'mehr als, über, gut, oberhalb von, übersteigt, überschritten, >'],
  ['at least', 'mindestens, wenigstens, nicht weniger als, zumindest, ≥'],
  ['at most', 'bis zu, höchstens, maximal, nicht mehr als, ≤'],
  ['fewer than', 'weniger als, unter, <'],
  ['nearly', 'fast, beinahe, knapp, nahezu'],
  ['about', 'etwa, rund, ungefähr, circa, ca, ca ., zirka, schätzungsweise, an die, gegen, ~'],
]

const relative: readonly (readonly [string, RelativeDate])[] = [
  ['heute', { unit: 'day', by: 0 }],
  ['gestern', { unit: 'day', by: -1 }],
  ['vergangenes jahr', { unit: 'year', by: -1 }],
  ['im vergangenen jahr', { unit: 'year', by: -1 }],
  ['letztes jahr', { unit: 'year', by: -1 }],
  ['im vorjahr', { unit: 'year', by: -1 }],
]

/** German: started, not thorough. */
export const de: LanguageTable = {
  ...blank,
  tag: 'de',
  capitalDates: true,
  group: '.',
  decimal: ',',
  headNoun: 'capital',
  small: phraseTable(
    smallNumbers(BELOW_20, new Map(TENS.map((name, place) => [20 + place * 10, name])), (ten, unit, value) =>
      value === 1 && unit !== 'ein' ? [] : [`${unit}und${ten}`],
    ),
  ),
  hundred: new Map<string, number>([
    ['hundert', 100],
    ['einhundert', 100],
    ...UNITS.slice(1, 9).map((unit, place): [string, number] => [`${unit}hundert`, 200 + place * 100]),
  ]),
  scales: phraseTable([
    ['tausend', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio', 1e6],
    ['mio .', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd', 1e9],
    ['mrd .', 1e9],
    ['dutzend', 12],
    ...UNITS.map((unit, place): [string, number] => [`${unit}tausend`, (place + 1) * 1000]),
  ]),
  vague: new Map([
    ['dutzende', 12],
    ['dutzenden', 12],
    ['hunderte', 100],
    ['hunderten', 100],
    ['hunderttausende', 1e5],
    ['zehntausende', 1e4],
    ['tausende', 1e3],
    ['tausenden', 1e3],
    ['millionen', 1e6],
  ]),
  several: phraseTable(entriesOf<true>('mehrere, einige, ein paar', true)),
  fixed: phraseTable([
    ['eine halbe', 0.5],
    ['ein halbes', 0.5],
  ]),
  article: wordSet('der die das den dem des ein eine einen'),
  and: wordSet('und'),
  denominators: new Map([
    ['hälfte', 2],
    ['drittel', 3],
    ['viertel', 4],
    ['fünftel', 5],
    ['sechstel', 6],
    ['achtel', 8],
    ['zehntel', 10],
  ]),
  ordinals: wordSet('erste ersten zweite zweiten dritte dritten vierte vierten'),
  one: wordSet('ein eins eine'),
  between: wordSet('zwischen'),
  from: wordSet('von'),
  to: wordSet('bis auf'),
  or: wordSet('oder'),
  change: wordSet('stieg sank fiel gestiegen gesunken erhöht wuchs kletterte'),
  boundsBefore: phraseTable(bounds.flatMap(([rule, list]) => entriesOf(list, rule))),
  boundsAfter: phraseTable([
    ...entriesOf<BoundRule>('oder mehr, +', 'at least'),
    ...entriesOf<BoundRule>('oder weniger', 'at most'),
  ]),
  boundGap: wordSet('die den der weitere weiteren'),
  nouns: phraseTable(deNouns),
  describing: wordSet('weitere weiteren andere letzten ersten neue'),
  stop: wordSet(
    `in im an am auf aus bei mit nach von vom zu zum zur für durch gegen um über unter zwischen seit bis vor während wegen
     und oder aber denn sondern dass die der das den dem des wo wenn als wie ist sind war waren wird werden wurde wurden hat
     haben hatte hatten sein nicht kein keine auch noch nur schon sich er sie es wir ihr ihre seine laut davon darunter
     kamen starben`,
  ),
  of: wordSet('von der'),
  states: new Map(
    deStates.flatMap(([form, counted, list]) => list.split(' ').map((word) => [word, { counted, form }])),
  ),
  statePhrases: phraseTable([
    ...entriesOf('ums leben, ums leben gekommen, zu tode, ihr leben verloren, das leben verloren', 'killed'),
    ...entriesOf('fest', 'arrested'),
    ...entriesOf('ihre häuser verlassen, ihre wohnungen verlassen, auf der flucht', 'displaced'),
  ]),
  auxiliaries: wordSet('wurden wurde worden sind sei seien waren war werden wird gelten'),
  perfect: wordSet('haben hat hatte'),
  objectStarts: wordSet('den die das einen'),
  tolls: phraseTable<string>([
    ...entriesOf('zahl der toten, zahl der todesopfer, opferzahl', 'killed'),
    ...entriesOf('unter den toten, unter den todesopfern', 'killed'),
    ...entriesOf('zahl der verletzten, unter den verletzten', 'injured'),
    ...entriesOf('zahl der vermissten', 'missing'),
    ...entriesOf('zahl der opfer', 'killed'),
    ...entriesOf('zahl der infizierten', 'infected'),
    ...entriesOf('inflation, inflationsrate', 'inflation'),
    ...entriesOf('defizit, haushaltsdefizit', 'deficit'),
    ...entriesOf('schulden, staatsschulden', 'debt'),
    ...entriesOf('arbeitslosigkeit, arbeitslosenquote', 'unemployment'),
  ]),
  including: phraseTable(entriesOf<true>('darunter, unter ihnen, davon', true)),
  ofThem: phraseTable(entriesOf<true>('von ihnen, davon', true)),
  months: numbered(
    'januar jänner jan|februar feb|märz|april apr|mai|juni jun|juli jul|august aug|september sept|oktober okt|november nov|dezember dez',
  ),
  weekdays: numbered('montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag'),
  relative: phraseTable(relative),
  partsOfYear: partsOfYear(
    ['ersten quartal', 'zweiten quartal', 'dritten quartal', 'vierten quartal'],
    ['ersten halbjahr', 'zweiten halbjahr'],
  ),
  yearCues: wordSet(
    'seit bis jahr jahre jahres ende anfang mitte vor nach im von sommer herbst frühjahr winter',
  ),
  since: wordSet('seit'),
  future: wordSet('wird werden nächsten kommenden'),
  until: wordSet('bis'),
  clockWords: phraseTable(entriesOf<true>('uhr', true)),
  ageBefore: phraseTable(entriesOf<true>('im alter von, alter von', true)),
  ageAfter: phraseTable(entriesOf<true>('jährige, jähriger, jährigen, jähriges, jahre alt', true)),
  labels: wordSet(
    'artikel resolution kapitel seite seiten paragraf paragraph absatz flug kanal nummer nr zimmer gleis linie raum halle',
  ),
  streets: new Set(['-']),
  phoneWords: wordSet('telefon tel anrufen rufnummer telefonnummer'),
  sports: wordSet('gewann gewannen siegte sieg niederlage spiel ergebnis unentschieden verlor tore'),
  placeBefore: wordSet('in bei aus nahe um'),
  by: wordSet('durch von'),
  groups: wordSet('truppen armee regime rebellen regierung polizei milizen kämpfer'),
  accordingTo: phraseTable(
    entriesOf<true>('laut, nach angaben der, nach angaben des, nach angaben von, zufolge', true),
  ),
  sayVerbs: wordSet('sagte erklärte teilte meldete berichtete'),
}
