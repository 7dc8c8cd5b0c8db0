import { shortened } from '../wording'
import type { ChangeAspect } from '../../domain/copies/change-aspects'
import type { copies as en } from '../en/copies'
import type { Worded } from '../worded'
import { counted, formatCount, percent } from './terms/format-count'
import { listed } from './terms/joined'

const aspects: Readonly<Record<ChangeAspect, string>> = {
  quotation: 'la cita',
  figure: 'la cifra',
  date: 'la fecha',
  attribution: 'la atribución',
}

export const copies: Worded<typeof en> = {
  change: ({ kind, about }) => {
    const things = about.map((aspect) => aspects[aspect])
    const ofThings = things.length === 0 ? '' : `: ${listed(things)}`
    switch (kind) {
      case 'changed':
        if (about[0] === 'quotation')
          return `Cambio en una cita${things.length === 1 ? '' : `: ${listed(things.slice(1))}`}`
        if (things.length === 0) return 'Cambio en las palabras'
        return `${things.length === 1 ? 'Cambia' : 'Cambian'} ${listed(things)}`
      case 'added':
        return `Añadido en B${ofThings}`
      case 'removed':
        return `Falta en B${ofThings}`
      case 'same':
        return 'Lo mismo'
    }
  },
  title: 'Copias',
  containment: (share) =>
    share === 1
      ? 'Todo el texto más corto está en ambos'
      : `El ${perCent(share)} del texto más corto está en ambos`,
  oneSource: 'Cuentan como una sola fuente.',
  twoSources: 'Usted les dio grupos de origen distintos: cuentan como dos fuentes.',
  group: (name) =>
    `Grupo de origen: ${name}. Para decir otra cosa, póngale un nombre en «Sobre el artículo».`,
  showDifference: 'Mostrar la diferencia',
  beside: 'Leer al lado de este',
  difference: {
    heading: 'La diferencia entre dos copias',
    gone: 'Uno de los dos ya no está en el proyecto.',
    beingRead: 'Se están leyendo los textos.',
    same: (share) => `El ${perCent(share)} de las palabras del texto más largo son las mismas.`,
    counts: (changes, figures) =>
      changes === 0
        ? 'No difieren más que en la puntuación y los párrafos.'
        : `${counted(changes, 'cambio', 'cambios')}, ${figures === 0 ? 'ninguno' : formatCount(figures)} en una cifra.`,
    changes: 'Cambios',
    what: 'Qué',
    inA: 'En A',
    inB: 'En B',
    nothing: 'nada',
    moreChanges: 'Mostrar más cambios',
    merged: 'Los dos textos en uno',
    struck: 'Lo tachado',
    onlyInA: 'solo está en A;',
    underlined: 'lo subrayado',
    onlyInB: 'solo en B. Los párrafos son los de B.',
  },
  notCopy: 'No es una copia',
  aCopy: 'Son copias',
  saidApart: 'Usted dijo que este no es copia de aquel.',
  sideBySide: 'Poner lado a lado',
  question: (a, b) =>
    a === '' || b === ''
      ? `¿Con «${shortened(a || b)}» o sin ello?`
      : `¿«${shortened(a)}» o «${shortened(b)}»?`,
}

/** A share (0 to 1) in per cent; only what is whole is called 100 %, and only nothing 0 %. */
function perCent(share: number): string {
  if (share === 0 || share === 1) return percent(share * 100)
  return percent(Math.min(99, Math.max(1, Math.round(share * 100))))
}
