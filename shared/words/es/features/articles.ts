import type { articles as en } from '../../en/features/articles'
import type { Worded } from '../../worded'
import { describeSteps } from '../import/import-steps'
import { counted, formatCount, plural } from '../terms/format-count'

const claimsIn = (count: number): string => counted(count, 'afirmación', 'afirmaciones')

const unmarkedIn = (count: number): string => counted(count, 'cifra sin marcar', 'cifras sin marcar')

function unmarkedFigures(count: number): string {
  return count === 0
    ? 'no hay ninguna cifra sin marcar'
    : `hay ${counted(count, 'cifra sin marcar', 'cifras sin marcar')}`
}

export const articles: Worded<typeof en> = {
  kind: 'Artículo',
  remove: 'Quitar el artículo y lo que está marcado en él',
  check: 'Verificación',
  checkStates: {
    'to do': 'Por hacer',
    'in progress': 'En curso',
    done: 'Hecha',
  },
  unchecked: {
    title: (count) =>
      count === 1
        ? '¿Hecha, sin nada verificado?'
        : `¿Hecha en ${counted(count, 'artículo', 'artículos')}, sin nada verificado?`,
    explanation: (count, unmarked) => {
      const where = plural(count, {
        one: 'Ninguna afirmación de este artículo',
        many: 'Ninguna afirmación de estos artículos',
        other: 'Ninguna afirmación de estos artículos',
      })
      return `${where} tiene veredicto y ${unmarked === null ? 'aún no se han contado todas las cifras' : unmarkedFigures(unmarked)}:`
    },
    detail: (claims, unmarked) =>
      [
        claims === 0 ? 'sin afirmaciones' : claimsIn(claims),
        ...(unmarked === null ? [] : [unmarkedIn(unmarked)]),
      ].join(', '),
    goOn: 'Darla por hecha de todos modos',
    keep: 'Dejarlo como está',
  },
  about: 'Sobre el artículo',
  facts: {
    title: 'Título',
    outlet: 'Medio',
    byline: 'Autoría',
    published: 'Publicado',
    modified: 'Modificado',
    url: 'Dirección (URL)',
    language: 'Idioma',
  },
  many: {
    title: (count) => counted(count, 'artículo', 'artículos'),
    markAs: (state) => `Marcar la verificación: ${state.toLowerCase()}`,
  },
  notStated: 'No consta',
  outletNotStated: 'No consta el medio',
  bases: {
    journalist: 'Indicado a mano',
    text: 'Consta en el texto',
    'json-ld': 'Consta en los datos JSON-LD de la página',
    'open-graph': 'Consta en las etiquetas Open Graph de la página',
    meta: 'Consta en las etiquetas meta de la página',
    page: 'Consta en la página',
    'mail-header': 'Consta en los encabezados del correo',
    'document-property': 'Consta en las propiedades del documento',
    'file-name': 'Por el nombre del archivo',
    detected: 'Detectado a partir del texto',
  },
  ours: 'Borrador propio',
  takeNotes: 'Tomar las notas como fuentes',
  takeNotesHint:
    'Cada nota de este texto pasa a ser una fuente, como contexto de la afirmación a la que va unida, y cada comentario del archivo, un comentario sobre sus palabras. «Deshacer» lo revierte todo.',
  oursHint: 'Hay que verificar cada una de sus oraciones. No es prueba ni fuente de lo que cuenta.',
  group: 'Grupo de origen',
  groupHint:
    'Los artículos que repiten una misma noticia, como las copias de un despacho de agencia, llevan aquí el mismo nombre y cuentan una sola vez.',
  note: 'Nota',
  original: {
    heading: 'Copia probatoria',
    pasted: 'Pegado; no hay archivo.',
    textHash: 'Texto, SHA-256',
    normalised: (steps) =>
      `Lo que se hizo con el texto una sola vez, al importarlo: ${describeSteps(steps)}.`,
  },
  list: {
    title: 'Artículos',
    empty:
      'Todavía no hay artículos. Importe textos, páginas web, PDF, documentos de Word o correos con Archivo › Importar artículos, pegue un texto o suelte archivos o carpetas en la ventana.',
    copy: 'copia',
    likely: { measure: 'habla de lo mismo', event: 'mismo suceso' },
    ours: 'propio',
    claims: claimsIn,
    toReview: (count) => `${formatCount(count)} por revisar`,
    unmarked: unmarkedIn,
  },
}
