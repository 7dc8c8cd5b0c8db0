import type { ResolutionMethod } from '../../schema/resolution-method'
import type { comparison as en } from '../en/comparison'
import type { Worded } from '../worded'
import { formatCount, percent } from './terms/format-count'
import { listed } from './terms/joined'
import { nameOfOne, nameOfThing } from './terms/things'

const methods: Readonly<Record<ResolutionMethod, string>> = {
  'prioritise a source': 'dar prioridad a una fuente',
  'report the range': 'dar el intervalo',
  'best estimate': 'la mejor estimación',
  'most conservative': 'la más prudente',
  majority: 'la mayoría',
  'primary source first': 'la fuente primaria ante todo',
  superseded: 'superada',
  'both hold': 'valen las dos',
  unconfirmed: 'sin confirmar',
  pending: 'pendiente',
  'ask the source': 'preguntar a la fuente',
}

export const comparison: Worded<typeof en> = {
  method: (method, claims) => (method === 'both hold' && claims > 2 ? 'valen todas' : methods[method]),
  methodMeanings: {
    'prioritise a source': 'Una fuente se considera la mejor, y se usa lo que dice.',
    'report the range': 'No se elige una sola cifra; se informa del intervalo.',
    'best estimate':
      'Se elige la cifra a cuyo favor habla más, con la más baja y la más alta a su lado (UCDP).',
    'most conservative': 'Se usa la cifra más baja cuando las informaciones difieren (ACLED).',
    majority: 'Se usa la cifra que indican más fuentes independientes.',
    'primary source first': 'Quien estuvo allí o hizo el registro va antes que quien informa de ello.',
    superseded: 'Se usa el último recuento; lo contado antes queda superado.',
    'both hold':
      'Las afirmaciones hablan de momentos, ámbitos o definiciones distintos, y cada una vale para los suyos.',
    unconfirmed: 'Ninguna de las afirmaciones está confirmada, y así se informa de ellas.',
    pending: 'La decisión espera hasta que haya más en que apoyarse.',
    'ask the source': 'La pregunta vuelve a la fuente.',
  },
  kinds: {
    agree: 'coinciden',
    compatible: 'difieren, compatibles',
    differs: 'difieren: ¿es lo mismo?',
    contradicts: 'se contradicen',
    'different-time': 'otro momento',
    'different-thing': 'otra cosa',
    'part-of': 'una parte del total',
    'does-not-add-up': 'no cuadran',
    'says-otherwise': 'dice otra cosa',
  },
  statements: {
    'says-otherwise': 'Una declaración dice otra cosa que la otra. El programa no las juzga.',
    denies: 'Una declaración desmiente la otra. El programa no las juzga.',
  },
  notJudged: 'Son declaraciones: no dan cifras ni fechas que comparar, y el programa no las juzga.',
  stated: (wording, who) => (who.length === 0 ? `«${wording}»` : `«${wording}» (${who.join(', ')})`),
  nothing: 'No hay nada que comparar.',
  nothingToCompare:
    'En estas afirmaciones no hay dos cifras ni dos fechas que comparar. Dé a cada una una cantidad o una fecha en su inspector, o decida por su enunciado.',
  same: (count, told) =>
    count < 3 ? `Las dos dicen ${told}.` : `Las ${inWords[count] ?? formatCount(count)} dicen ${told}.`,
  sameOtherwise: (told) => `Las dos dicen ${told}, pero no piensan en el mismo intervalo.`,
  implies: (narrow, wide, side) =>
    side === ''
      ? `Pueden ser ciertas las dos: ${narrow} queda dentro de ${wide} y dice más.`
      : `Las dos son límites ${side === 'lower' ? 'inferiores' : 'superiores'} y pueden ser ciertas a la vez: si ${narrow} es cierto, ${wide} también lo es, pero dice menos.`,
  overlap: (a, b, shared) => `${a} y ${b} se solapan: las dos son ciertas para ${shared}.`,
  sharedRange: (low, high) => `cualquier valor entre ${low} y ${high}`,
  canBothBe: (a, b) => `${a} y ${b} pueden ser ciertas a la vez.`,
  rounded: (a, b) => `${a} y ${b} son lo mismo, redondeado.`,
  cannotBothBe: (a, b) => `${a} y ${b} no pueden ser ciertas a la vez si se refieren a lo mismo.`,
  open: {
    event: 'No consta que relaten el mismo suceso.',
    time: 'Pueden ser de días distintos.',
    place: 'Nombran lugares distintos: uno puede estar dentro del otro, o relatan cosas distintas.',
    role: 'No consta con suficiente claridad qué cuenta cada una como para decir que es lo mismo.',
    extent: 'Una de ellas puede contar más, o solo una parte: otro grupo, lugar o momento.',
    link: 'Aparte de las cifras, poco indica que hablen de lo mismo.',
  },
  partOf: (part, whole, group) =>
    group === ''
      ? `${part} se da como parte de otros que se cuentan; ${whole} puede ser el total.`
      : `${part} cuenta solo ${nameOfThing(group)} y es una parte de ${whole}.`,
  laterCount: (later, earlier, isHigher) =>
    isHigher
      ? `${later} se relata después que ${earlier}, lo que concuerda con un recuento que solo puede crecer: la cifra posterior ocupa el lugar de la anterior, y cada una pudo ser correcta.`
      : `${later} se relata después que ${earlier} y es una cifra más baja: no concuerda con un recuento que solo puede crecer. ¿Se corrigió la anterior, o se refiere una de ellas a otra cosa?`,
  otherTime: (a, b) => `${a} y ${b} se relatan de momentos distintos: cada una puede ser correcta.`,
  otherThing: (a, b) => `${a} y ${b} no cuentan lo mismo.`,
  otherGroup: (a, b, groupA, groupB) =>
    `${a} y ${b} no se dicen de las mismas personas: ${nameOfThing(groupA)} y ${nameOfThing(groupB)}.`,
  everyone: 'todos',
  otherTarget: (a, b, targetA, targetB) =>
    `${a} y ${b} se miden desde lugares distintos: ${targetA} y ${targetB}.`,
  apart: (difference, share, of) =>
    `${of > 2 ? 'Entre estas hay' : 'Entre ellas hay'} una diferencia de ${difference}${share === '' ? '' : ` (${share})`}.`,
  unstated: (gaps) => `No consta: ${gaps.join('; ')}.`,
  gaps: { counted: 'qué se cuenta', scope: 'el ámbito', date: 'la fecha' },
  gapOf: (which, [first, second], of) => {
    if (which === 'either') return of > 2 ? 'en ninguna de estas' : 'en ninguna de las dos'
    if (of > 2) return `en ${{ first, second }[which]}`
    return which === 'first' ? 'en la primera' : 'en la segunda'
  },
  lessThanOne: `menos del ${percent(1)}`,
  percentagePoints: (figure, isOne) => `${figure} ${isOne ? 'punto porcentual' : 'puntos porcentuales'}`,
  ofUnit: (figure, unit, isOne) => `${figure} ${isOne ? nameOfOne(unit) : nameOfThing(unit)}`,
  othersSay: (figure, others) => (others.length === 0 ? figure : `${figure}; otros dicen ${listed(others)}`),
  leavesOut: (figures) => `Esto deja fuera lo que consta: ${listed(figures)}.`,
  showFurther: (count) =>
    count === 1 ? 'Mostrar 1 más que puede diferir' : `Mostrar ${formatCount(count)} más que pueden diferir`,
  showFewer: 'Mostrar solo las primeras',
  byWorth: 'Por importancia',
  byWorthMeaning: 'Primero lo que más probablemente difiere y más importa',
  sum: ({ whole, parts, made, total, difference, isMissing, isOfPeople }) => {
    const named = `${whole} se da como total, y ${listed(parts)}, como ${parts.length === 1 ? 'una parte' : 'partes'} de él.`
    const isAlone = parts.length === 1
    if (!isMissing)
      return isAlone
        ? `${named} Supera el total en ${difference}. ¿Hay una cifra errónea?`
        : `${named} Las partes suman ${made}, ${difference} más que el total. ¿Se cuenta una dos veces o es errónea?`
    const lacking =
      difference === '1'
        ? `de ${total} queda 1 sin explicar.`
        : `de ${total} quedan ${difference} sin explicar.`
    return `${named} ${isAlone ? `Solo con ella, ${lacking}` : `Las partes suman ${made}: ${lacking}`} ${isOfPeople ? '¿Quiénes son los demás' : '¿Qué es lo demás'}, o hay una cifra errónea?`
  },
  shares: (parts, made, isMissing) =>
    isMissing
      ? `Los porcentajes ${listed(parts)} suman ${percent(made)}, menos que el total, aunque el último se da como el resto. ¿Qué es lo que falta?`
      : `Los porcentajes ${listed(parts)} suman ${percent(made)}, más que el total. ¿Son partes de un mismo total?`,
}

const inWords: Readonly<Record<number, string>> = {
  3: 'tres',
  4: 'cuatro',
  5: 'cinco',
  6: 'seis',
  7: 'siete',
  8: 'ocho',
  9: 'nueve',
  10: 'diez',
}
