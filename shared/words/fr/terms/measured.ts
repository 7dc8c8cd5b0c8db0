import { ofWhat } from './format-count'

/** What the program calls what is counted, as a question asks for it after “de”; other things are called as in the texts. */
const things: Readonly<Record<string, string>> = {
  killed: 'morts',
  missing: 'disparus',
  homeless: 'sans-abri',
  casualties: 'morts et blessés',
  people: 'personnes',
  refugees: 'réfugiés',
  'air strikes': 'frappes aériennes',
  rockets: 'roquettes',
  helicopters: 'hélicoptères',
  attacks: 'attaques',
  missiles: 'missiles',
  drones: 'drones',
  shells: 'obus',
  houses: 'maisons',
  homes: 'logements',
  buildings: 'bâtiments',
  schools: 'écoles',
  hospitals: 'hôpitaux',
  villages: 'villages',
  towns: 'communes',
  cities: 'villes',
  countries: 'pays',
  vehicles: 'véhicules',
  trucks: 'camions',
  cars: 'voitures',
  seats: 'sièges',
  votes: 'voix',
  jobs: 'emplois',
  cases: 'cas',
  bodies: 'corps',
  beds: 'lits',
  violations: 'violations',
  second: 'secondes',
  minute: 'minutes',
  hour: 'heures',
  day: 'jours',
  week: 'semaines',
  month: 'mois',
  year: 'années',
  decade: 'décennies',
}

/** Groups of people. */
const groups: Readonly<Record<string, string>> = {
  people: 'personnes',
  civilians: 'civils',
  children: 'enfants',
  women: 'femmes',
  men: 'hommes',
  soldiers: 'soldats',
  fighters: 'combattants',
  refugees: 'réfugiés',
  migrants: 'migrants',
  hostages: 'otages',
  prisoners: 'prisonniers',
  victims: 'victimes',
  protesters: 'manifestants',
  'police officers': 'policiers',
  journalists: 'journalistes',
  residents: 'habitants',
  adults: 'adultes',
  girls: 'filles',
  boys: 'garçons',
  families: 'familles',
  households: 'ménages',
  students: 'étudiants',
  passengers: 'passagers',
  workers: 'travailleurs',
  employees: 'employés',
  patients: 'patients',
  firefighters: 'pompiers',
  rescuers: 'secouristes',
  suspects: 'suspects',
  attackers: 'assaillants',
  militants: 'militants armés',
  rebels: 'rebelles',
  voters: 'électeurs',
  officials: 'responsables',
  survivors: 'survivants',
  gendarmes: 'gendarmes',
  doctors: 'médecins',
  teachers: 'enseignants',
}

/** Units of time by the names that they are stored under. */
export const times: Readonly<Record<string, readonly [one: string, several: string]>> = {
  second: ['seconde', 'secondes'],
  minute: ['minute', 'minutes'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
  decade: ['décennie', 'décennies'],
}

const feminine: ReadonlySet<string> = new Set(['people', 'women', 'girls', 'families', 'victims'])

/** What became of people: of men and of mixed groups, and of groups whose name is feminine. */
const fates: Readonly<Record<string, readonly [masculine: string, feminine: string]>> = {
  killed: ['tués', 'tuées'],
  injured: ['blessés', 'blessées'],
  missing: ['portés disparus', 'portées disparues'],
  displaced: ['déplacés', 'déplacées'],
  evacuated: ['évacués', 'évacuées'],
  arrested: ['arrêtés', 'arrêtées'],
  detained: ['détenus', 'détenues'],
  charged: ['inculpés', 'inculpées'],
  convicted: ['condamnés', 'condamnées'],
  trapped: ['pris au piège', 'prises au piège'],
  abducted: ['enlevés', 'enlevées'],
  rescued: ['secourus', 'secourues'],
  released: ['libérés', 'libérées'],
  infected: ['infectés', 'infectées'],
  affected: ['touchés', 'touchées'],
  deported: ['expulsés', 'expulsées'],
  vaccinated: ['vaccinés', 'vaccinées'],
  homeless: ['sans abri', 'sans abri'],
}

/** Fates that are a state, and no deed that was done to people. */
const states: ReadonlySet<string> = new Set(['missing', 'trapped', 'affected', 'detained', 'homeless'])

/** Of a fate that people met: `de civils ont été tués`; null where the role is none. */
export function fateOf(role: string, group: string): string | null {
  const fate = fates[role]
  if (fate === undefined) return null
  const verb = states.has(role) ? 'sont' : 'ont été'
  const named = groups[group]
  if (named !== undefined) return `${ofWhat(named)} ${verb} ${fate[feminine.has(group) ? 1 : 0]}`
  return `de personnes ${group === '' || group === role ? '' : `(${group}) `}${verb} ${fate[1]}`
}

/** The names of all that is called otherwise here. */
export const namedThings = (): readonly string[] =>
  [things, groups, times, fates].flatMap((names) => Object.keys(names))

/** What several of what is counted are called. */
export function thingOf(role: string): string {
  return things[role] ?? groups[role] ?? times[role]?.[1] ?? fates[role]?.[0] ?? role
}

/** People with what became of them: `civils tués`, `personnes blessées`, of one `personne tuée`. */
export function metBy(group: string, fate: string): string {
  const [masculine, ofWomen] = fates[fate] ?? [fate, fate]
  if (group === 'person')
    return `personne ${ofWomen.replaceAll(/(?<=[éu])e?s(?=\s|$)/gu, (end) => end.slice(0, -1))}`
  if (group === 'child')
    return `enfant ${masculine.replaceAll(/(?<=[éu])e?s(?=\s|$)/gu, (end) => end.slice(0, -1))}`
  return `${groups[group] ?? group} ${feminine.has(group) ? ofWomen : masculine}`
}
