import type { relations as en } from '../../en/features/relations'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const relations: Worded<typeof en> = {
  heading: 'Relations',
  make: 'Relier…',
  none: 'Personne n’a dit quel est le rapport de cette affirmation à d’autres.',
  from: {
    'same-as': 'est la même que',
    'part-of': 'est une partie de',
    updates: 'met à jour',
    quotes: 'cite',
    'derives-from': 'découle de',
    contradicts: 'contredit',
  },
  to: {
    'same-as': 'est la même que',
    'part-of': 'a pour partie',
    updates: 'est mise à jour par',
    quotes: 'est citée par',
    'derives-from': 'est à l’origine de',
    contradicts: 'contredit',
  },
  meanings: {
    'same-as': 'Les deux disent une même chose, en d’autres mots ou ailleurs',
    'part-of': 'Elle est comptée, ou contenue, dans l’autre',
    updates: 'Un état plus récent de la même chose ; les deux ont pu être justes quand elles ont été dites',
    quotes: 'Elle donne les mots de l’autre comme ceux de quelqu’un d’autre',
    'derives-from': 'Elle repose sur l’autre, et sur rien qui lui soit propre',
    contradicts: 'Les deux ne peuvent pas être vraies : elles deviennent une divergence, à résoudre',
  },
  remove: (says, claim) => `Retirer : ${says} ${claim}`,
  dialog: {
    title: 'Quel est son rapport à une autre affirmation ?',
    selected: 'Les mots sélectionnés',
    kind: 'Celle-ci',
    find: 'Chercher l’autre affirmation',
    claims: 'L’autre affirmation',
    noneMatch: 'Aucune affirmation n’a ces mots.',
    further: (count) => `${counted(count, 'autre')} : écrivez quelques-uns de leurs mots.`,
    action: 'Relier',
  },
}
