import type { coverage as en } from '../../en/features/coverage'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

/** “Cobertura” would be that of the news. */
export const coverage: Worded<typeof en> = {
  title: 'Pendientes',
  meaning:
    'Lo que nadie ha mirado todavía y lo que aún necesita respaldo. Las copias de una misma noticia cuentan como una sola fuente.',
  empty:
    'Todavía no hay nada que revisar. En cuanto haya artículos, cada número abre aquí lo que nadie ha mirado aún.',
  notRead: 'Los artículos todavía no se han leído.',
  totals: 'Lo que queda por hacer',
  count: (left) => (left === 0 ? '✓ 0' : formatCount(left)),
  gaps: {
    unmarked: 'Oraciones con una cifra, y todas las de nuestros borradores, que nadie ha marcado',
    withoutEvidence: 'Afirmaciones sin pruebas',
    oneSource: 'Afirmaciones con una sola fuente independiente o ninguna',
    conflicts: 'Discrepancias sin resolver',
    suggestions: 'Discrepancias sugeridas sin responder',
    questions: 'Preguntas y comentarios abiertos',
  },
  nothingLeft: {
    unmarked: 'Cada oración con una cifra está marcada o se descartó.',
    withoutEvidence: 'Cada afirmación tiene pruebas.',
    oneSource: 'Cada afirmación tiene dos fuentes independientes o más.',
    conflicts: 'Cada discrepancia está resuelta.',
    suggestions: 'Cada sugerencia tiene respuesta.',
    questions: 'Cada pregunta tiene respuesta y cada comentario está cerrado.',
  },
  claims: (count) => counted(count, 'afirmación', 'afirmaciones'),
  moreArticles: 'Mostrar más artículos',
  moreClaims: 'Mostrar más afirmaciones',
  moreSuggestions: 'Mostrar más sugerencias',
  byArticle: {
    heading: 'Por artículo',
    columns: {
      article: 'Artículo',
      figures: 'Oraciones con una cifra',
      withoutEvidence: 'Afirmaciones sin pruebas',
      oneSource: 'Con una fuente o ninguna',
      conflicts: 'Discrepancias sin resolver',
    },
    none: 'ninguna',
    seen: (seen, of) => `${formatCount(seen)} de ${formatCount(of)} vistas`,
  },
}
