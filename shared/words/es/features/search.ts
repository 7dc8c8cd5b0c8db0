import type { DocumentKind } from '../../../document-kinds'
import type { search as en } from '../../en/features/search'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { kinds } from '../terms/kinds'

const noteOn: Readonly<Record<DocumentKind, string>> = {
  project: 'Nota sobre el proyecto',
  article: 'Nota sobre un artículo',
  claim: 'Nota sobre una afirmación',
  source: 'Nota sobre una fuente',
  conflict: 'Nota sobre una discrepancia',
  event: 'Nota sobre un suceso',
  question: 'Nota sobre una pregunta',
}

export const search: Worded<typeof en> = {
  title: 'Buscar en el proyecto',
  short: 'Buscar',
  field: 'Buscar en todos los textos, afirmaciones y notas',
  everything: 'Todo',
  kinds: {
    texts: 'Textos',
    claims: 'Afirmaciones',
    conflicts: 'Discrepancias',
    events: 'Sucesos',
    questions: 'Preguntas y comentarios',
    notes: 'Notas',
    sources: 'Fuentes y pruebas',
  },
  fields: {
    text: '',
    title: 'Título',
    outlet: 'Medio',
    byline: 'Autoría',
    address: 'Dirección',
    wording: 'Enunciado',
    speaker: 'Declarante',
    reasoning: 'Justificación',
    tags: 'Etiquetas',
    resolution: 'Resolución',
    place: 'Lugar',
    publisher: 'Editor',
    file: 'Archivo',
    note: 'Nota',
    evidence: 'Nota sobre una prueba',
    question: 'Pregunta',
    answer: 'Respuesta',
    to: 'A quién se pregunta',
  },
  thing: (kind, of) =>
    kind === 'notes' ? noteOn[of] : kind === 'sources' && of === 'claim' ? 'Prueba' : kinds[of].name,
  count: formatCount,
  show: 'Mostrar',
  found: (places, isMore) => {
    if (places === 0) return 'Nada contiene estas palabras'
    return `${isMore && places > 1 ? 'Más de ' : ''}${counted(places, 'lugar', 'lugares')}`
  },
  placeOf: (place, of) => `Lugar ${formatCount(place)} de ${formatCount(of)}`,
  reading: (count) =>
    counted(count, 'documento se está leyendo todavía', 'documentos se están leyendo todavía'),
  onlyWithout: 'Indique también qué hay que encontrar, no solo lo que no.',
  start:
    'Escriba una palabra. Se busca en todos los artículos, afirmaciones, notas, fuentes y sucesos del proyecto.',
  firstShown: (count) =>
    `Se muestran los primeros ${counted(count, 'lugar', 'lugares')}. Con otra palabra se acotan.`,
  narrow: 'Cómo acotar la búsqueda',
  ways: [
    ['«dos palabras»', 'estas palabras, una junto a otra'],
    ['-palabra', 'sin esta palabra'],
    ['comienzo*', 'palabras que empiezan así, como ocurre con todas'],
    ['*parte', 'también dentro de las palabras'],
  ],
  alsoAs: 'Encontrado como',
  order: 'Orden',
  orders: {
    text: 'En el orden del texto',
    before: 'Por la palabra anterior',
    after: 'Por la palabra siguiente',
  },
  results: 'Lugares',
  broke: 'La búsqueda se interrumpió. Inténtelo otra vez.',
}
