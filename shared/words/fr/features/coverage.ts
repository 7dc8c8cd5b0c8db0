import type { coverage as en } from '../../en/features/coverage'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

export const coverage: Worded<typeof en> = {
  title: 'Couverture',
  meaning:
    'Ce que personne n’a encore regardé, et ce qui manque encore d’appui. Les copies d’une même histoire comptent pour une source.',
  empty:
    'Il n’y a encore rien à parcourir. Dès que des articles sont ajoutés, chaque nombre ouvre ici ce que personne n’a encore regardé.',
  notRead: 'Les articles n’ont pas encore été lus.',
  totals: 'Ce qui reste à faire',
  count: (left) => (left === 0 ? '✓ 0' : formatCount(left)),
  gaps: {
    unmarked: 'Phrases avec un chiffre, et toutes celles de nos manuscrits, que personne n’a marquées',
    withoutEvidence: 'Affirmations sans preuve',
    oneSource: 'Affirmations sur une seule source indépendante, ou aucune',
    conflicts: 'Divergences ouvertes',
    suggestions: 'Divergences suggérées sans réponse',
    questions: 'Questions et commentaires ouverts',
  },
  nothingLeft: {
    unmarked: 'Chaque phrase avec un chiffre est marquée ou a été écartée.',
    withoutEvidence: 'Chaque affirmation a une preuve.',
    oneSource: 'Chaque affirmation a deux sources indépendantes ou plus.',
    conflicts: 'Chaque divergence est résolue ou écartée.',
    suggestions: 'Chaque suggestion a sa réponse.',
    questions: 'Chaque question a sa réponse, et chaque commentaire est clos.',
  },
  claims: (count) => counted(count, 'affirmation'),
  moreArticles: 'Afficher plus d’articles',
  moreClaims: 'Afficher plus d’affirmations',
  moreSuggestions: 'Afficher plus de suggestions',
  byArticle: {
    heading: 'Par article',
    columns: {
      article: 'Article',
      figures: 'Phrases avec un chiffre',
      withoutEvidence: 'Affirmations sans preuve',
      oneSource: 'Sur une source ou aucune',
      conflicts: 'Divergences ouvertes',
    },
    none: 'aucune',
    seen: (seen, of) => `${formatCount(seen)} sur ${formatCount(of)} vues`,
  },
}
