import type { Noun } from './language-table'
import { commonUnits, currency, measure, persons, share, stateNouns, things, timeUnit } from './units'

const EACH_A_KIND_OF_PERSON = `
  soldiers, troops, fighters, rebels, militants, insurgents, gunmen, policemen, policewomen, officers, journalists,
  reporters, doctors, nurses, medics, paramedics, workers, employees, staff, teachers, students, pupils, patients,
  passengers, tourists, protesters, demonstrators, activists, worshippers, pilgrims, women, men, girls, boys, babies,
  infants, teenagers, adults, toddlers, mothers, fathers, parents, sailors, miners, farmers, firefighters, lawmakers,
  politicians, ministers, officials, diplomats, lawyers, judges, voters, members, supporters, aid workers,
  humanitarian workers, health workers, police officers, peacekeepers, rescuers, volunteers, drivers, pilots, guards,
  civil servants, athletes, fans, players, attackers, bombers, suicide bombers, suspects, terrorists, jihadists,
  militiamen, servicemen, servicewomen, conscripts, recruits, reservists, veterans, pensioners, shoppers, commuters,
  bystanders, villagers, families, delegates, senators, deputies, envoys, monitors, observers, inspectors, experts,
  engineers, crew, crew members, spectators, guests, customers, subscribers, users, sons, daughters, brothers, sisters,
  schoolchildren, schoolgirls, schoolboys, smugglers, traffickers, asylum seekers, migrant workers, seafarers,
  fishermen, police, security forces, personnel, contractors, tenants, homeowners, households, monks, priests, nuns,
  clerics, bishops, candidates, mps, meps, traders, shopkeepers, climbers, hikers, skiers, swimmers, cyclists,
  motorcyclists, pedestrians, bus passengers, schoolteachers, survivors, witnesses, relatives, nationals, foreigners,
  paratroopers, marines, commandos, hijackers, robbers, kidnappers, abductors, looters, rioters, assailants, defenders,
  executives, scientists, researchers, academics, artists, musicians, actors, footballers, bankers, analysts, economists,
  consumers, borrowers, taxpayers, travellers, travelers, motorists, riders, campers, divers, settlers, elders,
  snipers, mercenaries, cadets, guides, citizens, immigrants, expatriates, orphans, widows, siblings, graduates,
  professors, prosecutors, councillors, mayors, governors, ambassadors, leaders, generals, commanders, defendants,
  plaintiffs, jurors, offenders, herders, peasants, labourers, laborers, trainees, mourners, churchgoers, onlookers,
  partygoers, revellers, holidaymakers, mountaineers, returnees, adherents, followers, combatants, non-combatants`

const THINGS = `
  air strikes, airstrikes, air raids, strikes, raids, rockets, missiles, shells, mortars, bombs, barrel bombs, drones,
  attacks, rocket attacks, bombings, explosions, blasts, countries, nations, states, cities, towns, villages, districts,
  neighbourhoods, provinces, areas, sides, groups, parties, factions, hospitals, schools, houses, homes, buildings,
  flats, apartments, shops, cars, vehicles, trucks, lorries, buses, tanks, planes, aircraft, helicopters, ships, boats,
  vessels, ambulances, bridges, mosques, churches, camps, checkpoints, bases, prisons, bodies, seats, votes, jobs,
  cases, arrests, violations, incidents, clashes, protests, demonstrations, meetings, rounds, convoys, flights,
  tests, doses, vaccines, beds, tents, trees, animals, sheep, cattle, cows, goats, livestock, goals, points, companies, firms,
  factories, shipments, weapons, guns, rifles, mines, landmines, earthquakes, aftershocks, fires, wildfires, floods,
  storms, complaints, reports, documents, pages, copies, signatures, ballots, polling stations, constituencies,
  applications, visas, permits, licences, charges, counts, lawsuits, crimes, murders, lives, births, marriages,
  divorces, times, occasions, media, data, containers, wells, pylons, turbines, warships, warplanes, fighter jets, jets,
  farms, hotels, restaurants, theatres, museums, libraries, universities, clinics, pharmacies`

