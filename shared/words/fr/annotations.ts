import type { annotations as en } from '../en/annotations'
import type { Worded } from '../worded'
import { formatCount } from './terms/format-count'

export const annotations: Worded<typeof en> = {
  none: 'Il n’y a pas d’annotations dans ce fichier : ce n’est ni un fichier d’annotations web du W3C, ni un export de Hypothesis.',
  madeAt: (address) => `Faite à l’adresse ${address}, et non à celle de cet article.`,
  places: (from, to) => `caractères ${formatCount(from)} à ${formatCount(to)}`,
  unplaced: {
    nowhere: 'aucun article du projet ne vient de cette adresse, et aucun ne contient ces mots',
    tooLong: 'chercher ces mots prendrait trop de temps : ils se répètent trop',
    severalArticles: 'plusieurs articles contiennent ces mots',
    severalPlaces:
      'ces mots se trouvent à plusieurs endroits, ou dans un autre entourage que celui de l’annotation',
    notThisText: 'elle ne dit où elle est qu’en comptant, dans un texte qui n’est pas dans le projet',
    notInArticle: 'l’article de cette adresse ne contient pas ces mots',
    changed: 'son article a changé pendant la recherche : importez à nouveau le fichier',
  },
}
