import type { StateWords } from '../language'

/** German: verbs and nouns that say what became of people. */
export const states: StateWords = {
  verbs: [
    { form: 'alone', counted: 'survived', words: 'überlebten, überlebte, überlebt' },
    { form: 'passive', counted: 'killed', words: 'getötet, umgebracht, ermordet' },
    { form: 'active', counted: 'killed', words: 'tötete, töteten, tötet' },
    {
      form: 'alone',
      counted: 'killed',
      words: 'starben, gestorben, starb, sterben, ertranken, ertrunken, umkamen',
    },
    { form: 'passive', counted: 'injured', words: 'verletzt, verwundet' },
    { form: 'passive', counted: 'displaced', words: 'vertrieben, geflohen, geflüchtet' },
    { form: 'passive', counted: 'trapped', words: 'eingeschlossen' },
    { form: 'passive', counted: 'arrested', words: 'festgenommen, verhaftet' },
    { form: 'alone', counted: 'missing', words: 'vermisst' },
    { form: 'passive', counted: 'affected', words: 'betroffen' },
    { form: 'passive', counted: 'abducted', words: 'entführt, verschleppt' },
    { form: 'passive', counted: 'evacuated', words: 'evakuiert' },
    { form: 'passive', counted: 'rescued', words: 'gerettet, geborgen' },
    { form: 'passive', counted: 'released', words: 'freigelassen, befreit' },
    { form: 'passive', counted: 'detained', words: 'inhaftiert' },
    { form: 'passive', counted: 'infected', words: 'infiziert' },
    { form: 'active', counted: 'injured', words: 'verletzte, verletzten' },
    { form: 'passive', counted: 'deported', words: 'abgeschoben' },
  ],
  phrases: {
    killed: 'ums leben gekommen, ums leben, zu tode, ihr leben verloren, das leben verloren',
    arrested: 'fest',
    displaced: 'ihre häuser verlassen, ihre wohnungen verlassen, auf der flucht',
  },
  activePhrases: {
    killed: 'massaker an, mord an, ermordung von, tötung von, hinrichtung von, tod von',
    arrested: 'festnahme von, festnahmen von, verhaftung von',
    abducted: 'entführung von',
    evacuated: 'evakuierung von',
    rescued: 'rettung von',
    released: 'freilassung von',
  },
  tolls: {
    killed: `
      zahl der toten, zahl der todesopfer, zahl der opfer, opferzahl, unter den toten, unter den todesopfern`,
    injured: 'zahl der verletzten, unter den verletzten',
    missing: 'zahl der vermissten',
    infected: 'zahl der infizierten',
    inflation: 'inflation, inflationsrate',
    deficit: 'defizit, haushaltsdefizit',
    debt: 'schulden, staatsschulden',
    unemployment: 'arbeitslosigkeit, arbeitslosenquote',
  },
  auxiliaries: 'wurden, wurde, worden, sind, sei, seien, waren, war, werden, wird, gelten',
  perfect: 'haben, hat, hatte',
  objectStarts: 'den, die, das, einen',
  including: 'darunter, unter ihnen, davon',
  ofThem: 'von ihnen, davon',
}
