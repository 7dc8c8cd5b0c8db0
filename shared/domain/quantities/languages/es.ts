import type { BoundRule } from '../bound-rules'
import { blank } from './blank'
import { esNouns } from './es-nouns'
import { esStates } from './es-states'
import type { LanguageTable, RelativeDate } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { partsOfYear } from './parts-of-year'
import { numbered, smallNumbers, wordSet } from './small-numbers'

const BELOW_20 =
  'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'
const TWENTIES =
  'veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
const HUNDREDS = 'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'

const bounds: readonly (readonly [BoundRule, string])[] = [
  [
    'more than',
    'más de, superior a, por encima de, superan los, supera los, supera las, superan las, supera, superan, superó, superó los, superaron los, >',
  ],
  ['at least', 'al menos, por lo menos, no menos de, como mínimo, un mínimo de, cuando menos, ≥'],
  ['at most', 'hasta, como máximo, a lo sumo, no más de, un máximo de, ≤'],
  ['fewer than', 'menos de, por debajo de, inferior a, <'],
  ['nearly', 'casi, cerca de'],
  ['about', 'unos, unas, alrededor de, aproximadamente, en torno a, en torno al, ~'],
]

const relative: readonly (readonly [string, RelativeDate])[] = [
  ['hoy', { unit: 'day', by: 0 }],
  ['ayer', { unit: 'day', by: -1 }],
  ['el año pasado', { unit: 'year', by: -1 }],
  ['el mes pasado', { unit: 'month', by: -1 }],
  ['este año', { unit: 'year', by: 0 }],
]

