import type { StateVerb } from './language-table'

/** French verbs that say what became of people: their form, what they count, the words. */
export const frStates: readonly (readonly [StateVerb['form'], string, string])[] = [
  ['both', 'killed', 'tué tués tuée tuées tuant tue'],
  ['alone', 'killed', 'morts mortes péri décédées décédés'],
  ['both', 'injured', 'blessé blessés blessée blessées blessant'],
  ['both', 'displaced', 'déplacé déplacés déplacées'],
  ['both', 'trapped', 'piégées piégés bloquées bloqués'],
  ['both', 'arrested', 'arrêté arrêtés arrêtées interpellées interpellés'],
  ['alone', 'missing', 'disparu disparus disparues'],
  ['alone', 'displaced', 'fui'],
]
