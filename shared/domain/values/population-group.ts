/** Words for a part of a population, each row one group. */
const groups: readonly (readonly string[])[] = [
  ['children', 'child', 'kids', 'minors', 'boys and girls'],
  ['women', 'woman', 'females'],
  ['men', 'man', 'males'],
  ['women and children'],
  ['girls', 'girl'],
  ['boys', 'boy'],
  ['babies', 'infants', 'newborns'],
  ['teenagers', 'teens', 'youths'],
  ['elderly', 'pensioners', 'older people'],
  ['civilians', 'civilian', 'noncombatants', 'non-combatants'],
  ['combatants', 'fighters', 'fighter', 'militants', 'insurgents', 'gunmen'],
  ['rebels', 'rebel fighters', 'opposition fighters'],
  ['soldiers', 'soldier', 'troops', 'servicemen', 'military personnel', 'security forces'],
  ['police', 'police officers', 'policemen', 'officers'],
  ['foreigners', 'foreign nationals', 'tourists'],
  ['journalists', 'reporters', 'media workers'],
  ['aid workers', 'humanitarian workers'],
  ['medical staff', 'doctors', 'medics', 'health workers', 'nurses', 'patients'],
  ['students', 'pupils', 'schoolchildren'],
  ['teachers'],
  ['passengers'],
  ['crew', 'crew members', 'sailors'],
  ['firefighters', 'rescuers', 'rescue workers'],
  ['prisoners', 'detainees', 'inmates'],
  ['hostages'],
  ['protesters', 'demonstrators', 'protestors'],
  ['refugees', 'migrants', 'asylum seekers'],
  ['workers', 'miners', 'employees', 'staff'],
  ['peacekeepers'],
]

const groupByWord = new Map(groups.flatMap((row) => row.map((word) => [word, row[0] ?? word])))

/** The group that a word means ("troops" is `soldiers`), or null where it is none that the table knows. */
export function groupOf(word: string): string | null {
  return groupByWord.get(word.trim().toLowerCase()) ?? null
}
