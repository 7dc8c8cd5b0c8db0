import type { imports as en } from '../../en/features/imports'
import type { Worded } from '../../worded'
import { counted, formatCount, percent } from '../terms/format-count'

const share = (of: number): string => percent(Math.round(of * 100))

export const imports: Worded<typeof en> = {
  title: 'Importar artículos',
  paste: 'Añadir texto pegado',
  titleOfPasted: 'Título',
  titleRead: 'Si se deja vacío, se lee del texto, cuando consta en él',
  pasted: 'Texto',
  nothingPasted: 'Pegue aquí el texto del artículo.',
  leave: 'Cancelar',
  add: 'Añadir el artículo',
  progress: (at, total) => `Importando ${formatCount(at)} de ${formatCount(total)}`,
  cancel: 'Cancelar la importación',
  done: {
    one: (name) => `Se importó «${name}».`,
    several: (count) =>
      count === 1 ? 'Se importó 1 artículo.' : `Se importaron ${counted(count, 'artículo', 'artículos')}.`,
    known: (name, title) => `«${name}» ya está en el proyecto, como «${title}». No se importó de nuevo.`,
    severalKnown: (count) =>
      count === 1
        ? '1 archivo ya está en el proyecto y no se importó de nuevo.'
        : `${counted(count, 'archivo', 'archivos')} ya están en el proyecto y no se importaron de nuevo.`,
    knownLine: (name, title) => `${name}: «${title}»`,
    nearCopies: (count) =>
      count === 1
        ? 'Un artículo es casi una copia de otro. Las copias no se corroboran entre sí.'
        : `${counted(count, 'artículo', 'artículos')} son casi copias de otros. Las copias no se corroboran entre sí.`,
    copyLine: (name, of) =>
      `${name}: ${of.map(({ title, containment }) => `«${title}» (${share(containment)} en común)`).join(', ')}`,
    annotations: ({ name, claims, known, wordless, unplaced }) =>
      `«${name}»: ${counted(claims, 'afirmación creada', 'afirmaciones creadas')} a partir de anotaciones${known > 0 ? `, ${formatCount(known)} que ya estaban` : ''}${unplaced > 0 ? `, ${formatCount(unplaced)} sin lugar` : ''}${wordless > 0 ? `, ${formatCount(wordless)} sin palabras o solo con pruebas` : ''}.`,
    unplacedLine: (quote, reason) => `«${quote}»: ${reason}`,
    cancelled: (left) =>
      `La importación se canceló; ${counted(left, 'archivo quedó', 'archivos quedaron')} fuera. Lo importado se conserva.`,
  },
  elsewhere: {
    title: (name, count) => `«${name}»: ${counted(count, 'anotación', 'anotaciones')} de otra dirección`,
    explanation:
      'Las palabras están en estos artículos y se anotaron en otra página. Puede ser otro texto: compare las direcciones y luego decida.',
    madeOn: (made, own) => `anotado en ${made}; el artículo es de ${own}`,
    makeClaims: 'Mismo texto: crear las afirmaciones',
    leaveOut: 'Dejar fuera',
    leftOut: (count) =>
      `${counted(count, 'anotación de otra dirección quedó', 'anotaciones de otra dirección quedaron')} fuera.`,
  },
  doubt: {
    title: (name) => `Gran parte de «${name}» no se leyó`,
    titleOfSeveral: (count) => `Gran parte de ${counted(count, 'archivo', 'archivos')} no se leyó`,
    explanation: 'Compare ambas cosas y decida después. El original se guarda completo junto a lo que entra.',
    cameIn: 'Lo que entró',
    didNot: 'Lo que no entró',
    share: (of) => `${share(of)} de lo que muestra`,
    importAnyway: 'Importar de todos modos',
    leaveOut: 'Dejar fuera',
    leftOut: (count) => `${counted(count, 'archivo quedó', 'archivos quedaron')} fuera.`,
  },
  refused: {
    reason: (reason) => `No se importó: ${reason}`,
    reasonAt: (path, reason) => `No se importó, ${path}: ${reason}`,
    named: (name, reason) => `«${name}» no se importó. ${reason}`,
    several: (count) => `${counted(count, 'archivo no se importó', 'archivos no se importaron')}.`,
  },
}
