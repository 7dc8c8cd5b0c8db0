import type { conflicts as en } from '../../en/features/conflicts'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

const notAConflict = 'No es una discrepancia'
const question = 'La pregunta'

export const conflicts: Worded<typeof en> = {
  one: 'Discrepancia',
  placeholder: '¿Cuál es la pregunta?',
  example: 'ejemplo',
  origins: { suggested: 'sugerida', 'made by hand': 'creada a mano' },
  remove: 'Quitar la discrepancia',
  compared: 'Qué resulta de compararlas',
  notAConflict: `${notAConflict}…`,
  making: {
    title: 'Nueva discrepancia',
    question,
    placeholder: 'Por ejemplo: ¿cuántas personas murieron?',
    find: 'Buscar afirmaciones',
    claims: 'Afirmaciones de la discrepancia',
    noneMatch: 'Ninguna afirmación coincide.',
    further: (count) => `${formatCount(count)} más. Búsquelas por sus palabras.`,
    action: 'Crear la discrepancia',
  },
  member: {
    article: 'Artículo',
    outlet: 'Medio',
    published: (outlet, date) => `${outlet ?? 'no consta'}${date === null ? ', sin fecha' : `, ${date}`}`,
    counts: 'Cuenta',
    date: 'Fecha',
    noFigure: 'sin cifra',
    verdict: 'Veredicto',
    saysWho: 'Quién lo dice',
    notStated: 'no consta',
    claim: 'Afirmación',
    made: 'creada',
    notYet: 'todavía no',
    takeOut: (letter) => `Sacar la afirmación ${letter} de la discrepancia`,
  },
  lines: {
    numberLine: 'Recta numérica',
    figures: (unit) => (unit === '' ? 'Cifras' : `Cifras, en ${unit}`),
    figuresOnLine: 'Cifras en una misma recta numérica',
    timeLine: 'Línea de tiempo',
    asOf: 'A fecha de',
    when: 'Cuándo',
    datesOnLine: 'Fechas en una misma línea de tiempo',
    noDate: (letter) => `${letter}: no consta la fecha`,
  },
  suggestion: {
    tag: 'sugerida',
    more: (members) => `Mostrar más de ${formatCount(members)}`,
    answer: 'Respuesta',
    isItOne: '¿Es una discrepancia?',
    question,
    willBecomeClaims: (unmarked) => {
      if (unmarked === 0) return 'Todo ello está marcado ya como afirmaciones.'
      return unmarked === 1
        ? 'Una cifra que aún no está marcada pasará a ser una afirmación.'
        : `${counted(unmarked, 'cifra', 'cifras')} que aún no están marcadas pasarán a ser afirmaciones.`
    },
    confirm: 'Confirmar como discrepancia',
  },
  settling: {
    title: 'Resolver',
    method: 'Método',
    from: 'Desde',
    to: 'Hasta',
    holds: {
      label: '¿Cuál es válida?',
      one: (letter, claim) => `${letter}: ${claim}`,
      both: (claims) =>
        claims > 2 ? 'Todas se han dicho y todas se publican' : 'Las dos se han dicho y las dos se publican',
      bothMeaning: 'Cada una con quien la dice; pueden hablar de momentos o cosas distintas',
      unconfirmed: 'Ninguna está confirmada',
      ask: 'Preguntar a la fuente',
      pending: 'Aún sin decidir',
      value: 'Lo que puede publicarse',
    },
    value: 'Valor, tal como puede publicarse',
    valuePlaceholder: 'En palabras, cuando las cifras solas no lo dicen',
    reason: 'Motivo',
    reasonPlaceholder: 'Lo que un editor necesita para entender esta decisión',
    noReason: 'Diga por qué: una resolución necesita un motivo.',
    verdicts: 'Qué resulta de sus afirmaciones',
    verdictsHint: 'Conservan lo que tienen, salvo que usted elija otra cosa. Se deshace todo de una vez.',
    found: (letter) => `Afirmación ${letter}, con esta resolución`,
    action: 'Resolver',
  },
  settled: {
    reopen: 'Reabrir',
    suggestAgain: 'Volver a sugerirla',
    dismissal: 'Descarte',
    dismissed: (reason) => `Descartada: ${conflicts.dismissing.reasons[reason].label.toLowerCase()}`,
    resolution: 'Resolución',
    resolved: (method) => `Resuelta: ${method}`,
    comparedThen: (comparison) => `Comparación de entonces: ${comparison}`,
    noValue: 'No se fijó ningún valor.',
    upTo: (max) => `hasta ${max}`,
    orMore: (min) => `${min} o más`,
    range: (min, max) => `de ${min} a ${max}`,
    by: (name, at) => `${name}, ${at}`,
  },
  dismissing: {
    title: 'Descartar',
    notAConflict,
    why: 'Por qué',
    note: 'Nota',
    reasons: {
      'different scope': {
        label: 'Otro ámbito',
        meaning: 'Cuentan en lugares distintos o grupos distintos',
      },
      'different time': { label: 'Otro momento', meaning: 'Cada una es cierta para su fecha' },
      'same origin': { label: 'El mismo origen', meaning: 'Una repite a la otra' },
      'not the same thing': { label: 'No es lo mismo', meaning: 'Hablan de cosas distintas' },
      other: { label: 'Otro motivo', meaning: 'Explíquelo en la nota' },
    },
  },
}
