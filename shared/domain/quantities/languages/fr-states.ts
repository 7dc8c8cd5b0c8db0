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
  ['active', 'killed', 'tuer tuent tua tuèrent'],
  ['both', 'affected', 'touché touchés touchées affecté affectés affectées sinistrés sinistrées'],
  ['both', 'abducted', 'enlevé enlevés enlevées kidnappés'],
  ['both', 'evacuated', 'évacué évacués évacuées'],
  ['both', 'rescued', 'secouru secourus secourues sauvés sauvées'],
  ['both', 'released', 'libéré libérés libérées relâchés'],
  ['both', 'detained', 'détenu détenus détenues emprisonnés'],
  ['both', 'hospitalised', 'hospitalisé hospitalisés hospitalisées'],
  ['both', 'infected', 'infecté infectés infectées contaminés'],
  ['both', 'expelled', 'expulsé expulsés expulsées'],
  ['active', 'injured', 'blessent blesser'],
]
