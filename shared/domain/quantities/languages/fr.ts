import type { BoundRule } from '../bound-rules'
import { blank } from './blank'
import { frNouns } from './fr-nouns'
import { frStates } from './fr-states'
import type { LanguageTable, RelativeDate } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { partsOfYear } from './parts-of-year'
import { numbered, smallNumbers, wordSet } from './small-numbers'

const BELOW_20 =
  'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf'
    .split(' ')
    .map((name) => name.replaceAll('_', ' '))
const TENS = new Map([
  [20, 'vingt'],
  [30, 'trente'],
  [40, 'quarante'],
  [50, 'cinquante'],
  [60, 'soixante'],
  [70, 'septante'],
  [80, 'huitante'],
  [90, 'nonante'],
])

/** `soixante-dix` to `soixante-dix-neuf`, `quatre-vingts` to `quatre-vingt-dix-neuf`. */
const scores = BELOW_20.slice(1).flatMap((names, place): (readonly [string, number])[] =>
  names.split('|').flatMap((name): (readonly [string, number])[] => [
    [`quatre vingt ${name}`, 81 + place],
    ...(place >= 9
      ? ([
          [`soixante ${name}`, 61 + place],
          [`soixante et ${name}`, 61 + place],
        ] as const)
      : []),
  ]),
)

const bounds: readonly (readonly [BoundRule, string])[] = [
  [
    'more than',
    "plus de, plus d', au delà de, supérieur à, dépassant, dépassera, dépasseront, dépasse, dépasse les, dépassent, dépassé, dépassé les, >",
  ],
  ['at least', 'au moins, pas moins de, au minimum, un minimum de, ≥'],
  ['at most', "jusqu' à, au plus, au maximum, pas plus de, un maximum de, ≤"],
  ['fewer than', "moins de, moins d', en dessous de, <"],
  ['nearly', 'près de, presque, pas loin de'],
  ['about', 'environ, quelque, autour de, à peu près, approximativement, aux alentours de, une, ~'],
]

const relative: readonly (readonly [string, RelativeDate])[] = [
  ["aujourd'hui", { unit: 'day', by: 0 }],
  ['hier', { unit: 'day', by: -1 }],
  ["l' an dernier", { unit: 'year', by: -1 }],
  ["l' année dernière", { unit: 'year', by: -1 }],
  ['le mois dernier', { unit: 'month', by: -1 }],
  ['cette année', { unit: 'year', by: 0 }],
]