/** English nouns after a figure, plural (and singular for one), with what they count. */
export const enNouns: readonly (readonly [string, Noun])[] = [
  ...commonUnits,
  ...own(EACH_A_KIND_OF_PERSON, persons),
  ...own(THINGS, things),
  ...things('cattle', 'head of cattle'),
  ...things('livestock', 'head of livestock'),
  ...persons('people', 'people, persons, person, individuals, individual, human beings'),
  ...persons('civilians', 'civilians, civilian'),
  ...persons('children', 'children, child, minors, kids, youngsters'),
  ...persons('residents', 'residents, resident, inhabitants'),
  ...persons('women', 'woman'),
  ...persons('men', 'man'),
  ...persons('refugees', 'refugees, refugee'),
  ...persons('migrants', 'migrants, migrant'),
  ...persons('hostages', 'hostages, hostage, captives'),
  ...persons('prisoners', 'prisoners, prisoner, inmates, prisoners of war'),
  ...persons('victims', 'victims, victim'),
  ...stateNouns('killed', 'dead, deaths, death, fatalities, fatality, slain, lives lost'),
  ...stateNouns('injured', 'injured, wounded, injuries, injury, wounded people'),
  ...stateNouns('casualties', 'casualties, casualty'),
  ...stateNouns(
    'displaced',
    'internally displaced people, internally displaced persons, displaced people, displaced persons, displaced, idps',
  ),
  ...stateNouns('missing', 'missing, missing people, missing persons'),
  ...stateNouns('homeless', 'homeless, homeless people'),
  ...stateNouns('detained', 'detainees, detainee'),
  ...stateNouns('infected', 'infections'),
  ...timeUnit('second', 'second, seconds, secs'),
  ...timeUnit('minute', 'minute, minutes, mins'),
  ...timeUnit('hour', 'hour, hours, hrs'),
  ...timeUnit('day', 'day, days, night, nights'),
  ...timeUnit('week', 'week, weeks'),
  ...timeUnit('week', 'fortnight, fortnights', 2),
  ...timeUnit('month', 'month, months'),
  ...timeUnit('year', 'year, years'),
  ...timeUnit('year', 'decade, decades', 10),
  ...timeUnit('year', 'century, centuries', 100),
  ...share('%', 'per cent, percent, pct, pc, percents'),
  ...share('percentage points', 'percentage points, percentage point, percent points, % points, pp, ppt'),
  ...measure('basis point', 'basis points, basis point'),
  ...currency('USD', 'dollars, dollar, us dollars, us$, u.s. dollars, bucks'),
  ...currency('USD', 'cents, cent', 0.01),
  ...currency('EUR', 'euros, euro'),
  ...currency('GBP', 'pounds, pound, pounds sterling, sterling, quid'),
  ...currency('GBP', 'pence', 0.01),
  ...currency('SYP', 'syrian pounds, syrian pound'),
  ...currency('EGP', 'egyptian pounds, egyptian pound'),
  ...currency('LBP', 'lebanese pounds, lebanese pound'),
  ...currency('TRY', 'turkish lira, turkish liras, lira, liras'),
  ...currency('JPY', 'yen'),
  ...currency('CNY', 'yuan, renminbi'),
  ...currency('INR', 'rupees, rupee, indian rupees'),
  ...currency('PKR', 'pakistani rupees'),
  ...currency('RUB', 'roubles, rouble, rubles, ruble'),
  ...currency('CHF', 'swiss francs, swiss franc, francs'),
  ...currency('AUD', 'australian dollars'),
  ...currency('CAD', 'canadian dollars'),
  ...currency('SEK', 'kronor, krona'),
  ...currency('ILS', 'shekels, shekel'),
  ...currency('IQD', 'iraqi dinars'),
  ...currency('ZAR', 'rand'),
  ...measure('km', 'kilometres, kilometers, kilometre, kilometer'),
  ...measure(
    'square kilometre',
    'square kilometres, square kilometers, square kilometre, square kilometer, sq km',
  ),
  ...measure('square mile', 'square miles, square mile, sq miles'),
  ...measure('square metre', 'square metres, square meters, square metre, square meter, sq m'),
  ...measure('square foot', 'square feet, sq ft'),
  ...measure('cubic metre', 'cubic metres, cubic meters, cubic metre, cubic meter'),
  ...measure('m', 'metres, meters, metre, meter'),
  ...measure('cm', 'centimetres, centimeters, centimetre, centimeter'),
  ...measure('mm', 'millimetres, millimeters, millimetre, millimeter'),
  ...measure('mile', 'miles, mile'),
  ...measure('nautical mile', 'nautical miles, nautical mile'),
  ...measure('yard', 'yards, yard'),
  ...measure('foot', 'feet, foot, ft'),
  ...measure('inch', 'inches, inch'),
  ...measure('hectare', 'hectares, hectare'),
  ...measure('acre', 'acres, acre'),
  ...measure('kg', 'kilograms, kilogram, kilos, kilo, kilogrammes'),
  ...measure('gram', 'grams, gram, grammes'),
  ...measure('tonne', 'tonnes, tonne, tons, ton, metric tons, metric tonnes'),
  ...measure('pound', 'lbs, lb'),
  ...measure('ounce', 'ounces, ounce'),
  ...measure('litre', 'litres, liters, litre, liter'),
  ...measure('gallon', 'gallons, gallon'),
  ...measure('barrel', 'barrels, barrel'),
  ...measure('barrel a day', 'barrels per day, barrels a day, bpd'),
  ...measure('°C', 'degrees celsius, degrees centigrade, degrees c, celsius'),
  ...measure('°F', 'degrees fahrenheit, degrees f, fahrenheit'),
  ...measure('°', 'degrees, degree'),
  ...measure('km/h', 'kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour'),
  ...measure('mph', 'miles per hour, miles an hour'),
  ...measure('MW', 'megawatts, megawatt'),
  ...measure('GW', 'gigawatts, gigawatt'),
  ...measure('GB', 'gigabytes, gigabyte'),
  ...measure('microgram', 'micrograms, microgram'),
  ...measure('milligram', 'milligrams, milligram, mg'),
  ...measure('kilocalorie', 'kilocalories, kcal'),
  ...measure('calorie', 'calories'),
  ...measure('decibel', 'decibels'),
  ...measure('knot', 'knots'),
  ...measure('hectopascal', 'hectopascals'),
  ...measure('kilowatt hour', 'kilowatt hours, kwh'),
  ...measure('megawatt hour', 'megawatt hours, mwh'),
  ...measure('magnitude', 'magnitude, on the richter scale, on the moment magnitude scale'),
]

/** Each name for itself, in the plural and in the singular that English makes of it. */
function own(
  list: string,
  make: (unit: string, names: string) => readonly (readonly [string, Noun])[],
): readonly (readonly [string, Noun])[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .flatMap((plural) => make(canonical(plural), `${plural},${singular(plural)}`))
}

function canonical(plural: string): string {
  return plural === 'airstrikes' || plural === 'air raids' ? 'air strikes' : plural
}

function singular(plural: string): string {
  if (plural === 'lives') return 'life'
  if (plural.endsWith('men')) return `${plural.slice(0, -3)}man`
  if (plural.endsWith('children')) return plural.slice(0, -3)
  if (/(?:[^aeiou])ies$/.test(plural)) return `${plural.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2)
  return plural.endsWith('s') ? plural.slice(0, -1) : plural
}