/** Spanish: started, not thorough. */
export const es: LanguageTable = {
  ...blank,
  tag: 'es',
  group: '.',
  decimal: ',',
  headNoun: 'next',
  small: phraseTable([
    ...smallNumbers(
      BELOW_20.split(' '),
      new Map(TENS.split(' ').map((name, place) => [30 + place * 10, name])),
      (ten, unit) => [`${ten} y ${unit}`],
    ),
    ['veinte', 20],
    ...TWENTIES.split(' ').flatMap((names, place) =>
      names.split('|').map((name) => [name, 21 + place] as const),
    ),
  ]),
  hundred: new Map<string, number>([
    ['cien', 100],
    ['ciento', 100],
    ...HUNDREDS.split(' ').flatMap((stem, place): [string, number][] => [
      [`${stem}os`, 200 + place * 100],
      [`${stem}as`, 200 + place * 100],
    ]),
  ]),
  scales: phraseTable([
    ['mil millones', 1e9],
    ['mil', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['docena', 12],
    ['decena', 10],
    ['veintena', 20],
    ['treintena', 30],
    ['centenar', 100],
    ['millar', 1e3],
  ]),
  roundScales: wordSet('decena veintena treintena centenar millar'),
  vague: new Map([
    ['decenas', 10],
    ['docenas', 12],
    ['cientos', 100],
    ['centenares', 100],
    ['miles', 1e3],
    ['millones', 1e6],
  ]),
  several: phraseTable(entriesOf<true>('varios, varias, algunos', true)),
  fixed: phraseTable([
    ['medio', 0.5],
    ['media', 0.5],
  ]),
  half: phraseTable([
    ['y medio', 0.5],
    ['y media', 0.5],
  ]),
  article: wordSet('el la los las un una'),
  and: wordSet('y e'),
  denominators: new Map([
    ['mitad', 2],
    ['tercio', 3],
    ['tercios', 3],
    ['cuartas', 4],
    ['quinta', 5],
    ['décima', 10],
  ]),
  ordinals: wordSet('primero primera primer segundo segunda tercero tercera tercer cuarto quinto'),
  ordinalEndings: wordSet('º ª o a er'),
  one: wordSet('un uno una'),
  between: wordSet('entre'),
  from: wordSet('de'),
  to: wordSet('a'),
  or: wordSet('o u'),
  change: wordSet('subió bajó aumentó cayó pasó pasado elevó redujo crecido subida bajada creció'),
  boundsBefore: phraseTable(bounds.flatMap(([rule, list]) => entriesOf(list, rule))),
  boundsAfter: phraseTable([
    ...entriesOf<BoundRule>('o más, +, como mínimo, al menos', 'at least'),
    ...entriesOf<BoundRule>('o menos, como máximo', 'at most'),
    ...entriesOf<BoundRule>('aproximadamente', 'about'),
  ]),
  boundGap: wordSet('a los las otros otras estos sus'),
  nouns: phraseTable(esNouns),
  describing: wordSet('otros otras últimos últimas primeros primeras nuevos nuevas jóvenes grandes pequeños'),
  stop: wordSet(
    `en de del a al por para con sin sobre bajo entre hacia desde hasta durante tras ante contra según y e o u pero que
     quien quienes cual donde cuando como es son era eran fue fueron ha han había habían ser sido está están estaban se no
     ni más menos el la los las lo un una su sus este esta estos estas ese esa ya le les me nos también resultaron
     murieron hay siguen sigue permanecen continúan viven quedan quedaron llegaron llegan tienen tuvieron recibieron perdieron votaron
     participaron participan asistieron`,
  ),
  of: wordSet('de del'),
  states: new Map(
    esStates.flatMap(([form, counted, list]) => list.split(' ').map((word) => [word, { counted, form }])),
  ),
  statePhrases: phraseTable(
    entriesOf(
      'perder la vida, perdieron la vida, perdió la vida, perdido la vida, han perdido la vida',
      'killed',
    ),
  ),
  activePhrases: phraseTable(
    entriesOf(
      'costó la vida a, costado la vida a, cobró la vida de, cobrado la vida de, causó la muerte de, causado la muerte de',
      'killed',
    ),
  ),
  auxiliaries: wordSet('fueron fue han ha sido resultaron resultó están estaban siguen permanecen quedaron'),
  perfect: wordSet('ha han había habían'),
  objectStarts: wordSet('el la los las un una a al más unos unas casi'),
  tolls: phraseTable<string>([
    ...entriesOf(
      'cifra de muertos, número de muertos, número de fallecidos, cifra de fallecidos, número de muertes, saldo',
      'killed',
    ),
    ...entriesOf('entre los muertos, entre los fallecidos, entre las víctimas', 'killed'),
    ...entriesOf('entre los heridos', 'injured'),
    ...entriesOf('número de heridos, cifra de heridos', 'injured'),
    ...entriesOf('número de desaparecidos', 'missing'),
    ...entriesOf('número de desplazados', 'displaced'),
    ...entriesOf('inflación', 'inflation'),
    ...entriesOf('déficit, déficit público', 'deficit'),
    ...entriesOf('deuda, deuda pública', 'debt'),
    ...entriesOf('desempleo, paro', 'unemployment'),
  ]),
  including: phraseTable(entriesOf<true>('entre ellos, entre ellas, incluidos, incluidas, incluyendo', true)),
  ofThem: phraseTable(entriesOf<true>('de ellos, de ellas, de los cuales, de las cuales', true)),
  months: numbered(
    'enero ene|febrero feb|marzo|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sept|octubre oct|noviembre nov|diciembre dic',
  ),
  weekdays: numbered('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
  relative: phraseTable(relative),
  partsOfYear: partsOfYear(
    ['primer trimestre', 'segundo trimestre', 'tercer trimestre', 'cuarto trimestre'],
    ['primer semestre', 'segundo semestre'],
  ),
  yearCues: wordSet('en desde hasta de del año tras antes después finales principios mediados para'),
  since: wordSet('desde'),
  until: wordSet('hasta'),
  clockWords: phraseTable(
    entriesOf<true>('gmt, utc, de la mañana, de la tarde, de la noche, hora local', true),
  ),
  ageBefore: phraseTable(entriesOf<true>('edad de, edades de', true)),
  ageAfter: phraseTable(entriesOf<true>('años de edad', true)),
  labels: wordSet(
    'artículo artículos resolución capítulo página páginas ruta vuelo canal número nº sala sección ley párrafo línea km kilómetro',
  ),
  streets: wordSet('calle avenida plaza paseo'),
  phoneWords: wordSet('teléfono llame llamar tel'),
  sports: wordSet('ganó venció derrotó victoria derrota partido marcador perdió empate goles'),
  placeBefore: wordSet('en cerca desde'),
  by: wordSet('por'),
  groups: wordSet('fuerzas ejército régimen rebeldes gobierno policía milicias combatientes'),
  accordingTo: phraseTable(entriesOf<true>('según, de acuerdo con, citando a', true)),
  sayVerbs: wordSet('dijo afirmó informó anunció señaló declaró indicó aseguró'),
  tallies: wordSet('recuento balance'),
}
