import type { NormalisationStep } from '../../../domain/text/normalise-text'
import type { CountingKind, LeftOut, PlainKind, QuotingKind } from '../../../schema/import-step'
import { stepsIn } from '../../steps-in-words'
import { formats } from '../terms/formats'
import { counted, countedThat, formatCount } from '../terms/format-count'

const steps = {
  'byte order mark removed': 'marca de orden de bytes quitada',
  'CRLF to LF': 'CRLF convertido en LF',
  'CR to LF': 'CR convertido en LF',
  'other line ends to LF': 'otros finales de línea convertidos en LF',
  'NUL replaced by U+FFFD': 'NUL reemplazado por U+FFFD',
  'lone surrogates replaced by U+FFFD': 'sustitutos sueltos reemplazados por U+FFFD',
  'invisible characters between digits removed': 'caracteres invisibles entre cifras quitados',
  'soft hyphens between digits written as hyphens': 'guiones opcionales entre cifras escritos como guiones',
  'Unicode normalised to NFC': 'Unicode normalizado a NFC',
} satisfies Readonly<Record<NormalisationStep, string>>

const plain: Readonly<Record<PlainKind, string>> = {
  markdown: 'Markdown leído como texto con formato',
  pasted: 'palabras de un texto con formato que se pegó',
  readablePart: 'parte legible de la página',
  wholePage: 'página entera: no se encontró en ella ningún artículo',
  onlyConsent: 'no se encontró más que un aviso de cookies',
  endNotes: 'notas del documento puestas al final',
  edges: 'encabezados y pies de página puestos al final',
  linesJoined: 'líneas impresas unidas en párrafos',
  letterForms: 'ligaduras y formas de letras escritas como letras',
  lettersLeftOut: 'letras omitidas cuyo tipo de letra no dice cuáles son',
  runningHeads: 'titulillos y números de página omitidos',
  mailText: 'texto del correo',
  mailHtml: 'HTML del correo leído como texto',
  mailHtmlDiffers: 'HTML del correo leído, ya que su texto sin formato dice otra cosa',
  linesInCells: 'finales de línea dentro de las celdas escritos como espacios',
  openQuote: 'unas comillas sin cierre leídas como una letra',
  cues: 'subtítulos unidos en oraciones, con el tiempo en que empieza cada uno',
  repeatedLines: 'líneas que los subtítulos repiten, leídas una vez',
  structureLost: 'lo guardado de sus encabezados, listas y tablas estaba dañado y no está en esta versión',
  readByMachine: 'palabras de imágenes leídas de forma automática',
  cutOff: 'la última oración no tiene final: el texto puede estar cortado',
  cellsAsShown: 'celdas leídas como las muestra su formato, fórmulas por sus valores guardados',
}

const counting: Readonly<Record<CountingKind, (count: number) => string>> = {
  furtherArticles: (count) =>
    `${counted(count, 'artículo más de la página puesto', 'artículos más de la página puestos')} debajo`,
  badBytes: (count) =>
    counted(
      count,
      'byte que no corresponde a ninguna letra mostrado como �',
      'bytes que no corresponden a ninguna letra mostrados como �',
    ),
  filledFields: (count) =>
    counted(
      count,
      'campo relleno de un formulario leído en su lugar',
      'campos rellenos de un formulario leídos en su lugar',
    ),
  forwardedMails: (count) =>
    `${counted(count, 'correo dentro del correo puesto', 'correos dentro del correo puestos')} debajo`,
  mails: (count) => `${counted(count, 'correo', 'correos')} en el orden del buzón`,
  unreadLetters: (count) =>
    counted(
      count,
      'letra omitida cuyo tipo de letra no dice cuál es',
      'letras omitidas cuyo tipo de letra no dice cuáles son',
    ),
  uncalculated: (count) => `${counted(count, 'fórmula', 'fórmulas')} sin valor`,
  chapters: (count) => `${counted(count, 'capítulo', 'capítulos')} en el orden de lectura`,
  missingChapters: (count) =>
    counted(count, 'capítulo que falta en el archivo', 'capítulos que faltan en el archivo'),
  doubled: (count) =>
    `${countedThat(count, 'de sus párrafos está', 'de sus párrafos están')} dos veces: el texto puede estar repetido`,
  tablesAsLines: (count) =>
    counted(
      count,
      'tabla demasiado grande para mostrarse como tal, leída como líneas con tabuladores entre las celdas',
      'tablas demasiado grandes para mostrarse como tales, leídas como líneas con tabuladores entre las celdas',
    ),
}

