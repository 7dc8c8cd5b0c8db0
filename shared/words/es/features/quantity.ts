import type { quantity as en } from '../../en/features/quantity'
import type { Worded } from '../../worded'

export const quantity: Worded<typeof en> = {
  heading: 'Cantidad',
  add: 'Añadir una cantidad',
  none: 'Las palabras no dan ninguna cifra.',
  remove: 'Quitar la cantidad',
  bound: 'Límite',
  bounds: {
    exact: 'exactamente',
    'at least': 'al menos',
    'more than': 'más de',
    'at most': 'como máximo',
    'fewer than': 'menos de',
    about: 'alrededor de',
    between: 'entre',
  },
  value: 'Valor',
  from: 'Desde',
  to: 'Hasta',
  unit: 'Unidad',
  counted: 'Qué se cuenta',
  scope: 'Ámbito',
  scopeHint: 'Dónde y en qué grupo',
  asOf: 'A fecha de',
  asOfHint: 'Por ejemplo, 2014-01-20, 2014 o 2011-03/..',
  bases: {
    sentence: 'Leída en la oración',
    paragraph: 'Leída en el párrafo',
    article: 'La fecha del artículo',
    journalist: 'Indicada a mano',
  },
}
