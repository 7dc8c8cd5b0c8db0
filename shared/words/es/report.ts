import type { report as en } from '../en/report'
import type { Worded } from '../worded'
import { describeSteps } from './import/import-steps'
import { counted, countedThat, formatCount } from './terms/format-count'
import { namedLetters } from '../wording'

const identityWithheld = 'Identidad reservada'
const notStated = 'no consta'
const notJudged = 'sin valorar'

export const report: Worded<typeof en> = {
  title: 'Informe de verificación',
  pageTitle: (project) => `${project}: informe de verificación`,
  contents: 'Contenido',
  exporting: {
    html: 'Exportar como HTML…',
    pdf: 'Exportar como PDF…',
    preview: 'Vista previa del informe',
    written: (path) => `El informe se escribió en ${path}`,
    annotationsWritten: (count, path) =>
      `${counted(count, 'anotación se escribió', 'anotaciones se escribieron')} en ${path}`,
    eventsWritten: (count, path) =>
      `${counted(count, 'fila se escribió', 'filas se escribieron')} en ${path}`,
    eventsLack: (further, isWhole) =>
      [
        isWhole ? '' : 'Los textos no se leyeron hasta el final: pueden faltar magnitudes sin decidir.',
        further === 0
          ? ''
          : `${counted(further, 'cifra no está', 'cifras no están')} en la tabla: son demasiadas las de un mismo suceso.`,
      ]
        .filter(Boolean)
        .join(' '),
    noEvents: 'Todavía no hay ningún suceso confirmado: no hay nada que escribir.',
    fileNames: {
      report: (project) => `${project} – informe`,
      claims: (project) => `${project} – afirmaciones`,
      events: (project) => `${project} – sucesos`,
    },
  },
  letters: {
    missing: (letters) => {
      const { names, further } = namedLetters(letters)
      const more = further === 0 ? '' : ` y ${formatCount(further)} más`
      return `${counted(letters.length, 'carácter no está', 'caracteres no están')} en los tipos de letra incrustados: ${names.join(', ')}${more}`
    },
    drawnElsewhere:
      'El dispositivo que imprime la página o la abre los dibuja con sus propios tipos de letra: en otro pueden tener otra forma, cortar las líneas en otro sitio o faltar.',
  },
  parts: {
    summary: 'Resumen',
    claims: 'Afirmaciones',
    conflicts: 'Discrepancias',
    events: 'Sucesos',
    articles: 'Artículos',
    sources: 'Fuentes',
    method: 'Método',
    history: 'Historial',
  },
  part: {
    article: ['Artículo', 'Artículos'],
    claim: ['Afirmación', 'Afirmaciones'],
    conflict: ['Discrepancia', 'Discrepancias'],
    event: ['Suceso', 'Sucesos'],
    source: ['Fuente', 'Fuentes'],
  },
  and: ' y ',
  to: ' a ',
  workedExample: ' · ejemplo resuelto',
  identityWithheld,
  withoutTitle: 'Sin título',
  notStated,
  notJudged,
  made: (at) => `Hecho: ${at}`,
  by: ', por ',
  withProgram: (version) => `, con Plumbline ${version}.`,
  workBy: ' Trabajo de ',
  summary: {
    conflictsOpen: 'Discrepancias sin resolver',
    conflictsResolved: 'Discrepancias resueltas',
    noClaims: 'Todavía no hay afirmaciones.',
    verdict: 'Veredicto',
    means: 'Significa',
    stillOpen: 'Lo que aún requiere trabajo',
    openConflicts: 'Discrepancias sin resolver',
    withoutEvidence: 'Sin pruebas a favor ni en contra',
    onOneSource: 'Respaldadas por una sola fuente independiente',
    onItself: 'Respaldadas solo por el artículo que hace la afirmación, o por una copia de él',
    needsReview: 'Con el texto cambiado después del veredicto',
    nothingOpen:
      'Nada: cada afirmación tiene pruebas de al menos dos fuentes independientes o en su contra, y no hay discrepancias sin resolver.',
    conflictCounts: (open, resolved, dismissed) =>
      `${formatCount(open)} sin resolver, ${countedThat(resolved, 'resuelta', 'resueltas')}${dismissed === 0 ? '' : `, ${countedThat(dismissed, 'descartada', 'descartadas')}`}`,
    claimsWithoutEvidence: 'Afirmaciones sin pruebas',
    claimsOnOneSource: 'Afirmaciones con una sola fuente independiente',
  },
  claim: {
    noPlace: 'No hay ningún lugar de un artículo marcado para esta afirmación.',
    kind: 'Tipo',
    speaker: 'Declarante',
    quantity: 'Cantidad',
    eventDate: 'Fecha del suceso',
    partOf: 'Parte de',
    tags: 'Etiquetas',
    verdict: (label) => `Veredicto: ${label}`,
    noSuchVerdict: 'Este veredicto no está en la escala del proyecto.',
    noReasoning: 'No consta ninguna justificación.',
    needsReview: 'El texto cambió después de darse este veredicto; hay que volver a mirarlo.',
    evidence: 'Pruebas',
    noEvidence: 'No hay pruebas vinculadas a esta afirmación.',
    support: (count) => {
      if (count === 0) return 'Ninguna fuente independiente la respalda.'
      return count === 1
        ? 'Una fuente independiente la respalda.'
        : `${counted(count, 'fuente independiente', 'fuentes independientes')} la respaldan.`
    },
    stances: { supports: 'Respalda', refutes: 'Refuta', context: 'Contexto' },
    rating: 'Valoración',
    note: 'Nota',
    ownWords: 'En sus propias palabras',
    translation: (by) => (by === '' ? 'Traducción' : `Traducción de ${by}`),
    missingSource: 'Una fuente que falta',
    page: (page) => `página ${page}`,
    at: (timecode) => `en ${timecode}`,
    cells: (range) => `celdas ${range}`,
    stretch: (from, to) => (to === null ? `en ${from}` : `de ${from} a ${to}`),
    box: (page) => (page === null ? 'parte de la imagen' : `parte de la página ${page}`),
    cropOf: (place) =>
      `${place}, tal como la muestra la prueba`.replace(/^./u, (first) => first.toUpperCase()),
    crops: {
      missing: 'Lo que hay en el recuadro ya no se conserva o está dañado.',
      covered: 'Lo que hay en el recuadro es contenido explícito tapado: este informe lo omite.',
    },
  },
  quote: {
    page: (label) => `página ${label}`,
    cell: (heads) => `en la tabla: ${heads.join(', ')}`,
    transcript: 'transcripción en ese momento',
    textMissing:
      'El texto no estaba disponible cuando se hizo este informe; estas son las palabras conservadas con la marca.',
    otherWords:
      'El texto guardado tiene otras palabras en este lugar; estas son las conservadas con la marca.',
    changed: (was) => `El texto ha cambiado desde que se marcó esto. Decía: «${was}»`,
    ambiguous:
      'En el texto más reciente, varios lugares encajan con estas palabras; se muestra el texto anterior.',
    lost: 'El texto más reciente ya no tiene estas palabras; se muestra el texto anterior.',
  },
  conflict: {
    suggested: 'Sugerida por el programa',
    byHand: 'Creada a mano',
    states: { open: 'Sin resolver', resolved: 'Resuelta', dismissed: 'Descartada' },
    compared: (kind) => `Comparación del programa: ${kind}`,
    readAs: 'Leído como',
    noQuantity: 'no consta ninguna cantidad',
    figures: (unit) => `Las cifras en una misma recta${unit === '' ? '' : `, en ${unit}`}`,
    legend:
      'Marca llena: la propia cifra está incluida. Marca hueca: no lo está. Flecha: por ese lado no consta ningún límite.',
    columns: { claim: 'Afirmación', figure: 'Cifra', from: 'Desde', to: 'Hasta', date: 'Fecha' },
    noLimit: 'no consta ningún límite',
    excluded: (figure) => `${figure}, no incluida`,
    dates: 'Las fechas de las que hablan',
    resolution: 'Resolución',
    resolvedAs: (method) => `Resolución: ${method}`,
    dismissedAs: (reason) => `Descartada: ${reason}`,
    undecided: 'Sin resolver: todavía no se ha decidido nada.',
    somebody: 'Alguien que no dio su nombre',
    toBePublished: 'Para publicar',
    range: 'Intervalo',
    decidedBy: 'Decidido por',
    programSaid: 'El programa dijo entonces',
    reason: 'Motivo',
    timeLine: 'Línea de tiempo',
    numberLine: (unit) => `Recta numérica${unit === '' ? '' : `, en ${unit}`}`,
  },
  article: {
    bases: {
      journalist: 'indicado a mano',
      text: 'leído en el texto',
      'json-ld': 'según la página (JSON-LD)',
      'open-graph': 'según la página (Open Graph)',
      meta: 'según la página (meta)',
      page: 'leído en la página',
      'mail-header': 'según el correo',
      'document-property': 'según el documento',
      'file-name': 'leído en el nombre del archivo',
      detected: 'detectado',
    },
    machine: {
      term: 'Lectura automática',
      summary: (languages, confirmed, total) =>
        `${languages.join(', ')}; ${formatCount(confirmed)} de ${counted(total, 'cifra confirmada', 'cifras confirmadas')}. Una cifra sin confirmar no interviene en ninguna comparación.`,
      confirmed: 'Cifras confirmadas',
      figure: (text, read) => (read === null ? `«${text}»` : `«${text}» (el programa leyó «${read}»)`),
      by: (figures, by, day) => `${figures.join(', ')}: ${by === '' ? 'no se nombra a nadie' : by}, ${day}`,
    },
    role: 'Función',
    ours: 'borrador propio: se verifica aquí y no es prueba de nada',
    outlet: 'Medio',
    byline: 'Autoría',
    published: 'Publicado',
    updated: 'Actualizado',
    address: 'Dirección',
    language: 'Idioma',
    claimsInIt: 'Afirmaciones que contiene',
    copies: 'Copias',
    sameOrigin: 'tiene el mismo origen que ',
    countAsOne: '; juntos cuentan como una sola fuente',
    text: (words, changes) =>
      `Texto ${words}${changes.length === 0 ? '' : `; cambiado al importarlo: ${describeSteps(changes)}`}.`,
    reasons: {
      imported: 'importado',
      pasted: 'pegado',
      replaced: 'reemplazado',
      corrected: 'corregido a mano',
      reread: 'releído',
    },
    theText: 'texto',
    originalFile: (name) => `archivo original ${name}`,
  },
  source: {
    kinds: {
      article: 'artículo de este proyecto',
      file: 'archivo',
      web: 'página web',
      person: 'persona',
      dataset: 'conjunto de datos',
    },
    withheld: (reason) =>
      `La identidad de esta fuente está reservada. ${reason === '' ? 'No consta el motivo.' : `Motivo: ${reason}`}`,
    reliability: 'Fiabilidad',
    itIs: 'Es',
    evidenceOn: 'Pruebas sobre',
    sameOrigin: 'El mismo origen que',
    publisher: 'Editor',
    address: 'Dirección',
    published: 'Publicado',
    retrieved: 'Consultado',
  },
  hashes: {
    of: (what) => `SHA-256 (${what})`,
    andOf: (what, other) => `${what}; ${other}`,
  },
  method: {
    title: 'Método y límites',
    notDescribed: 'El periodista no ha descrito el método de este proyecto.',
    does: 'Qué hace el programa',
    textKept:
      'El texto de un artículo se conserva tal como se importó y no se cambia nunca; una corrección es una versión nueva a su lado. Las citas de este informe se toman de ese texto, con una oración antes y otra después.',
    figuresRead:
      'Las cifras se leen de las palabras según reglas y se comparan por lo que cuentan, dónde, cuándo y cuánto. ',
    compatible: 'Difieren, compatibles',
    isHelp:
      ' significa que pueden ser ciertas a la vez. La comparación es una ayuda para el periodista y no un veredicto: cada veredicto y cada resolución de este informe los eligió una persona.',
    countOnce:
      'Las fuentes que tienen el mismo origen, como las copias de un despacho de agencia, cuentan una sola vez. Un artículo no cuenta como prueba de lo que él mismo dice.',
    onlyStated:
      'Los datos sobre artículos y fuentes se dan solo donde algo los hace constar. Lo que aquí falta no constaba.',
    doesNotProve: 'Qué no prueba este informe',
    chain:
      'El historial es una cadena de hashes. Prueba el orden de los pasos y que ninguno se alteró después; no prueba la hora, que procede del reloj del equipo.',
    hash: 'Un SHA-256 prueba que un archivo es el que se verificó, no que lo que dice sea cierto.',
    withheld:
      'Cuando la identidad de una fuente está reservada, quien lee no puede repetir esa parte del trabajo.',
    verdicts: (scale) => `Veredictos: ${scale}`,
    ratings: 'Valoraciones: el código del Almirantazgo',
    ratingsMean:
      'La letra valora la fuente, la cifra valora la información, y cada una se juzga aparte de la otra. F y 6 dicen que no puede juzgarse; no son lo peor. Una raya ocupa el lugar de la mitad que nadie ha juzgado.',
    source: 'Fuente',
    information: 'Información',
  },
  history: {
    nothing: 'Todavía no se ha registrado nada.',
    lastHash: 'El hash de la última línea fija todas las anteriores: ',
    columns: ['N.º', 'Cuándo (UTC)', 'Quién', 'Qué'],
  },
  insteadOfName: '[identidad reservada]',
  noProject: 'No hay informe sin un proyecto.',
}
