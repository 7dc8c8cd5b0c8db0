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

/** Totals that go up or stay, as long as the same event is counted: nobody is killed, injured or arrested less. */
const growing = new Set([
  'killed',
  'injured',
  'casualties',
  'displaced',
  'arrested',
  'infected',
  'evacuated',
  'rescued',
  'executed',
  'abducted',
  'destroyed',
  'air strikes',
])

/** What people confuse with one another, and what is the difference. */
const confusable: readonly { readonly pair: readonly [string, string]; readonly difference: string }[] = [
  { pair: ['casualties', 'killed'], difference: 'Casualties include the injured.' },
  { pair: ['casualties', 'injured'], difference: 'Casualties include the killed.' },
  { pair: ['killed', 'injured'], difference: '' },
  { pair: ['killed', 'missing'], difference: 'The missing may be alive.' },
  {
    pair: ['displaced', 'refugees'],
    difference: 'Refugees have crossed a border; the displaced need not have.',
  },
  { pair: ['displaced', 'evacuated'], difference: '' },
]

/** The word under which things that are counted alike are compared: "dead", "deaths" and "killed" are one, case ignored. */
export function countedKey(counted: string): string {
  const known = keyOf.get(counted)
  if (known !== undefined) return known
  const word = counted.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return keyOf.get(word) ?? word
}

/** Whether a running total of this thing can only grow. */
export function canOnlyGrow(counted: string): boolean {
  return growing.has(countedKey(counted))
}

/** What is counted, as it stands behind "the number of": those who were killed, but air strikes. */
export function nameCounted(counted: string): string {
  return /(?:ed|dead|missing|hurt|homeless)$/.test(counted) ? `those ${counted}` : counted
}

const none: readonly string[] = []

/** Things of which others are parts: the killed and the injured are casualties. */
const partsByWhole: ReadonlyMap<string, readonly string[]> = new Map([['casualties', ['killed', 'injured']]])

const wholesByPart: ReadonlyMap<string, readonly string[]> = new Map([
  ['killed', ['casualties']],
  ['injured', ['casualties']],
])

/** The things that are parts of a thing, by their keys. */
export function partsOf(key: string): readonly string[] {
  return partsByWhole.get(key) ?? none
}

/** The things that a thing is a part of, by their keys. */
export function wholesOf(key: string): readonly string[] {
  return wholesByPart.get(key) ?? none
}

/** Whether two different things are easily taken for one another, and a sentence that tells them apart ('' if none); else null. */
export function tellApart(a: string, b: string): string | null {
  const [first, second] = [countedKey(a), countedKey(b)]
  const found = confusable.find(
    ({ pair }) => (pair[0] === first && pair[1] === second) || (pair[0] === second && pair[1] === first),
  )
  return found?.difference ?? null
}
