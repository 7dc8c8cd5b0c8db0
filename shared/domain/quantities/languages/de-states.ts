import type { StateVerb } from './language-table'

/** German verbs that say what became of people: their form, what they count, the words. */
export const deStates: readonly (readonly [StateVerb['form'], string, string])[] = [
  ['passive', 'killed', 'getötet umgebracht ermordet'],
  ['active', 'killed', 'tötete töteten tötet'],
  ['alone', 'killed', 'starben gestorben starb'],
  ['passive', 'injured', 'verletzt verwundet'],
  ['passive', 'displaced', 'vertrieben geflohen geflüchtet'],
  ['passive', 'trapped', 'eingeschlossen'],
  ['passive', 'arrested', 'festgenommen verhaftet'],
  ['alone', 'missing', 'vermisst'],
  ['alone', 'killed', 'sterben ertranken ertrunken umkamen'],
  ['passive', 'affected', 'betroffen'],
  ['passive', 'abducted', 'entführt verschleppt'],
  ['passive', 'evacuated', 'evakuiert'],
  ['passive', 'rescued', 'gerettet geborgen'],
  ['passive', 'released', 'freigelassen befreit'],
  ['passive', 'detained', 'inhaftiert'],
  ['passive', 'infected', 'infiziert'],
  ['active', 'injured', 'verletzte verletzten'],
  ['passive', 'deported', 'abgeschoben'],
]
