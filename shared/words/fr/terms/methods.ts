import type { ResolutionMethod } from '../../../schema/resolution-method'

/** What the ways of settling are called, for two claims, for several, and for a measure. */
export const methods: Readonly<Record<ResolutionMethod, string>> = {
  'prioritise a source': 'une source privilégiée',
  'report the range': 'la fourchette',
  'best estimate': 'la meilleure estimation',
  'most conservative': 'le chiffre le plus prudent',
  majority: 'la majorité',
  'primary source first': 'la source primaire d’abord',
  superseded: 'remplacé par un décompte plus récent',
  'both hold': 'les deux valent',
  unconfirmed: 'non confirmé',
  pending: 'en attente',
  'ask the source': 'interroger la source',
}
