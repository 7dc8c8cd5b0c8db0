/**
 * Words for what is counted that mean the same, each row under its first word. Rows are never merged: the difference
 * between killed, injured, casualties and missing is what a casualty record stands on (Every Casualty Worldwide,
 * Standards for Casualty Recording, 2016).
 */
export const countedThings: readonly (readonly string[])[] = [
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
