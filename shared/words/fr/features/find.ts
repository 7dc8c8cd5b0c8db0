import type { find as en } from '../../en/features/find'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'

export const find: Worded<typeof en> = {
  title: 'Chercher dans l’article',
  placeOf: (place, of) => `${formatCount(place)} sur ${formatCount(of)}`,
  none: 'Introuvable',
  keepsCase: 'Aa : respecter les majuscules',
  keepsCaseSign: 'Aa',
  wholeWords: 'Mot : mots entiers seulement',
  wholeWordsSign: 'Mot',
  next: 'Endroit suivant',
  previous: 'Endroit précédent',
  close: 'Fermer',
}
