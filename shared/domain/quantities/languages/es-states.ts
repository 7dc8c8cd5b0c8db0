import type { StateVerb } from './language-table'

/** Spanish verbs that say what became of people: their form, what they count, the words. */
export const esStates: readonly (readonly [StateVerb['form'], string, string])[] = [
  ['alone', 'killed', 'murieron murió muerto muertos fallecieron fallecido fallecidas muertas perecieron'],
  ['both', 'killed', 'mató mataron matando matado asesinados asesinadas asesinado asesinó'],
  ['alone', 'injured', 'heridos heridas'],
  ['both', 'injured', 'hirió hirieron hiriendo'],
  ['both', 'displaced', 'desplazado desplazados desplazadas'],
  ['alone', 'displaced', 'huido huyeron'],
  ['both', 'trapped', 'atrapados atrapadas'],
  ['both', 'arrested', 'arrestados arrestadas arrestó'],
  ['both', 'detained', 'detenidos detenidas detuvo detenido'],
  ['alone', 'missing', 'desaparecidos desaparecidas'],
  ['both', 'affected', 'afectado afectados afectadas afectó'],
  ['both', 'abducted', 'secuestrados secuestradas secuestró secuestraron'],
  ['both', 'evacuated', 'evacuados evacuadas evacuó evacuaron'],
  ['both', 'rescued', 'rescatados rescatadas rescató rescataron'],
  ['both', 'released', 'liberados liberadas liberó liberaron'],
  ['both', 'hospitalised', 'hospitalizados hospitalizadas ingresados'],
  ['both', 'infected', 'contagiados infectados infectadas'],
  ['both', 'deported', 'deportados deportadas expulsados'],
  ['alone', 'killed', 'murieran mueren fallecieran falleció'],
]
