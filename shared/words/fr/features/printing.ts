import type { printing as en } from '../../en/features/printing'
import type { Worded } from '../../worded'

export const printing: Worded<typeof en> = {
  claims: 'Affirmations marquées dans ce texte',
  facts: {
    outlet: 'Média',
    byline: 'Par',
    published: 'Publication',
    url: 'Adresse',
    checkState: 'Vérification',
  },
  colophon: (project, day, hash) =>
    `Imprimé à partir du projet « ${project} », ${day}. SHA-256 du texte : ${hash}`,
  done: (what) => `Remis à l’imprimante : ${what}`,
  report: 'le rapport',
  withheld: 'Cet article est une source dont l’identité est protégée : il n’est pas diffusé.',
  written: (path) => `L’article a été écrit dans ${path}`,
  failed: 'L’impression n’a pas eu lieu',
}
