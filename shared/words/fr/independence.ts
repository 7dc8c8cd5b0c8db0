import type { independence as en } from '../en/independence'
import type { Worded } from '../worded'
import { listed } from './terms/format-count'

export const independence: Worded<typeof en> = {
  unconfirmed: (source) =>
    `${source} porte la cote 1 (confirmée), mais aucune source indépendante ne la confirme.`,
  countAsOne: (sources) =>
    `${sources} comptent pour une source : elles ne sont pas indépendantes l’une de l’autre.`,
  alike: (sources) =>
    `Les images de ${sources} se ressemblent : la copie d’une image n’est pas une seconde source.`,
  chain: (sources) => `${sources.join(' cite ')} : cela compte une fois.`,
  ownArticle: (sources) =>
    `${sources} : l’affirmation elle-même s’y trouve, ou dans une copie, ce qui ne confirme rien.`,
  missing: 'Une source manquante',
  withheld: 'Une source dont l’identité est protégée',
  untitled: 'Une source sans titre',
  titled: (title) => `« ${title} »`,
  list: listed,
}
