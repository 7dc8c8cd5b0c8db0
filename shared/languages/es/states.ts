import type { StateWords } from '../language'

/** Spanish: verbs and nouns that say what became of people. */
export const states: StateWords = {
  verbs: [
    {
      form: 'both',
      counted: 'killed',
      words: `abatió, abatieron, abatido, abatidos, abatida, abatidas, ejecutó, ejecutaron, ejecutados, ejecutadas, mata, matan, matar, asesinaron, masacrados, masacró`,
    },
    {
      form: 'alone',
      counted: 'killed',
      words: `muere, muerta, fallecida, fallecidos, fallecen, pereció, ahogados, ahogaron`,
    },
    { form: 'alone', counted: 'injured', words: `herido, herida, lesionados, lesionadas` },
    { form: 'both', counted: 'injured', words: `hiere, hieren, herir` },
    { form: 'alone', counted: 'displaced', words: `huyó, huyen, huyendo` },
    { form: 'both', counted: 'displaced', words: `desplazó, desplazaron` },
    {
      form: 'both',
      counted: 'trapped',
      words: `atrapado, atrapada, atrapó, sitiados, sitiadas, cercados, varados, varadas`,
    },
    { form: 'both', counted: 'arrested', words: `arrestaron, arrestado, arrestada` },
    { form: 'both', counted: 'detained', words: `detuvieron, detenida, encarcelados, encarcelaron` },
    { form: 'both', counted: 'captured', words: `capturó, capturaron, capturado, capturados, capturadas` },
    { form: 'alone', counted: 'missing', words: `desaparecido, desaparecida, desaparecieron` },
    { form: 'both', counted: 'affected', words: `afectada, afectaron, damnificados, damnificadas` },
    { form: 'both', counted: 'abducted', words: `secuestrado, secuestrada, raptó, raptaron, raptados` },
    { form: 'both', counted: 'evacuated', words: `evacuado, evacuada, evacuando` },
    { form: 'both', counted: 'rescued', words: `rescatado, rescatada, salvó, salvaron, salvados` },
    { form: 'both', counted: 'released', words: `liberado, liberada, excarcelados, excarceló` },
    {
      form: 'both',
      counted: 'infected',
      words: `infectó, infectaron, infectado, infectada, contagió, contagiaron, contagiado, contagiadas`,
    },
    { form: 'both', counted: 'hospitalised', words: `hospitalizado, hospitalizada` },
    { form: 'both', counted: 'vaccinated', words: `vacunó, vacunaron, vacunados, vacunadas, vacunado` },
    { form: 'both', counted: 'convicted', words: `condenados, condenadas` },
    { form: 'both', counted: 'charged', words: `imputados, imputadas, procesados` },
    { form: 'both', counted: 'deported', words: `deportó, deportaron, expulsó, expulsaron` },
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
