import { ofWhat } from './format-count'

/** What the program calls what is counted, as a question asks for it after “de”; other things are called as in the texts. */
const things: Readonly<Record<string, string>> = {
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
  killed: ['ont été tués', 'ont été tuées'],
  injured: ['ont été blessés', 'ont été blessées'],
  missing: ['sont portés disparus', 'sont portées disparues'],
  displaced: ['ont été déplacés', 'ont été déplacées'],
  evacuated: ['ont été évacués', 'ont été évacuées'],
  arrested: ['ont été arrêtés', 'ont été arrêtées'],
  charged: ['ont été inculpés', 'ont été inculpées'],
  convicted: ['ont été condamnés', 'ont été condamnées'],
  trapped: ['sont pris au piège', 'sont prises au piège'],
  abducted: ['ont été enlevés', 'ont été enlevées'],
  rescued: ['ont été secourus', 'ont été secourues'],
  released: ['ont été libérés', 'ont été libérées'],
  infected: ['ont été infectés', 'ont été infectées'],
  affected: ['sont touchés', 'sont touchées'],
  deported: ['ont été expulsés', 'ont été expulsées'],
  vaccinated: ['ont été vaccinés', 'ont été vaccinées'],
}

/** Of a fate that people met: `de civils ont été tués`; null where the role is none. */
export function fateOf(role: string, group: string): string | null {
  const fate = fates[role]
  if (fate === undefined) return null
  const named = groups[group]
  if (named !== undefined) return `${ofWhat(named)} ${fate[feminine.has(group) ? 1 : 0]}`
  return `de personnes ${group === '' || group === role ? '' : `(${group}) `}${fate[1]}`
}

export function thingOf(role: string): string {
  return things[role] ?? groups[role] ?? role
}

/** People with what became of them: `civils tués`, `personnes blessées`, of one `personne tuée`. */
export function metBy(group: string, fate: string): string {
  const [masculine = fate, ofWomen = fate] = (fates[fate] ?? []).map((met) =>
    met.replace(/^(?:ont été|sont) /u, ''),
  )
  if (group === 'person') return `personne ${ofWomen.replaceAll(/s(?=\s|$)/gu, '')}`
  if (group === 'child') return `enfant ${masculine.replaceAll(/s(?=\s|$)/gu, '')}`
  return `${groups[group] ?? group} ${feminine.has(group) ? ofWomen : masculine}`
}
