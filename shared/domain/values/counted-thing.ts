/**
 * Words for what is counted that mean the same, each row under its first word. Rows are never merged: the difference
 * between killed, injured, casualties and missing is what a casualty record stands on (Every Casualty Worldwide,
 * Standards for Casualty Recording, 2016).
 */
const sameThing: readonly (readonly string[])[] = [
  [
    'killed',
    'dead',
    'deaths',
    'death toll',
    'died',
    'dying',
    'fatalities',
    'lives lost',
    'slain',
    'martyred',
  ],
  ['injured', 'wounded', 'hurt', 'injuries', 'wounds'],
  ['casualties', 'killed and injured', 'killed or injured', 'killed and wounded', 'killed or wounded'],
  ['displaced', 'displaced people', 'internally displaced', 'idps', 'forced from their homes', 'homeless'],
  ['refugees', 'refugee', 'asylum seekers'],
  ['missing', 'unaccounted for', 'disappeared'],
  ['arrested', 'arrests', 'detained', 'detentions'],
  ['trapped', 'besieged'],
  ['infected', 'infections', 'cases', 'confirmed cases'],
  ['evacuated', 'evacuees'],
  ['air strikes', 'airstrikes', 'air strike', 'air raids', 'air attacks'],
]

const keyOf = new Map(sameThing.flatMap((row) => row.map((word) => [word, row[0] ?? word])))

/** The word under which things that are counted alike are compared: "dead", "deaths" and "killed" are one, case ignored. */
export function countedKey(counted: string): string {
  const known = keyOf.get(counted)
  if (known !== undefined) return known
  const word = counted.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return keyOf.get(word) ?? word
}
