import type { StateWords } from '../language'

/** Spanish: verbs and nouns that say what became of people. */
export const states: StateWords = {
  verbs: [
    {
      form: 'alone',
      counted: 'killed',
      words: `
      murieron, murió, muerto, muertos, fallecieron, fallecido, fallecidas, muertas, perecieron, murieran,
      mueren, fallecieran, falleció`,
    },
    {
      form: 'both',
      counted: 'killed',
      words: 'mató, mataron, matando, matado, asesinados, asesinadas, asesinado, asesinó',
    },
    { form: 'alone', counted: 'injured', words: 'heridos, heridas' },
    { form: 'both', counted: 'injured', words: 'hirió, hirieron, hiriendo' },
    { form: 'both', counted: 'displaced', words: 'desplazado, desplazados, desplazadas' },
    { form: 'alone', counted: 'displaced', words: 'huido, huyeron' },
    { form: 'both', counted: 'trapped', words: 'atrapados, atrapadas' },
    { form: 'both', counted: 'arrested', words: 'arrestados, arrestadas, arrestó' },
    { form: 'both', counted: 'detained', words: 'detenidos, detenidas, detuvo, detenido' },
    { form: 'alone', counted: 'missing', words: 'desaparecidos, desaparecidas' },
    { form: 'both', counted: 'affected', words: 'afectado, afectados, afectadas, afectó' },
    { form: 'both', counted: 'abducted', words: 'secuestrados, secuestradas, secuestró, secuestraron' },
    { form: 'both', counted: 'evacuated', words: 'evacuados, evacuadas, evacuó, evacuaron' },
    { form: 'both', counted: 'rescued', words: 'rescatados, rescatadas, rescató, rescataron' },
    { form: 'both', counted: 'released', words: 'liberados, liberadas, liberó, liberaron' },
    { form: 'both', counted: 'hospitalised', words: 'hospitalizados, hospitalizadas, ingresados' },
    { form: 'both', counted: 'infected', words: 'contagiados, infectados, infectadas' },
    { form: 'alone', counted: 'survived', words: 'sobrevivieron, sobrevivió' },
    { form: 'both', counted: 'deported', words: 'deportados, deportadas, expulsados' },
  ],
  phrases: {
    killed: 'perder la vida, perdieron la vida, perdió la vida, perdido la vida, han perdido la vida',
    injured: `
      sufrió heridas, sufrieron heridas, sufrió lesiones, sufrieron lesiones, resultó herido, resultó herida`,
  },
  activePhrases: {
    killed: `
      costó la vida a, costado la vida a, cobró la vida de, cobrado la vida de, causó la muerte de, causado la
      muerte de, matanza de, masacre de, asesinato de, ejecución de`,
    arrested: 'detención de, detenciones de, arresto de',
    abducted: 'secuestro de, rapto de',
    evacuated: 'evacuación de',
    rescued: 'rescate de',
    released: 'liberación de',
  },
  tolls: {
    killed: `
      cifra de muertos, cifra de fallecidos, número de muertos, número de fallecidos, número de muertes, saldo,
      entre los muertos, entre los fallecidos, entre las víctimas`,
    injured: 'cifra de heridos, número de heridos, entre los heridos',
    missing: 'número de desaparecidos',
    displaced: 'número de desplazados',
    inflation: 'inflación',
    deficit: 'déficit público, déficit',
    debt: 'deuda pública, deuda',
    unemployment: 'desempleo, paro',
  },
  auxiliaries:
    'fueron, fue, han, ha, sido, resultaron, resultó, están, estaban, siguen, permanecen, quedaron',
  perfect: 'ha, han, había, habían',
  objectStarts: 'el, la, los, las, un, una, a, al, más, unos, unas, casi',
  including: 'entre ellos, entre ellas, incluidos, incluidas, incluyendo',
  ofThem: 'de los cuales, de las cuales, de ellos, de ellas',
}
