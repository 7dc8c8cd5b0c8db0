import type { StateWords } from '../language'

/** Portuguese: verbs and nouns that say what became of people. */
export const states: StateWords = {
  verbs: [
    {
      form: 'both',
      counted: 'killed',
      words: `abateu, abateram, abatido, abatidos, abatida, abatidas, executou, executaram, mata, matam, massacrou, massacrados`,
    },
    { form: 'alone', counted: 'killed', words: `morre, falecidos, faleceram, afogados, afogaram` },
    { form: 'both', counted: 'injured', words: `fere, ferem, ferir` },
    { form: 'alone', counted: 'displaced', words: `fugindo` },
    { form: 'alone', counted: 'missing', words: `desaparecido, desaparecida, desapareceu` },
    {
      form: 'both',
      counted: 'trapped',
      words: `presos sob, sitiados, sitiadas, cercados, cercadas, encurralado`,
    },
    {
      form: 'both',
      counted: 'arrested',
      words: `preso, presa, capturou, capturaram, capturado, capturados, capturadas`,
    },
    { form: 'both', counted: 'detained', words: `detido, detida` },
    { form: 'both', counted: 'abducted', words: `sequestrado, sequestrada, raptaram, raptado` },
    { form: 'both', counted: 'evacuated', words: `evacuaram, evacuado, retirou, retiraram` },
    { form: 'both', counted: 'rescued', words: `resgatado, resgatada, salvas` },
    {
      form: 'both',
      counted: 'released',
      words: `libertado, libertada, soltou, soltaram, solto, soltas, liberou, liberaram, liberados, liberadas`,
    },
    {
      form: 'both',
      counted: 'infected',
      words: `infectou, infectaram, infetou, infetaram, infectado, infetado, contaminou, contaminaram, contaminadas`,
    },
    { form: 'both', counted: 'vaccinated', words: `vacinou, vacinaram, vacinados, vacinadas` },
    { form: 'both', counted: 'convicted', words: `condenados, condenadas` },
    { form: 'both', counted: 'charged', words: `indiciados, indiciadas` },
    { form: 'both', counted: 'deported', words: `deportou, deportaram, expulsou, expulsaram` },
    { form: 'alone', counted: 'survived', words: 'sobreviveram, sobreviveu' },
    {
      form: 'alone',
      counted: 'killed',
      words:
        'morreram, morreu, morrem, morrido, faleceram, faleceu, pereceram, pereceu, mortos, mortas, morto, morta',
    },
    {
      form: 'both',
      counted: 'killed',
      words:
        'matou, mataram, matando, matar, assassinou, assassinaram, assassinados, assassinadas, executados, executadas',
    },
    { form: 'alone', counted: 'injured', words: 'feridos, feridas, ferido, ferida' },
    { form: 'both', counted: 'injured', words: 'feriu, feriram, ferindo' },
    {
      form: 'both',
      counted: 'displaced',
      words: 'deslocou, deslocaram, deslocados, deslocadas, desalojou, desalojados, desalojadas',
    },
    { form: 'alone', counted: 'displaced', words: 'fugiram, fugiu, fogem' },
    { form: 'alone', counted: 'missing', words: 'desaparecidos, desaparecidas, desapareceram' },
    { form: 'both', counted: 'arrested', words: 'prendeu, prenderam, presos, presas' },
    { form: 'both', counted: 'detained', words: 'deteve, detiveram, detidos, detidas' },
    {
      form: 'both',
      counted: 'abducted',
      words: 'sequestrou, sequestraram, sequestrados, sequestradas, raptou, raptados, raptadas',
    },
    { form: 'both', counted: 'evacuated', words: 'evacuou, evacuados, evacuadas, retirados, retiradas' },
    {
      form: 'both',
      counted: 'rescued',
      words: 'resgatou, resgataram, resgatados, resgatadas, salvou, salvaram, salvos',
    },
    {
      form: 'both',
      counted: 'released',
      words: 'libertou, libertaram, libertados, libertadas, soltos',
    },
    {
      form: 'both',
      counted: 'hospitalised',
      words: 'hospitalizados, hospitalizadas, internados, internadas',
    },
    {
      form: 'both',
      counted: 'infected',
      words: 'infetados, infetadas, infectados, infectadas, contaminados',
    },
    { form: 'both', counted: 'deported', words: 'deportados, deportadas, expulsos, expulsas' },
    { form: 'both', counted: 'trapped', words: 'encurralados, encurraladas, soterrados, soterradas' },
    { form: 'both', counted: 'affected', words: 'afetou, afetados, afetadas, afectou, afectados, afectadas' },
  ],
  phrases: { killed: 'perderam a vida, perdeu a vida', displaced: 'fugiram de casa, das suas casas' },
  activePhrases: {
    killed:
      'a morte de, as mortes de, causou a morte de, provocou a morte de, tirou a vida a, custou a vida a, massacre de, assassinato de, execução de, chacina de',
    arrested: 'a detenção de, a prisão de',
  },
  tolls: {
    killed:
      'número de mortos, número de mortes, número de vítimas mortais, balanço de mortos, entre os mortos, entre as vítimas',
    injured: 'número de feridos, entre os feridos',
    missing: 'número de desaparecidos',
    displaced: 'número de deslocados, número de desalojados',
    inflation: 'inflação, taxa de inflação',
    unemployment: 'desemprego, taxa de desemprego',
    deficit: 'défice, déficit',
    debt: 'dívida, dívida pública',
    population: 'população',
    turnout: 'participação, afluência',
  },
  auxiliaries:
    'foi, foram, é, são, era, eram, ficou, ficaram, estão, estava, estavam, sido, continuam, permanecem',
  perfect: 'tem, têm, tinha, tinham, ter, havia',
  objectStarts: 'o, a, os, as, um, uma, ao, mais, cerca, quase, pelo',
  including:
    'entre eles, entre elas, entre os quais, entre as quais, incluindo, inclusive, dos quais, das quais',
  ofThem: 'deles, delas, dos quais, das quais',
}
