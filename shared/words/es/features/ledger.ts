import { capitalised } from '../../wording'
import type { ledger as en } from '../../en/features/ledger'
import type { Worded } from '../../worded'
import { counted, formatCount, percent } from '../terms/format-count'
import { nameOfThing, thingOf } from '../terms/things'

export const ledger: Worded<typeof en> = {
  question: ({ role, group, dimension, place }, unit) => {
    const whom = group === '' || group === role ? '' : ` entre ${nameOfThing(group)}`
    const where =
      place === '' || /^\d+$/u.test(place)
        ? ''
        : `, ${place.replaceAll(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())}`
    const named = role || unit
    if (dimension !== 'count')
      return `${capitalised(nameOfThing(named))}${where}: ¿${dimension === 'duration' ? 'cuánto tiempo' : 'cuánto'}?`
    const thing = thingOf(named)
    if (thing === null) return `¿Qué número${named === '' ? '' : ` de ${named}`}${whom}${where}?`
    return `¿${thing.isFeminine ? 'Cuántas' : 'Cuántos'} ${thing.many}${whom}${where}?`
  },
  reading: 'Leyendo lo que dicen los artículos…',
  nothing: 'No se leyó ninguna cifra de este suceso en sus artículos.',
  further: (count) =>
    count === 1
      ? '1 cifra más no se muestra: hay demasiadas.'
      : `${counted(count, 'cifra', 'cifras')} más no se muestran: hay demasiadas.`,
  sources: ofSources,
  table: { source: 'Fuente', figure: 'Cifra', do: 'Respuesta' },
  who: (speaker) => `cita a ${speaker}`,
  copies: (names) =>
    names.length === 1 ? `y una copia: ${names[0] ?? ''}` : `y ${counted(names.length, 'copia', 'copias')}`,
  alike: (count) =>
    count === 1 ? 'y 1 más que dice lo mismo' : `y ${formatCount(count)} más que dicen lo mismo`,
  earlier: (count) =>
    count === 1 ? '1 anterior o menos precisa' : `${formatCount(count)} anteriores o menos precisas`,
  more: (count) => `Mostrar ${formatCount(count)} más`,
  fewer: 'Mostrar menos',
  notThis: (figure) => `No es esta magnitud: ${figure}`,
  compare: 'Comparar lado a lado',
  parts: {
    missing: (figure) => `${figure === '1' ? 'falta' : 'faltan'} ${figure}`,
    over: (figure) => `${figure === '1' ? 'sobra' : 'sobran'} ${figure}`,
    whole: (whole, made) => `Las partes suman ${made}; el texto dice ${whole}.`,
    shares: (made) => `Los porcentajes suman ${percent(made)}.`,
  },
  apart: {
    heading: 'Aparte, porque',
    belongs: 'Corresponde aquí',
    reasons: {
      said: 'usted dijo que cuenta otra cosa',
      background: 'es de otro momento o suceso que el propio del texto',
      planned: 'está prevista, se teme o es posible',
      place: 'es de otro lugar',
      time: 'es de otro momento',
      unlike: 'muy poco indica que cuente lo mismo',
    },
  },
  decided: {
    open: 'Sin decidir',
    heading: 'Decidido',
    best: 'Mejor cifra',
    low: 'Mínima',
    high: 'Máxima',
    none: 'ninguna elegida',
    noLow: 'nadie indica una',
    noHigh: 'nadie indica un límite',
    by: (method, by, at) => [capitalised(method), by, at].filter(Boolean).join(' · '),
    decide: 'Decidir…',
    change: 'Cambiar…',
    reopen: 'Reabrir',
    confirmFirst: 'Confirme el suceso para decidir.',
    method: 'Método',
    reason: 'Motivo',
    save: 'Decidir',
    cancel: 'Cancelar',
    clarity: 'Claridad del suceso',
    clarities: { clear: 'Claro', 'less clear': 'Menos claro' },
    notSaid: 'No se dice',
    option: (figure, source) => `${figure} – ${source}`,
    leavesOut: (figures) => `Fuera de este intervalo: ${figures.join('; ')}.`,
    was: (sources, now) => `Se decidió con ${ofSources(sources)}; ahora hay ${formatCount(now)}.`,
    reasons: {
      'report the range': ({ low, high }) => `Las fuentes difieren: ${rangeOf(low, high)}.`,
      'best estimate': ({ best, low, high }) =>
        `${best === '' ? 'Ninguna cifra es la más probable' : `La cifra más probable es ${best}`}; las fuentes indican ${rangeOf(low, high)}.`,
      'most conservative': ({ best, high }) =>
        `Las informaciones difieren; se usa la cifra más baja: ${best || 'no consta ninguna'}. Otras llegan ${high === '' ? 'sin límite' : `hasta ${high}`}.`,
      majority: ({ best, sources }) =>
        best
          ? `La mayoría de ${ofSources(sources)} indica ${best}.`
          : `Entre ${ofSources(sources)}, ninguna cifra se indica más que otra.`,
      'primary source first': ({ best }) =>
        best
          ? `La fuente más cercana a lo ocurrido indica ${best}.`
          : 'De ninguna fuente se dice lo cercana que está a lo ocurrido.',
      'prioritise a source': ({ best }) => `Una fuente se considera la mejor; indica ${best || '…'}.`,
      'both hold': ({ low, high }) =>
        `Las cifras hablan de momentos, ámbitos o definiciones distintos, y cada una vale para los suyos: ${rangeOf(low, high)}.`,
      superseded: ({ best }) => `Último recuento: ${best || '…'}; los anteriores quedan superados.`,
      unconfirmed: ({ low, high }) => `Difundido, sin confirmar: ${rangeOf(low, high)}.`,
      pending: () => 'Aún no hay elementos suficientes para decidir.',
      'ask the source': () => 'Se pregunta a la fuente qué cuenta.',
    },
  },
  calculation: {
    add: 'Sumar cifras…',
    choose: 'Cifras que se suman',
    save: 'Sumar',
    source: 'calculado',
    told: (parts, sum) => `${parts.join(' + ')} = ${sum}`,
    remove: (told) => `Quitar: ${told}`,
  },
  once: {
    heading: 'Contado una vez, y por nadie más',
  },
  timeLine: {
    heading: 'Qué se dice y cuándo',
    planned: 'previsto',
    utc: (time) => `${time} UTC`,
    zoneNotStated: 'no consta la zona horaria',
    dayNotStated: 'no consta el día',
  },
  tier: {
    label: 'Cercanía',
    notSaid: 'No se dice',
    of: { primary: 'Primaria', secondary: 'Secundaria', tertiary: 'Terciaria' },
    meanings: {
      primary: 'Estuvo allí o hizo el registro',
      secondary: 'Transmite lo que dice una fuente así',
      tertiary: 'Recopila lo que transmiten otras',
    },
    short: { primary: 'primaria', secondary: 'secundaria', tertiary: 'terciaria' },
  },
}

function rangeOf(low: string, high: string): string {
  if (low === '' && high === '') return 'ningún intervalo'
  if (low === high) return low
  if (high === '') return `desde ${low}, sin límite`
  return low === '' ? `hasta ${high}` : `de ${low} a ${high}`
}

function ofSources(count: number): string {
  return counted(count, 'fuente', 'fuentes')
}