/** French: started, not thorough. */
export const fr: LanguageTable = {
  ...blank,
  tag: 'fr',
  group: '.',
  decimal: ',',
  headNoun: 'next',
  prefixes: ["d'", "l'", "qu'", "jusqu'", "n'", "s'", "c'", "lorsqu'", "puisqu'"],
  small: phraseTable([
    ...smallNumbers(BELOW_20, TENS, (ten, unit, value) =>
      value === 1 ? [`${ten} et ${unit}`, `${ten} ${unit}`] : [`${ten} ${unit}`],
    ),
    ...scores,
    ['quatre vingts', 80],
    ['quatre vingt', 80],
    ['soixante dix', 70],
  ]),
  hundred: new Map([
    ['cent', 100],
    ['cents', 100],
  ]),
  scales: phraseTable([
    ['mille', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['douzaine', 12],
    ['dizaine', 10],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
    ['millier', 1e3],
  ]),
  roundScales: wordSet(
    'dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier',
  ),
  vague: new Map([
    ['dizaines', 10],
    ['douzaines', 12],
    ['centaines', 100],
    ['milliers', 1e3],
    ['millions', 1e6],
    ['milliards', 1e9],
  ]),
  several: phraseTable(entriesOf<true>('plusieurs, quelques', true)),
  fixed: phraseTable([
    ['un demi', 0.5],
    ['une demi', 0.5],
  ]),
  half: phraseTable([
    ['et demi', 0.5],
    ['et demie', 0.5],
  ]),
  article: wordSet('le la les un une des'),
  and: wordSet('et'),
  denominators: new Map([
    ['moitié', 2],
    ['tiers', 3],
    ['quart', 4],
    ['quarts', 4],
    ['cinquième', 5],
    ['cinquièmes', 5],
    ['dixième', 10],
  ]),
  ordinals: wordSet('premier première deuxième second seconde troisième quatrième cinquième'),
  ordinalEndings: wordSet('er re e ème eme ère nd'),
  one: wordSet('un une'),
  between: wordSet('entre'),
  from: wordSet('de'),
  to: wordSet('à'),
  or: wordSet('ou'),
  change: wordSet('passé passée passer passe augmenté baissé monté grimpé chuté reculé hausse baisse'),
  boundsBefore: phraseTable(
    bounds.flatMap(([rule, list]) => entriesOf(list, rule)).filter(([words]) => words !== 'une'),
  ),
  boundsAfter: phraseTable([
    ...entriesOf<BoundRule>('ou plus, +, au moins, au minimum', 'at least'),
    ...entriesOf<BoundRule>('ou moins, au plus, au maximum', 'at most'),
    ...entriesOf<BoundRule>('environ', 'about'),
  ]),
  boundGap: wordSet('les des ces ses autres'),
  nouns: phraseTable(frNouns),
  describing: wordSet(
    'autres derniers dernières premiers premières nouveaux nouvelles jeunes petits grandes grands',
  ),
  stop: wordSet(
    `dans en à au aux du de des par pour sur sous avec sans entre vers depuis pendant après avant contre chez et ou mais
     donc or ni car que qui dont où est sont était étaient a ont avait avaient ont été se s' ne n' n pas plus moins le la les
     l' d' ce cette ces son sa ses leur leurs il elle ils elles on nous vous selon dont ainsi aussi fut furent sera seront
     vivent restent attendent reste manquent participent font fait y c' c qu' qu j' m' t'`,
  ),
  of: wordSet("de d' des du"),
  states: new Map(
    frStates.flatMap(([form, counted, list]) => list.split(' ').map((word) => [word, { counted, form }])),
  ),
  statePhrases: phraseTable([
    ...entriesOf('perdu la vie, trouvé la mort, perdent la vie', 'killed'),
    ...entriesOf(
      'quitter leur foyer, quitter leurs foyers, quitter leur maison, quitter leurs maisons, fuir leur foyer',
      'displaced',
    ),
    ...entriesOf('portées disparues, portés disparus', 'missing'),
  ]),
  activePhrases: phraseTable(
    entriesOf(
      'coûté la vie à, coûtant la vie à, coûte la vie à, ôté la vie à, causé la mort de, provoqué la mort de, entraîné la mort de',
      'killed',
    ),
  ),
  auxiliaries: wordSet('être ont a été est sont était étaient avait avaient furent fut seraient'),
  perfect: wordSet('a ont avait avaient'),
  objectStarts: wordSet('le la les un une des au plus près environ'),
  tolls: phraseTable<string>([
    ...entriesOf(
      'bilan, nombre de morts, nombre des morts, bilan des morts, nombre de décès, nombre de victimes',
      'killed',
    ),
    ...entriesOf('nombre de blessés, nombre des blessés', 'injured'),
    ...entriesOf('nombre de disparus, nombre des disparus', 'missing'),
    ...entriesOf('nombre de déplacés, nombre des déplacés', 'displaced'),
    ...entriesOf('parmi les morts, parmi les victimes, parmi les tués', 'killed'),
    ...entriesOf('parmi les blessés', 'injured'),
    ...entriesOf('inflation', 'inflation'),
    ...entriesOf('déficit, déficit public, déficit budgétaire', 'deficit'),
    ...entriesOf('dette, dette publique', 'debt'),
    ...entriesOf('chômage, taux de chômage', 'unemployment'),
  ]),
  including: phraseTable(entriesOf<true>('dont, parmi lesquels, parmi eux, y compris', true)),
  ofThem: phraseTable(entriesOf<true>("d' entre eux, d' entre elles", true)),
  months: numbered(
    'janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre|octobre oct|novembre nov|décembre déc',
  ),
  weekdays: numbered('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  relative: phraseTable(relative),
  partsOfYear: partsOfYear(
    ['premier trimestre', 'deuxième trimestre', 'troisième trimestre', 'quatrième trimestre'],
    ['premier semestre', 'second semestre'],
  ),
  yearCues: wordSet('en depuis dès avant après fin début de année an janvier été hiver'),
  since: wordSet('depuis'),
  until: wordSet("jusqu'"),
  clockWords: phraseTable(entriesOf<true>('gmt, utc, heures du matin, heures gmt, heures locales', true)),
  ageBefore: phraseTable(entriesOf<true>('âgé de, âgée de, âgés de, âgées de, âge de', true)),
  labels: wordSet(
    'article articles résolution chapitre page pages route vol chaîne numéro nº n° salle section étage loi paragraphe quai ligne rn',
  ),
  streets: wordSet('rue avenue boulevard place quai allée chemin impasse'),
  phoneWords: wordSet('téléphone tél appeler appelez composer'),
  sports: wordSet('battu battus gagné victoire défaite match score vainqueur but'),
  placeBefore: wordSet('à en dans près au aux vers sur'),
  by: wordSet('par'),
  groups: wordSet('forces armée régime rebelles gouvernement police milices combattants'),
  accordingTo: phraseTable(entriesOf<true>("selon, d' après, citant", true)),
  sayVerbs: wordSet('dit déclaré annoncé affirmé indiqué rapporté précisé estime'),
  tallies: wordSet('bilan décompte'),
}
