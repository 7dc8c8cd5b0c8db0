import type { CueWords } from '../language'

/** English: what the words near a figure, a date or a duration say of it. */
export const cues: CueWords = {
  slashDate: 'month-first',
  furniture: {
    starts: `
        read more, read also, read next, also read, see also, more on this, more on this story, related,
        related stories, related articles, related topics, recommended, most read, most popular, trending,
        share, share this, follow us, sign up, subscribe, subscribe now, log in, click here, advertisement,
        sponsored, photo, photos, image, images, picture, pictures, in pictures, caption, file photo, video,
        watch, listen, copyright, all rights reserved, tags, topics, filed under, comments, newsletter,
        skip to, back to top, editing by, reporting by`,
    counts: `
        share, shares, comment, comments, view, views, like, likes, retweet, retweets, tweets, reads, read,
        followers, replies, min, mins, minute, minutes, photos, videos, results, images`,
    credits: `
        photo, photos, file photo, photograph, image, picture, pic, getty, courtesy, handout, screengrab,
        screenshot`,
  },
  publishing:
    'published, posted, updated, last updated, last modified, modified, date of publication, publication date, created, first published, filed, released, issued, printed, web posted',
  ago: 'ago, earlier, before now, back',
  agoBefore: '',
  relative: [
    {
      words: 'this morning, this afternoon, this evening, tonight, today, earlier today',
      unit: 'day',
      by: 0,
    },
    { words: 'overnight, last night, yesterday, the previous day, the day before', unit: 'day', by: -1 },
    { words: 'the day before yesterday', unit: 'day', by: -2 },
    {
      words:
        'this week, earlier this week, earlier in the week, later this week, the beginning of the week, the start of the week',
      unit: 'week',
      by: 0,
    },
    { words: 'last week, the previous week, a week ago', unit: 'week', by: -1 },
    { words: 'next week', unit: 'week', by: 1 },
    { words: 'this month, earlier this month', unit: 'month', by: 0 },
    { words: 'last month, a month ago', unit: 'month', by: -1 },
    { words: 'this year, earlier this year', unit: 'year', by: 0 },
    {
      words: "year's end, the end of the year, end of the year, within the year, later this year",
      unit: 'year',
      by: 0,
    },
    { words: 'last year, a year ago, the previous year', unit: 'year', by: -1 },
    { words: 'next year', unit: 'year', by: 1 },
  ],
  last: 'last, past, previous',
  dayParts: [
    {
      words: 'early, dawn, before dawn, predawn, pre-dawn, at dawn, early hours, daybreak, sunrise',
      from: 0,
      to: 9,
    },
    { words: 'morning', from: 4, to: 12 },
    { words: 'afternoon', from: 12, to: 18 },
    { words: 'evening, dusk, sunset', from: 17, to: 24 },
    { words: 'night, late, overnight', from: 18, to: 30 },
  ],
  beforeNoon: 'a.m., a.m, am, in the morning',
  afterNoon: 'p.m., p.m, pm, in the afternoon, in the evening, at night',
  namedTimes: { noon: 720, midday: 720, midnight: 1440 },
  leadsToTime: 'at, around, about, by, until, from, after, before, since',
  partsOfPeriod: { early: 'early, beginning of, start of', mid: 'mid, middle of', late: 'late, end of' },
  background:
    'previously, in the past, formerly, historically, in recent years, in recent months, in recent weeks, over the years, years ago, decades ago, since then, a similar, similar, earlier attack, earlier attacks, previous, last time, former, anniversary, history, once before, record, the largest, the deadliest, the worst',
  part: 'including, included, among them, among whom, of them, of whom, of which, of those, of the, most of them, half of them, comprising, plus, with, from among',
  further: 'others, other, more, another, further, additional, the rest, remaining, else, also',
  running:
    'so far, to date, overall, since, over the past, in the past, throughout, each year, every year, per year, a year, annually, over the last',
  changed:
    'rose to, risen to, rises to, rise to, climbed to, climbs to, increased to, has reached, reached, up from, down from, jumped to, now stands at, stood at, mounts to, grew to, revised, later, earlier put, updated',
  corrected:
    'revising, revised, correcting, corrected, updating an earlier, up from, down from, from an earlier, than first reported, than earlier reported, than previously reported',
  unreal:
    'would, could, might, may, if, unless, plans, plan, planned, planning, expected, expects, hopes, threatened, fear, fears, feared, possible, possibly, proposed, seeking, seeks, asked for, demanded, potential, faces, maximum, up for',
  claimLeads: 'that',
  negation: 'no, not, never, none, nobody, neither, nor, without, denied, denies, deny, refused, rejected',
  none: `no, zero, not a single, not one`,
  noneBehind: '',
  nobody: 'nobody, no one, no - one, none, no people',
  magnitude:
    'magnitude, richter, quake, earthquake, temblor, tremor, aftershock, quakes, aftershocks, tremors',
  groups: {
    children:
      'children, child, kids, minors, babies, infants, girls, boys, girl, boy, toddlers, youngsters, schoolchildren, pupils',
    women: 'women, woman, females',
    civilians: 'civilians, civilian, residents, villagers, non-combatants',
    combatants:
      'fighters, fighter, militants, militant, insurgents, jihadists, terrorists, gunmen, rebels, rebel, militiamen, combatants',
    soldiers:
      'soldiers, soldier, troops, servicemen, military personnel, army personnel, conscripts, officers, marines',
    police: 'police, policemen, police officers, policeman, policewomen, police officer',
    medics:
      'medics, doctors, nurses, paramedics, medical staff, health workers, medical workers, doctor, nurse, medical personnel, staff members, staff member',
    rescuers:
      'rescuers, rescue workers, volunteers, volunteer, firefighters, firefighter, aid workers, humanitarian workers, white helmets',
    journalists: 'journalists, reporters, journalist, reporter, media workers, cameramen',
    students: 'students, student, teachers, teacher',
    foreigners: 'foreigners, tourists, foreign nationals, nationals',
    families: 'families, family, relatives, brothers, sisters, siblings, sons, daughters',
    prisoners: 'prisoners, detainees, inmates, hostages, captives',
    passengers: 'passengers, crew, crew members, pilots, drivers, evacuees, pilgrims, travellers, travelers',
    workers: 'workers, employees, staff, miners, guards',
  },
  nounRoles: {
    attackers:
      'attackers, attacker, bombers, bomber, suicide bombers, suicide bomber, gunmen, gunman, assailants, hijackers, robbers, robber, thieves, kidnappers, shooters, arsonists, pirates, suspects, intruders',
    vehicles:
      'vehicles, vehicle, trucks, lorries, cars, buses, convoys, ambulances, truck, car, bus, fire trucks, engines, vans, motorcycles',
    buildings: 'buildings, houses, homes, apartments, structures, dwellings, shops, properties, flats',
    'air strikes': 'air strikes, airstrikes, air raids, strikes, raids, sorties, air strike, bombardments',
    projectiles:
      'rockets, missiles, shells, mortars, rounds, mortar rounds, barrel bombs, bombs, projectiles',
    aftershocks: 'aftershocks, tremors, quakes, earthquakes, temblors',
    bodies: 'bodies, corpses, remains',
    firefighters: 'firefighters, firemen, fire crews',
    wives: 'wives, wife, spouses, marriages',
    firearms: 'rifles, guns, weapons, pistols, firearms, magazines',
    population: 'population, inhabitants, residents, citizens, home to',
    members: 'members, followers, adherents, supporters, fans, subscribers, users, customers',
    employees: 'employees, workers, jobs, staff',
    ships: 'ships, boats, vessels, skiffs, warships, frigates',
    aircraft: 'planes, aircraft, jets, helicopters, warplanes, drones, fighter jets',
    countries: 'countries, nations, states',
    votes: 'votes, ballots',
    seats: 'seats, mandates',
    victims: 'victims, casualties',
  },
  measureRoles: {
    length: {
      depth: 'depth, deep, below, beneath, underground',
      height:
        'height, high, tall, altitude, fell, falling, fall, fall of, plunged, plunge, plunge of, dropped, dropping, drop, drop of, tumbled, elevation',
      distance:
        'away, from, north, south, east, west, northeast, northwest, southeast, southwest, north-west, north-east, south-east, south-west, outside, off, near, distance',
      width: 'wide, width, diameter, radius, across',
      length: 'long, length, stretch',
    },
    money: {
      damage: 'damage, damages, loss, losses, destroyed',
      offer: 'offer, offers, offered, bid, bidding, proposal, proposed',
      price:
        'price, cost, costs, bought, buy, acquired, acquisition, purchase, paid, paying, sold, sale, deal, takeover, worth, valued, value',
      contract: 'contract, salary, signed, wage, pay',
      share: 'share, shares, stock, a share, per share',
      fine: 'fine, fined, penalty, penalties, bail, bond, settlement, compensation',
      funding: 'funding, raised, invested, investment, backed, funds, aid, grant, budget, loan, donated',
      revenue: 'revenue, sales, profit, earnings, income, market, turnover',
      loot: 'stolen, stole, jewelry, jewellery, haul, loot, robbery, theft, heist',
    },
    duration: {
      sentence:
        'sentence, sentenced, prison, jail, jailed, imprisonment, behind bars, probation, served, custody, parole, term',
      siege: 'siege, besieged, blockade',
      war: 'war, conflict, uprising, crisis, fighting, offensive, campaign, battle, operation',
      contract: 'contract, deal, offer, extension, signed',
      truce: 'truce, ceasefire, cease-fire, lull, pause, calm',
      fire: 'fire, blaze, flames, extinguish, extinguished, battled, firefighters, crews',
      marriage: 'married, marriage, wife, husband',
      old: 'old, built, existed, standing',
      career: 'career, served, worked, tenure, office, played',
      journey: 'journey, trip, drive, flight, trek, travel',
      warning: 'warning, notice, deadline, ultimatum',
      quake: 'shaking, shook, quake, tremor',
      lasting: 'lasted, lasts, lasting',
    },
    percent: {
      turnout: 'turnout, voted, voters, vote, votes, poll, election',
      unemployment: 'unemployment, jobless',
      inflation: 'inflation, prices',
      growth: 'growth, grew, gdp, economy, expand, expanded',
      stake: 'stake, owned, owns, shareholding',
      shares: 'shares, stock, trading, index',
      market: 'market, share of',
    },
    '%': {},
    mass: {
      weight: 'weighing, weighed, weight, weighs',
      load: 'aid, supplies, carrying, food, cargo, explosives',
    },
    area: { area: 'area, territory, land, burned, burnt, acres' },
  },
  distanceTo: 'of, from, to, off, outside, near',
  deeds: {
    said: 'said, says, say, told, tells, announced, announces, reported, reports, added, stated, confirmed, warned, claimed, according, wrote, tweeted, spoke, statement, revealed, insisted, interview, disclosed',
    published: 'published, posted, updated, printed, broadcast, aired',
    die: 'died, dies, dead, death, killed, kills, killing, slain, murdered, murder, murders, shot dead, stabbed to death, perished, passed away, drowned',
    injure: 'injured, wounded, hurt, injuring, wounding',
    found: 'found, discovered, discovery, recovered, spotted, located, located',
    missing: 'missing, disappeared, vanished, last seen, abducted, kidnapped',
    arrest:
      'arrested, arrest, arrests, detained, custody, apprehended, captured, caught, seized, nabbed, taken into custody',
    charge: 'charged, charges, indicted, accused, arraigned, indictment',
    court: 'court, hearing, appeared, appear, appearance, trial, tried, testify, testified, remanded',
    convict: 'convicted, conviction, guilty, pleaded, pled, plead, verdict, acquitted',
    sentence: 'sentenced, sentence, sentencing, jailed, executed, execution',
    free: 'released, freed, paroled, bail, pardoned, overturned, reversed, escaped',
    born: 'born, birth, birthday, turned, turns',
    marry: 'married, marriage, wed, wedding, divorced, divorce, marrying',
    begin:
      'began, begin, begins, begun, started, start, starts, broke out, launched, launch, erupted, opened, open, outbreak, onset, since, commenced',
    end: 'ended, end, ends, finished, concluded, expired, expires, over, collapsed, closed, close, stopped, halted, extinguished, under control, knocked down',
    strike:
      'struck, hit, strike, strikes, shook, rattled, jolted, rocked, occurred, happened, took place, recorded, centered, centred',
    attack:
      'attack, attacks, attacked, raid, raids, raided, bombed, bombing, shelled, shelling, fired, stormed, exploded, explosion, blast, blew, detonated, airstrike, airstrikes, air strike, air strikes',
    crash: 'crashed, crash, collided, collision, derailed, sank, capsized, fell, slipped, plunged',
    damage: `
      damaged, damage, damages, damaging, destroyed, destroys, destroying, destruction, wrecked, flattened,
      razed, toppled, levelled, leveled, gutted, demolished, ruined, swept away, washed away`,
    fire: 'fire, blaze, burned, burnt, flames, arson',
    call: 'called, call, alerted, phoned, reported the, notified, received, dispatched, responded',
    capture: 'captured, seized, took control, overran, recaptured, retook, took over, fell to, taken',
    besiege: 'besieged, siege, surrounded, encircled, blockade, cut off',
    agree: 'agreed, agreement, signed, sign, sealed, deal, brokered, accord, pact, treaty, put their names',
    truce: 'truce, ceasefire, cease-fire, calm, pause, took effect, hold, violated, breach',
    buy: 'bought, acquired, acquisition, purchase, purchased, buy, takeover, merger, merged, paid',
    sell: 'sold, sale, sell, auctioned',
    offer: 'offered, offer, bid, proposed, proposal',
    expect: 'expected, due, scheduled, planned, completed, deadline, arrive, available, ship, shipping',
    vote: 'voted, vote, votes, election, elected, polls, referendum, ballot, approved, passed',
    appoint: 'appointed, named, sworn, hired, promoted, became, joined, took office, succeeded',
    resign:
      'resigned, retired, quit, stepped down, fired, dismissed, ousted, expelled, ejected, left, removed',
    build:
      'built, constructed, construction, erected, completed, founded, established, created, formed, incorporated, dates',
    bankrupt: 'bankrupt, bankruptcy, filed, shut, shut down, folded',
    move: 'moved, move, fled, flee, evacuated, evacuation, displaced, arrived, arrive, returned, return, left, departed, travelled, traveled, flew, came, went',
    meet: 'met, meet, meeting, talks, summit, conference, visited, visit',
    win: 'won, win, beat, defeated, victory, lost, loss',
    write: 'wrote, book, story, stories, article, memoir, film, released',
    tell: 'revealed, admitted, confessed, identified, disclosed, acknowledged',
    work: 'worked, work, served, serve, employed, lived, live, living, stayed, played',
    rescue: 'rescued, saved, pulled, evacuated',
    invade: 'intervened, intervention, invaded, invasion, deployed, entered',
    measure: 'measured, measuring, registered, rated',
  },
}
