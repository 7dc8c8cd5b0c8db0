import type { analysis as en } from '../en/analysis'
import type { Worded } from '../worded'
import { counted } from './terms/format-count'

export const analysis: Worded<typeof en> = {
  broke:
    'La comparaison des articles s’est interrompue. Ce qui a été trouvé jusque-là reste. « Analyser à nouveau » fait un autre essai.',
  cancelled: 'L’analyse a été annulée ; ce qui est suggéré n’est peut-être plus à jour.',
  again: 'Analyser à nouveau',
  underWay: (percent) => `Comparaison des articles, ${percent} %`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'too many figures':
        return `Trop de chiffres à comparer : ${counted(problem.figures, 'chiffre est laissé', 'chiffres sont laissés')} de côté. Ils sont plus de 200 dans une même phrase, comme dans un tableau écrit sur une ligne, ou viennent après tout ce qu’un article peut en avoir.`
      case 'took too long':
        return 'Trop à comparer : la lecture de ses chiffres prenait trop de temps ; il n’est donc comparé à aucun autre article.'
      case 'failed':
        return 'Ses chiffres n’ont pas pu être lus ; il n’est donc comparé à aucun autre article.'
    }
  },
  problemTag: {
    'too many figures': 'trop de chiffres à comparer',
    'took too long': 'trop à comparer',
    failed: 'non comparé',
  },
  problems: (articles) =>
    counted(articles, 'article n’est pas comparé en entier', 'articles ne sont pas comparés en entier'),
  furtherProblems: (articles) =>
    `${counted(articles, 'autre article, marqué', 'autres articles, marqués')} dans la liste des articles.`,
  further: (count) =>
    `${counted(
      count,
      'chiffre de la même chose n’est pas affiché ici, et ne deviendra pas une affirmation',
      'chiffres de la même chose ne sont pas affichés ici, et ne deviendront pas des affirmations',
    )}.`,
  furtherCopies: (count) =>
    `${counted(count, 'autre article relate', 'autres articles relatent')} la même histoire.`,
}
