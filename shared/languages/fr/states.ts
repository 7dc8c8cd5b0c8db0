import type { StateWords } from '../language'

/** French: verbs and nouns that say what became of people. */
export const states: StateWords = {
  verbs: [
    { form: 'alone', counted: 'survived', words: 'survécu, survivent' },
    { form: 'both', counted: 'killed', words: 'tué, tués, tuée, tuées, tuant, tue' },
    { form: 'alone', counted: 'killed', words: 'morts, mortes, péri, décédées, décédés' },
    { form: 'both', counted: 'injured', words: 'blessé, blessés, blessée, blessées, blessant' },
    { form: 'both', counted: 'displaced', words: 'déplacé, déplacés, déplacées' },
    { form: 'both', counted: 'trapped', words: 'piégées, piégés, bloquées, bloqués' },
    { form: 'both', counted: 'arrested', words: 'arrêté, arrêtés, arrêtées, interpellées, interpellés' },
    { form: 'alone', counted: 'missing', words: 'disparu, disparus, disparues' },
    { form: 'alone', counted: 'displaced', words: 'fui' },
    { form: 'active', counted: 'killed', words: 'tuer, tuent, tua, tuèrent' },
    {
      form: 'both',
      counted: 'affected',
      words: 'touché, touchés, touchées, affecté, affectés, affectées, sinistrés, sinistrées',
    },
    { form: 'both', counted: 'abducted', words: 'enlevé, enlevés, enlevées, kidnappés' },
    { form: 'both', counted: 'evacuated', words: 'évacué, évacués, évacuées' },
    { form: 'both', counted: 'rescued', words: 'secouru, secourus, secourues, sauvés, sauvées' },
    { form: 'both', counted: 'released', words: 'libéré, libérés, libérées, relâchés' },
    { form: 'both', counted: 'detained', words: 'détenu, détenus, détenues, emprisonnés' },
    { form: 'both', counted: 'hospitalised', words: 'hospitalisé, hospitalisés, hospitalisées' },
    { form: 'both', counted: 'infected', words: 'infecté, infectés, infectées, contaminés' },
    { form: 'both', counted: 'expelled', words: 'expulsé, expulsés, expulsées' },
    { form: 'active', counted: 'injured', words: 'blessent, blesser' },
  ],
  phrases: {
    killed: 'perdu la vie, trouvé la mort, perdent la vie',
    displaced: `
      quitter leur foyer, quitter leurs foyers, quitter leur maison, quitter leurs maisons, fuir leur foyer`,
    missing: 'portées disparues, portés disparus',
  },
  activePhrases: {
    killed: `
      coûté la vie à, coûtant la vie à, coûte la vie à, ôté la vie à, causé la mort de, provoqué la mort de,
      entraîné la mort de, massacre de, assassinat de, meurtre de, exécution de`,
    arrested: "arrestation de, arrestation d', arrestations de",
    abducted: "enlèvement de, enlèvement d'",
    evacuated: "évacuation de, évacuation d'",
    rescued: 'sauvetage de',
    released: 'libération de',
  },
  tolls: {
    killed: `
      bilan des morts, bilan, nombre de morts, nombre des morts, nombre de décès, nombre de victimes, parmi les
      morts, parmi les victimes, parmi les tués`,
    injured: 'nombre de blessés, nombre des blessés, parmi les blessés',
    missing: 'nombre de disparus, nombre des disparus',
    displaced: 'nombre de déplacés, nombre des déplacés',
    inflation: 'inflation',
    deficit: 'déficit public, déficit budgétaire, déficit',
    debt: 'dette publique, dette',
    unemployment: 'chômage, taux de chômage',
  },
  auxiliaries: 'être, ont, a, été, est, sont, était, étaient, avait, avaient, furent, fut, seraient',
  perfect: 'a, ont, avait, avaient',
  objectStarts: 'le, la, les, un, une, des, au, plus, près, environ',
  including: 'dont, parmi lesquels, parmi eux, y compris',
  ofThem: "d' entre eux, d' entre elles",
}
