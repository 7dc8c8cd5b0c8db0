import type { dismissal as en } from '../en/dismissal'
import type { Worded } from '../worded'
import { counted, formatCount } from './terms/format-count'

export const dismissal: Worded<typeof en> = {
  which: 'Qué sugerencias',
  several: 'Descartar varias sugerencias',
  severalShort: 'Descartar varias…',
  noneAlike: 'No hay dos sugerencias del mismo tipo, suceso o artículo.',
  thisOne: 'Solo esta',
  ofKind: (kind, count) => `Las ${formatCount(count)} de este tipo: ${kind}`,
  withArticle: (article, count) => `Las ${formatCount(count)} con cifras del artículo «${article}»`,
  ofEvent: (event, count) => `Las ${formatCount(count)} del suceso «${event}»`,
  dismiss: (count) =>
    count === 1 ? 'Descartar' : `Descartar ${counted(count, 'sugerencia', 'sugerencias')}`,
  dismissed: (count) =>
    count === 1
      ? 'No se volverá a sugerir. Al deshacer se recupera.'
      : `${counted(count, 'sugerencia', 'sugerencias')} no se volverán a hacer. Al deshacer se recuperan todas.`,
}