const quoting: Readonly<Record<QuotingKind, string>> = {
  struckWords: 'tachado y no incluido en el texto',
  commentsMade: 'comentarios no incluidos en el texto',
  runningLines: 'impreso en todas las páginas, leído una vez',
  hiddenSheets: 'hojas ocultas no leídas',
  brokenOff: 'oraciones que se interrumpen',
  printedTwice: 'figura dos veces seguidas',
}

const separators = { '\t': 'tabuladores', ';': 'punto y coma', ',': 'comas', '|': 'barras' }

/** What an import left out, with its number. */
export const leftOut: Readonly<Record<LeftOut, (count: number) => string>> = {
  scans: (count) => counted(count, 'página escaneada', 'páginas escaneadas'),
  struck: (count) => counted(count, 'pasaje tachado', 'pasajes tachados'),
  comments: (count) => counted(count, 'comentario', 'comentarios'),
  fields: (count) => counted(count, 'campo de formulario', 'campos de formulario'),
  frames: (count) => counted(count, 'marco', 'marcos'),
  pictures: (count) => `${counted(count, 'imagen', 'imágenes')} sin texto`,
  formulas: (count) => counted(count, 'fórmula', 'fórmulas'),
  attachments: (count) => counted(count, 'adjunto', 'adjuntos'),
  articles: (count) => `${counted(count, 'artículo más', 'artículos más')} de la página`,
  hidden: (count) => counted(count, 'pasaje oculto', 'pasajes ocultos'),
  covered: (count) => counted(count, 'pasaje censurado o tapado', 'pasajes censurados o tapados'),
  deleted: (count) =>
    counted(count, 'supresión con control de cambios', 'supresiones con control de cambios'),
  bytes: (count) =>
    counted(count, 'byte que no corresponde a ninguna letra', 'bytes que no corresponden a ninguna letra'),
  letters: (count) => `${counted(count, 'letra', 'letras')} de tipos de letra desconocidos`,
  parts: (count) => counted(count, 'parte del archivo', 'partes del archivo'),
}

/** The same in a note, where other words are usual. */
const notRead: Readonly<Partial<Record<LeftOut, (count: number) => string>>> = {
  pictures: (count) => `${counted(count, 'imagen', 'imágenes')} sin leer`,
  deleted: (count) =>
    counted(count, 'supresión con control de cambios omitida', 'supresiones con control de cambios omitidas'),
  parts: (count) => `${counted(count, 'objeto incrustado', 'objetos incrustados')} sin leer`,
  covered: (count) =>
    `${counted(count, 'pasaje censurado o tapado, omitido', 'pasajes censurados o tapados, omitidos')}; el archivo conserva sus palabras`,
}

export const describeSteps = stepsIn({
  steps,
  plain,
  counting,
  quoting,
  quoted: (passages, more) =>
    formats.inRow([
      ...passages.map((passage) => `«${passage}»`),
      ...(more > 0 ? [`${formatCount(more)} más`] : []),
    ]),
  notRead: (what, count) => notRead[what]?.(count) ?? `${leftOut[what](count)} sin leer`,
  tracked: (inserted, deleted) =>
    `control de cambios leído como aceptado: ${counted(inserted, 'inserción tomada', 'inserciones tomadas')}, ${counted(deleted, 'supresión omitida', 'supresiones omitidas')}`,
  partedBy: (sign) => `celdas separadas por ${separators[sign]}`,
  readAs: (name) => `leído como ${name}`,
  foreign: (words) => words,
  fact: (name, value) => `${name}: ${value}`,
  inRow: formats.inRow,
})
