import type { events as en } from '../en/events'
import type { Worded } from '../worded'
import { refusals } from './refusals'
import { counted, countedThat, formatCount } from './terms/format-count'
import { kinds } from './terms/kinds'

export const events: Worded<typeof en> = {
  kinds: kinds.event.title,
  list: {
    empty:
      'Todavía no hay sucesos. Cuando varios artículos relatan un mismo suceso, se propone aquí; o seleccione unas palabras en un artículo y elija «Relata el suceso…».',
    notCompared: 'Los artículos todavía no se han comparado.',
  },
  confirmed: 'Confirmado',
  proposed: 'Propuesto',
  tellings: (count) => (count === 0 ? 'ningún artículo' : counted(count, 'artículo', 'artículos')),
  waiting: (count) => countedThat(count, 'propuesto más', 'propuestos más'),
  whenNotSaid: 'día sin indicar',
  at: (date, hour, zone) =>
    `${date}, ${hour.includes(':') ? hour : `hacia las ${hour}:00`}${zone === '' ? '' : ` ${zone}`}`,
  dated: (date, precision) => `${date} (${precision})`,
  place: (name, precision) => `${name} (${precision})`,
  gone: 'Este suceso ya no está en el proyecto.',
  goneProposal: 'Esto ya no se propone: se respondió o cambiaron los artículos.',
  title: 'Suceso',
  takeBack: 'Retirar el suceso',
  facts: 'Fecha, lugar y tipo del suceso',
  factsNotSaid: 'No se dice cuándo, dónde ni de qué tipo',
  kindLabel: 'Tipo',
  kindNotSaid: 'Sin indicar',
  whenLabel: 'Cuándo',
  whenHint: 'Por ejemplo, 2016-04-28',
  hourLabel: 'Hora',
  hourHint: 'Por ejemplo, 17 o 17:30',
  hourFault: 'No es una hora del día, como 17 o 17:30.',
  zoneLabel: 'Zona horaria',
  zoneHint: 'Por ejemplo, UTC+3',
  timePrecisionLabel: 'Precisión del día',
  timePrecisions: {
    day: 'el día',
    days: 'con margen de unos días',
    week: 'la semana',
    month: 'el mes',
    year: 'el año',
    inferred: 'inferido',
  },
  whereLabel: 'Dónde',
  whereHint: 'Por ejemplo, Homs',
  precisionLabel: 'Con qué precisión',
  precisionNotSaid: 'Sin indicar',
  ofKind: {
    attack: 'Ataque',
    battle: 'Combate',
    disaster: 'Desastre',
    accident: 'Accidente',
    protest: 'Protesta',
    arrest: 'Detención',
    displacement: 'Desplazamiento',
    talks: 'Conversaciones',
    agreement: 'Acuerdo',
    vote: 'Votación',
    trial: 'Juicio',
    statement: 'Declaración',
    other: 'Otro',
  },
  precisions: {
    spot: 'el punto exacto',
    town: 'la localidad',
    region: 'la región',
    country: 'el país',
  },
  told: {
    heading: 'Lo relatan',
    empty: 'Ya no lo relata ningún artículo: los que lo hacían se quitaron o no le corresponden.',
    list: 'Artículos que relatan el suceso',
    inPassages: (count) => `en ${counted(count, 'pasaje', 'pasajes')}`,
    butForPassages: (count) => `en todo él, salvo ${counted(count, 'pasaje', 'pasajes')}`,
    changed: 'Estas palabras ya no están ahí tal como se marcaron.',
    belongs: 'Corresponde aquí',
    belongsElsewhere: 'Corresponde a…',
    split: 'Separar',
    not: 'No es este suceso',
    help: 'Elija artículos con un clic, o con la barra espaciadora en la lista; Enter muestra las palabras. Se pueden arrastrar a otro suceso, o fuera de este.',
    more: (count) => `Mostrar más de ${formatCount(count)}`,
    denied: (count) =>
      `${counted(count, 'artículo no lo relata', 'artículos no lo relatan')}, según indicó usted:`,
    tells: 'Sí lo relata',
  },
  confirm: 'Confirmar el suceso',
  confirmHint: (count) =>
    `Pasa a ser un suceso del proyecto, relatado por ${counted(count, 'artículo', 'artículos')}. Hasta entonces, los artículos que lleguen después pueden cambiarlo.`,
  read: (known) => `Leído en los artículos: ${known}`,
  merge: 'Fusionar con…',
  newConfirmed: (title) => `Confirmado: «${title}».`,
  done: {
    added: (title) => `Se añadió a «${title}».`,
    moved: (title) => `Se pasó a «${title}».`,
    split: (title) => `Se separó como «${title}».`,
    went: (count) =>
      count === 0 ? '' : ' Lo que se había decidido y sumado solo con sus cifras se fue con él.',
    left: (count, title) => {
      if (count === 0) return ''
      return count === 1
        ? ` 1 decisión o cálculo sigue en «${title}», pero se apoya en cifras que han salido de él.`
        : ` ${counted(count, 'decisión o cálculo', 'decisiones y cálculos')} siguen en «${title}», pero se apoyan en cifras que han salido de él.`
    },
    merged: (title) => `Se fusionó en «${title}».`,
    denied: 'No volverá a proponerse para este suceso. Al deshacer se recupera.',
    parted: 'Estas cifras ya no se comparan. Al deshacer vuelven a estar juntas.',
    linked: 'Estas cifras se comparan a partir de ahora.',
    takenBack:
      'El suceso se ha retirado; sus artículos se comparan como si no se hubiera dicho nada. Al deshacer se recupera.',
  },
  choose: {
    find: 'Buscar sucesos',
    events: 'Sucesos entre los que elegir',
    none: 'No hay otros sucesos.',
    noMatch: 'Ningún suceso coincide.',
    newTitle: 'O un suceso nuevo, llamado',
    cancel: 'Cancelar',
    belongsTitle: '¿A qué suceso corresponde?',
    tellsTitle: '¿Qué suceso relata?',
    mergeTitle: '¿Con qué suceso fusionarlo?',
    belongs: 'Pasar allí',
    tells: 'Relata este suceso',
    merge: 'Fusionar',
    make: 'Crear este suceso',
  },
  figures: {
    heading: 'También difiere',
  },
  apart: {
    because: (doubts, reasons) => {
      const against = doubts.length === 0 ? 'muy poco habla a favor' : doubts.join('; ')
      return `Se mantienen aparte porque: ${against}${reasons.length === 0 ? '' : ` – a favor de unirlas: ${reasons.join('; ')}`}.`
    },
    byYou: 'Se mantienen aparte porque usted dijo que hablan de cosas distintas.',
    togetherByYou: 'Se toman juntas porque usted dijo que hablan de una misma cosa.',
    partOf: (letter) => `La cifra ${letter} habla de otra cosa`,
  },
  selection: 'Relata el suceso…',
  ofClaim: {
    heading: 'Sucesos',
    empty: 'No se ha indicado ningún suceso que se relate aquí.',
    same: 'El mismo suceso que…',
    not: (title) => `No es este suceso: «${title}»`,
  },
  suggestion: 'Suceso',
  refused: {
    ownDraft: 'Este es un borrador propio: no es fuente de lo que ocurrió.',
    noArticle: 'Un suceso necesita un artículo que lo relate.',
    confirmed: 'Estos artículos ya están confirmados como un solo suceso.',
    toldAlready: 'Esto ya relata el suceso.',
    deniedAlready: 'Ya se sabe que este artículo no relata el suceso.',
    goneFromEvent: 'Uno de estos artículos ya no está con el suceso.',
    split: 'Cada uno de los dos sucesos necesita un artículo que lo relate.',
    merge: 'Elija otro suceso con el que fusionarlo.',
    noWords: refusals.noWords,
    sameFigure: 'Elija dos cifras distintas.',
    noFigure:
      'En estas palabras no se lee ninguna cifra, fecha ni hora, de modo que no hay nada que comparar.',
    otherKind:
      'No pueden compararse: una es de otro tipo, como lo son un número y una fecha, o importes en dos monedas.',
    saidAlready: 'Esto ya se había indicado.',
    rangeOrder: 'La cifra mínima está por encima de la máxima.',
    noReason: refusals.conflict.noReason,
    goneCalculation: 'Este cálculo ya no existe.',
    goneDecision: 'Sobre esta magnitud ya no hay nada decidido.',
    noSum: 'Un cálculo necesita dos cifras que puedan sumarse.',
  },
}
