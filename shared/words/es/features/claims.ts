import type { Conflict } from '../../../schema/conflict'
import type { claims as en } from '../../en/features/claims'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

const conflictStates: Readonly<Record<Conflict['state']['kind'], string>> = {
  open: 'sin resolver',
  resolved: 'resuelta',
  dismissed: 'descartada',
}

export const claims: Worded<typeof en> = {
  kind: 'Afirmación',
  example: 'ejemplo',
  remove: 'Quitar la afirmación',
  changedUnder:
    'Las palabras de esta afirmación, o las de sus pruebas, cambiaron después de darse el veredicto. Vuelva a mirarlas y fije entonces el veredicto.',
  unsupported: {
    title: (verdict) => `¿«${verdict}» sin pruebas?`,
    explanation: (count) =>
      count === 1
        ? 'Ninguna prueba vinculada respalda esta afirmación:'
        : 'Ninguna prueba vinculada respalda estas afirmaciones:',
    goOn: (verdict) => `Fijar «${verdict}» de todos modos`,
    keep: 'Dejarlo como está',
  },
  many: {
    title: (count) => counted(count, 'afirmación', 'afirmaciones'),
    verdict: (count) => `Veredicto para las ${formatCount(count)}`,
    tag: 'Etiqueta',
    addTag: 'Añadir etiqueta',
    removeTag: (tag) => `Quitar «${tag}»`,
    event: 'Poner en un suceso…',
    remove: 'Quitarlas todas',
    words: 'Qué dicen',
    keys: (shift, command) => `Con ${shift} y ${command} se eligen más; con Esc, ninguna.`,
    further: (count) => `y ${formatCount(count)} más`,
  },
  verdictStands: 'El veredicto se mantiene',
  wording: 'Enunciado',
  verdict: 'Veredicto',
  reasoning: 'Justificación',
  reasoningHint: 'Qué lleva a este veredicto',
  type: 'Tipo',
  types: {
    quantity: 'Cantidad',
    event: 'Suceso',
    statement: 'Declaración',
    date: 'Fecha',
    cause: 'Causa',
    comparison: 'Comparación',
    other: 'Otro',
  },
  typeMeanings: {
    quantity: 'Cuántos, cuánto, durante cuánto tiempo',
    event: 'Algo que ocurrió',
    statement: 'Que alguien dijo algo',
    date: 'Cuándo ocurrió algo',
    cause: 'Que una cosa llevó a otra',
    comparison: 'El mayor, el primero, más que antes',
    other: 'Cualquier otra cosa que pueda verificarse',
  },
  notesAndTags: 'Notas y etiquetas',
  notes: 'Notas',
  tags: 'Etiquetas',
  tagsHint: 'Separadas por comas',
  here: (count) => `${counted(count, 'afirmación', 'afirmaciones')} en este lugar`,
  list: {
    title: 'Afirmaciones',
    empty:
      'Todavía no hay afirmaciones. Abra un artículo, seleccione unas palabras y elija «Nueva afirmación».',
    beingRead: 'Se están leyendo las afirmaciones…',
    evidence: (count) => (count === 0 ? 'sin pruebas' : counted(count, 'prueba', 'pruebas')),
    lookAgain: 'volver a mirar',
  },
  conflicts: {
    heading: 'Discrepancias',
    make: 'Nueva discrepancia…',
    none: 'Esta afirmación no figura en ninguna discrepancia.',
    of: (claimCount, state) =>
      `${conflictStates[state]}, con ${counted(claimCount, 'afirmación', 'afirmaciones')}`,
  },
  authentic: {
    heading: 'Tal como se dijo',
    hint: 'Lo que imprimen los artículos se coteja con estas palabras: exacto, abreviado, alterado.',
    add: 'Añadir las palabras tal como se dijeron',
    words: 'Las palabras mismas',
    basis: 'Figuran en',
    bases: {
      transcript: 'una transcripción',
      recording: 'una grabación',
      document: 'el original escrito',
    },
    mark: 'Forma auténtica',
    notMarked: 'Forma auténtica: sin marcar',
    translation: 'Traducción, tal como la imprimirían los artículos',
    by: 'Traducido por',
    remove: 'Quitar la forma auténtica',
    forms: 'Tal como la imprimen los artículos',
    differs: 'no está en la forma auténtica',
    kinds: {
      exact: 'exacta',
      trimmed: 'abreviada',
      altered: 'alterada',
      otherwise: 'con otras palabras',
    },
  },
  occurrences: {
    heading: 'Dónde se dice',
    remove: 'Quitar esta aparición',
    elsewhere:
      '¿Se dice también en otro sitio? Seleccione allí las palabras, en este artículo o en otro, y elija «Añadir a esta afirmación».',
  },
}
