import type { manual as en } from '../../en/manual/manual'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'
import { pages } from './pages'

export const manual: Worded<typeof en> = {
  title: 'Manuel',
  search: 'Chercher dans le manuel',
  contents: 'Pages',
  nothing: 'Aucune page n’a ces mots.',
  places: (count) => counted(count, 'endroit'),
  pictured: 'L’image montre la fenêtre en anglais.',
  pictures: {
    story:
      'L’atelier sur l’exemple : la liste des articles à gauche, une divergence au milieu. Deux phrases sont côte à côte, l’une avec « plus de 100 000 », l’autre avec « plus de 120 000 » ; en dessous, les deux chiffres sont des flèches sur une même ligne.',
    claim:
      'Un article avec deux affirmations marquées. L’inspecteur, à droite, montre l’une d’elles : sa formulation, son verdict, qui la dit, et la quantité qui y a été lue.',
    importing:
      'Un article lu dans un fichier : le média, la signature et la date sont sous son titre, et l’original gardé est à côté du texte.',
    linking:
      'Lier une preuve : l’affirmation dans son article à gauche, un autre article à droite. Des mots y sont sélectionnés, et trois boutons en dessous disent qu’ils étayent l’affirmation, la réfutent, ou donnent le contexte.',
    beside: 'Une affirmation et sa preuve côte à côte : les deux articles, chacun avec son passage marqué.',
    ledger:
      'La page d’un évènement : ce qui en est dit et quand, et pour chaque mesure une fiche avec une rangée par source, tous les chiffres sur une même ligne.',
    report: 'Le rapport : sa première page avec les conclusions, et à côté le choix de ce qu’il montre.',
  },
  pages,
}
