import type { quantity as en } from '../../en/features/quantity'
import type { Worded } from '../../worded'

export const quantity: Worded<typeof en> = {
  heading: 'Quantité',
  add: 'Ajouter une quantité',
  none: 'Les mots ne donnent aucun chiffre.',
  remove: 'Supprimer la quantité',
  bound: 'Borne',
  bounds: {
    exact: 'exactement',
    'at least': 'au moins',
    'more than': 'plus de',
    'at most': 'au plus',
    'fewer than': 'moins de',
    about: 'environ',
    between: 'entre',
  },
  value: 'Valeur',
  from: 'De',
  to: 'À',
  unit: 'Unité',
  counted: 'Objet compté',
  scope: 'Périmètre',
  scopeHint: 'Où, et quel groupe',
  asOf: 'En date de',
  asOfHint: 'Par exemple 2014-01-20, 2014 ou 2011-03/..',
  bases: {
    sentence: 'Lu dans la phrase',
    paragraph: 'Lu dans le paragraphe',
    article: 'La date de l’article',
    journalist: 'Saisi à la main',
  },
}
