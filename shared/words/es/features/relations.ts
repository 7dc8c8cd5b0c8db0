import type { relations as en } from '../../en/features/relations'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'

export const relations: Worded<typeof en> = {
  heading: 'Relaciones',
  make: 'Relacionar…',
  none: 'Nadie ha dicho qué relación guarda esta afirmación con otras.',
  from: {
    'same-as': 'es lo mismo que',
    'part-of': 'es parte de',
    updates: 'actualiza',
    quotes: 'cita',
    'derives-from': 'procede de',
    contradicts: 'contradice',
  },
  to: {
    'same-as': 'es lo mismo que',
    'part-of': 'tiene como parte',
    updates: 'la actualiza',
    quotes: 'la cita',
    'derives-from': 'es el origen de',
    contradicts: 'contradice',
  },
  meanings: {
    'same-as': 'Las dos dicen una misma cosa, con otras palabras o en otro sitio',
    'part-of': 'Está contada o contenida en la otra',
    updates: 'Un estado posterior de lo mismo; las dos pudieron ser ciertas cuando se dijeron',
    quotes: 'Recoge las palabras de la otra como ajenas',
    'derives-from': 'Se apoya en la otra y en nada propio',
    contradicts: 'No pueden ser ciertas las dos: pasan a ser una discrepancia que hay que resolver',
  },
  remove: (says, claim) => `Retirar: ${says} ${claim}`,
  dialog: {
    title: '¿Qué relación guarda con otra afirmación?',
    selected: 'Las palabras seleccionadas',
    kind: 'Esta',
    find: 'Buscar la otra afirmación',
    claims: 'La otra afirmación',
    noneMatch: 'Ninguna afirmación tiene estas palabras.',
    further: (count) => `${formatCount(count)} más: escriba algunas de sus palabras.`,
    action: 'Relacionar',
  },
}
