import { capitalised } from '../wording'
import type { SuggestionRank, SuggestionReason } from '../../domain/suggestions/claim-suggestion'
import type { worth as en } from '../en/worth'
import type { Worded } from '../worded'
import { formatCount } from './terms/format-count'

const ofReason: Readonly<Record<SuggestionReason, string>> = {
  people: 'una cifra de personas',
  blame: 'quién es responsable',
  quantity: 'una cifra',
  harm: 'lo que se hizo a personas',
  superlative: 'un superlativo',
  date: 'una fecha',
  comparison: 'una comparación',
  relation: 'qué relación guardan las cosas',
  deed: 'un suceso',
  duration: 'una duración',
  cause: 'una causa',
  denial: 'un desmentido',
  absolute: 'sin excepción',
  name: 'un nombre',
  quotation: 'una cita',
  statement: 'lo dice alguien',
  forecast: 'previsto o posible',
  opinion: 'una opinión',
}

const ranks: Readonly<Record<SuggestionRank, string>> = {
  first: 'Verificar primero',
  fact: 'Hechos',
  rest: 'Poco que verificar',
}

export const worth: Worded<typeof en> = {
  title: 'Conviene verificar',
  titleWith: (count) => `Conviene verificar (${formatCount(count)})`,
  rank: (rank, count) => `${ranks[rank]} (${formatCount(count)})`,
  shownInTexts: 'Las sugerencias se muestran en los textos.',
  hiddenInTexts: 'Las sugerencias están ocultas en los textos.',
  keys: {
    accept: 'convierte la oración en una afirmación,',
    dismiss: 'la descarta; las mismas teclas valen con el cursor en el texto.',
  },
  reasons: (reasons) => capitalised(named(reasons)),
  inText: (reasons, accept, dismiss) =>
    `Conviene verificar: ${named(reasons)}. ${accept} convierte la oración en una afirmación, ${dismiss} la descarta.`,
  order: 'Orden de las oraciones',
  orders: { weight: 'Primero lo que más conviene', text: 'Como en el texto' },
  orderMeanings: {
    weight: 'Cifras de personas, luego hechos y luego lo que dice poco que pueda verificarse',
    text: 'Desde el principio del artículo hasta el final',
  },
  hide: 'Ocultar las sugerencias en los textos',
  show: 'Mostrar las sugerencias en los textos',
  accept: (key) => `Convertirla en afirmación (${key})`,
  dismiss: (key) => `No conviene verificarla (${key})`,
  more: 'Mostrar más',
  beingRead: 'Se está leyendo el texto.',
  answered: 'Todas las oraciones que conviene verificar tienen respuesta.',
}

function named(reasons: readonly SuggestionReason[]): string {
  return reasons.map((reason) => ofReason[reason]).join(', ')
}
