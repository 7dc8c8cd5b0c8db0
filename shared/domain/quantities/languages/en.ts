import type { BoundRule } from '../bound-rules'
import { blank } from './blank'
import { enNouns } from './en-nouns'
import { enDemonyms } from './en-demonyms'
import type { LanguageTable, Noun, RelativeDate, StateVerb } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { numbered, smallNumbers, wordSet } from './small-numbers'

const BELOW_20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty|fourty fifty sixty seventy eighty ninety'

const states: readonly (readonly [StateVerb['form'], string, string])[] = [
  ['both', 'killed', 'killed slain murdered massacred slaughtered assassinated executed beheaded'],
  ['active', 'killed', 'killing kills kill murdering claiming claimed claims'],
  ['alone', 'killed', 'died dead die dies dying perished drowned lifeless'],
  ['both', 'injured', 'injured wounded hurt maimed'],
  ['active', 'injured', 'injuring injures wounding wounds hurting'],
  ['both', 'displaced', 'displaced uprooted'],
  ['active', 'displaced', 'displacing displaces uprooting'],
  ['alone', 'displaced', 'fled homeless'],
  ['both', 'trapped', 'trapped'],
  ['active', 'trapped', 'trapping traps'],
  ['both', 'stranded', 'stranded'],
  ['active', 'stranded', 'stranding'],
  ['both', 'besieged', 'besieged'],
  ['alone', 'missing', 'missing unaccounted disappeared vanished'],
  ['both', 'arrested', 'arrested'],
  ['active', 'arrested', 'arresting arrests'],
  ['both', 'detained', 'detained imprisoned jailed'],
  ['active', 'detained', 'detaining detains jailing'],
  ['both', 'abducted', 'abducted kidnapped'],
  ['active', 'abducted', 'abducting kidnapping'],
  ['both', 'evacuated', 'evacuated'],
  ['active', 'evacuated', 'evacuating'],
  ['both', 'rescued', 'rescued'],
  ['active', 'rescued', 'rescuing'],
  ['both', 'captured', 'captured'],
  ['active', 'captured', 'capturing'],
  ['both', 'released', 'released freed'],
  ['active', 'released', 'releasing freeing'],
  ['both', 'infected', 'infected'],
  ['active', 'infected', 'infecting'],
  ['both', 'hospitalised', 'hospitalised hospitalized'],
  ['both', 'deported', 'deported expelled'],
  ['alone', 'survived', 'survived'],
  ['alone', 'escaped', 'escaped'],
  ['active', 'deported', 'deporting expelling'],
]

const bounds: readonly (readonly [BoundRule, string])[] = [
  [
    'more than',
    'more than, over, above, exceeding, exceeds, exceed, exceeded, upwards of, upward of, in excess of, greater than, higher than, well over, well above, far more than, many more than, surpassed, surpassing, topped, topping, tops, passed, beyond, >, even more than, much more than',
  ],
  [
    'just over',
    'just over, slightly more than, a little more than, slightly over, a little over, just above, just more than',
  ],
  [
    'at least',
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, at the very least, at minimum, as few as, as little as, ≥',
  ],
  [
    'at most',
    'up to, at most, no more than, not more than, as many as, as much as, as high as, a maximum of, maximum of, a total of up to, not exceeding, ≤',
  ],
  [
    'fewer than',
    'fewer than, less than, under, below, lower than, well under, well below, far fewer than, far less than, <',
  ],
  [
    'just under',
    'just under, slightly fewer than, slightly less than, just below, a little under, a little less than, slightly under',
  ],
  [
    'nearly',
    'nearly, almost, close to, near to, approaching, nearing, not quite, virtually, nigh on, verging on',
  ],
  [
    'about',
    'about, around, some, roughly, approximately, approx, approx ., circa, c ., an estimated, estimated, estimated at, estimated to be, in the region of, in the order of, on the order of, ~, ≈, somewhere around, or around, perhaps, probably, an average of, believed to be',
  ],
]

const after: readonly (readonly [BoundRule, string])[] = [
  [
    'at least',
    '+, or more, or higher, and above, and more, and up, or above, or over, plus, at least, at minimum',
  ],
  ['at most', 'or fewer, or less, or under, or below, and under, at most, at the most, or lower, maximum'],
  ['about', 'or so, or thereabouts, approximately, roughly, give or take'],
]

const relative: readonly (readonly [string, RelativeDate])[] = [
  ['today', { unit: 'day', by: 0 }],
  ['tonight', { unit: 'day', by: 0 }],
  ['yesterday', { unit: 'day', by: -1 }],
  ['tomorrow', { unit: 'day', by: 1 }],
  ['last week', { unit: 'week', by: -1 }],
  ['last month', { unit: 'month', by: -1 }],
  ['this month', { unit: 'month', by: 0 }],
  ['next month', { unit: 'month', by: 1 }],
  ['last year', { unit: 'year', by: -1 }],
  ['this year', { unit: 'year', by: 0 }],
  ['next year', { unit: 'year', by: 1 }],
]

const thing = (counted: string): Noun => ({ kind: 'thing', unit: counted, counted })
const person = (unit: string): Noun => ({ kind: 'person', unit, counted: unit })

/** English, as newsrooms on both sides of the Atlantic write it. */
export const en: LanguageTable = {
  ...blank,
  tag: 'en',
  capitalDates: true,
  headNoun: 'plural',
  small: phraseTable(
    smallNumbers(
      BELOW_20.split(' '),
      new Map(TENS.split(' ').map((name, place) => [place * 10 + 20, name])),
      (ten, unit) => [`${ten} ${unit}`],
    ),
  ),
  hundred: new Map([['hundred', 100]]),
  scales: phraseTable([
    ['thousand', 1e3],
    ['k', 1e3],
    ['million', 1e6],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['b', 1e9],
    ['trillion', 1e12],
    ['trn', 1e12],
    ['tn', 1e12],
    ['dozen', 12],
    ['score', 20],
    ['lakh', 1e5],
    ['crore', 1e7],
  ]),
  vague: new Map([
    ['dozens', 12],
    ['scores', 20],
    ['hundreds', 100],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  tens: wordSet('tens'),
  several: phraseTable(entriesOf<true>('several, a few, few, many, a couple, a couple of', true)),
  fixed: phraseTable([
    ['half a', 0.5],
    ['a half', 0.5],
    ['half', 0.5],
    ['a quarter of a', 0.25],
    ['quarter of a', 0.25],
    ['quarter', 0.25],
    ['three quarters of a', 0.75],
    ['a third of a', 1 / 3],
    ['a couple of', 2],
    ['a couple', 2],
    ['a pair of', 2],
    ['a', 1],
    ['an', 1],
  ]),
  half: phraseTable([
    ['and a half', 0.5],
    ['and a quarter', 0.25],
    ['and three quarters', 0.75],
  ]),
  article: wordSet('a an the'),
  and: wordSet('and'),
  denominators: new Map([
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fourths', 4],
    ['fifth', 5],
    ['fifths', 5],
    ['sixth', 6],
    ['sixths', 6],
    ['seventh', 7],
    ['sevenths', 7],
    ['eighth', 8],
    ['eighths', 8],
    ['ninth', 9],
    ['ninths', 9],
    ['tenth', 10],
    ['tenths', 10],
  ]),
  ordinals: wordSet(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
     sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
     ninetieth hundredth thousandth millionth`,
  ),
  ordinalEndings: wordSet('st nd rd th'),
  one: wordSet('one'),
  between: wordSet('between'),
  from: wordSet('from'),
  to: wordSet('to'),
  or: wordSet('or'),
  change: wordSet(
    `rise rises rose risen rising increase increases increased increasing fall falls fell fallen falling drop drops
     dropped dropping decline declines declined declining grow grows grew grown growing climb climbs climbed climbing
     jump jumps jumped jumping cut cuts cutting raise raises raised raising go goes went gone move moved moves moving
     slip slipped slid slide surge surged surging soar soared shrink shrank shrunk reduce reduced reduces reducing
     lower lowered revised revise expand expanded doubled doubling doubles tripled up down upgraded downgraded edged
     widened narrowed plunged plummeted slowed accelerated changed change swelled dwindled hike hiked improved`,
  ),
  boundsBefore: phraseTable(bounds.flatMap(([rule, list]) => entriesOf(list, rule))),
  boundsAfter: phraseTable(after.flatMap(([rule, list]) => entriesOf(list, rule))),
  boundGap: wordSet('the another a an some further additional those these his her its their all past last'),
  nouns: phraseTable(enNouns),
  describing: wordSet(
    `more other others additional further new extra old young elderly older younger small smaller large larger big bigger great long short
     local foreign international national regional senior junior former different separate major minor main top
     armed unarmed masked suspected alleged unidentified unnamed innocent whole entire full further consecutive
     straight successive working calendar total combined known confirmed reported registered separate similar such
     different various major key remaining surviving male female adult pregnant unaccompanied poor rich vulnerable
     civilian military government rebel opposition pro anti heavily badly seriously critically severely mostly mainly
     nearby neighbouring bordering besieged occupied registered eligible uniformed off duty so called western eastern
     northern southern central rural urban public private daily weekly monthly annual extra solid good fellow
     powerful homemade improvised early late final initial key square-foot nuclear-armed first last next`,
  ),
  stop: wordSet(
    `in on at of by for from to with without within into onto upon near around across through throughout during after before
     since until till as than that which who whom whose where when while because if though although but and or nor so
     yet is are was were be been being am has have had having do does did will would shall should can could may might
     must not no it its they them their he him his she her we us our you your i me my this these those the a an there
     here every each both either neither per via about above over under below between among against amid despite
     including according also only just even still already again later earlier ago away apart said says say told
     reported amounting took take takes taking went came come comes left leave leaves leaving made make makes remain remains remained
     became become what how why then now today yesterday tomorrow tonight up down out off back well ahead plus minus
     versus vs across beyond inside outside toward towards along like unlike behind beside besides except hit hits
     got get gets getting seen seem seems appeared appear lie lies stand stands stood sit sat live lives lived
     yes thus always perhaps sometimes ones overseas whereas nonetheless nevertheless unless`,
  ),
  of: wordSet('of'),
  states: new Map(
    states.flatMap(([form, counted, list]) => list.split(' ').map((word) => [word, { counted, form }])),
  ),
  statePhrases: phraseTable<string>([
    ...entriesOf(
      'from their homes, fled their homes, to flee, forced to flee, out of their homes, on the run',
      'displaced',
    ),
    ...entriesOf('lost their lives, lost his life, lost her life, to death', 'killed'),
    ...entriesOf('in custody, behind bars, in detention', 'detained'),
    ...entriesOf('taken hostage, held hostage, hostage', 'hostages'),
    ...entriesOf('under siege', 'besieged'),
    ...entriesOf('unaccounted for', 'missing'),
    ...entriesOf('shot dead', 'killed'),
  ]),
  activePhrases: phraseTable<string>([
    ...entriesOf('shot dead, shot and killed, gunned down, lives of, hacked to death, left dead', 'killed'),
    ...entriesOf('took hostage, taken hostage', 'hostages'),
  ]),
  auxiliaries: wordSet(
    `was were is are be been being have has had got get remain remains remained believed feared reported reportedly
     thought presumed confirmed known said left became become declared still also may might could will would largely`,
  ),
  perfect: wordSet('has have had having'),
  objectStarts: wordSet(
    'a an the his her its their our my your this these those at up some about nearly almost more over several dozens hundreds thousands scores many him them himself people civilians civilian civilians',
  ),
  tolls: phraseTable<string>([
    ...entriesOf(
      'death toll, death tolls, toll, number of dead, number of deaths, number of people killed, number of those killed, number killed, death count, body count, fatalities, fatality count, number of fatalities, overall toll, number of civilians killed, deaths',
      'killed',
    ),
    ...entriesOf('casualty toll, casualty count, casualties, number of casualties', 'casualties'),
    ...entriesOf(
      'number of injured, number of wounded, injury toll, number of people injured, number injured, number of people wounded, number of those injured',
      'injured',
    ),
    ...entriesOf(
      'number of displaced, number of displaced people, number of people displaced, number of internally displaced people',
      'displaced',
    ),
    ...entriesOf('number of refugees, refugee population', 'refugees'),
    ...entriesOf('number of missing, number of people missing', 'missing'),
    ...entriesOf('number of hostages', 'hostages'),
    ...entriesOf('number of arrests', 'arrests'),
    ...entriesOf('number of detainees, number of people detained', 'detained'),
    ...entriesOf('unemployment, unemployment rate, jobless rate', 'unemployment'),
    ...entriesOf('inflation, inflation rate', 'inflation'),
    ...entriesOf('turnout, voter turnout', 'turnout'),
    ...entriesOf('population', 'population'),
    ...entriesOf('interest rates, interest rate, base rate, policy rate', 'interest rate'),
    ...entriesOf('poverty rate, poverty', 'poverty'),
    ...entriesOf('gdp, gross domestic product, economy', 'GDP'),
    ...entriesOf('growth', 'growth'),
    ...entriesOf('deficit, budget deficit', 'deficit'),
    ...entriesOf('exports', 'exports'),
    ...entriesOf('imports', 'imports'),
    ...entriesOf('sales', 'sales'),
    ...entriesOf('prices, price', 'prices'),
    ...entriesOf('wages', 'wages'),
    ...entriesOf('profit, profits', 'profit'),
    ...entriesOf('revenue, revenues', 'revenue'),
    ...entriesOf('debt', 'debt'),
  ]),
  including: phraseTable(
    entriesOf<true>(
      'including, among them, among whom, most of them, of them, of whom, of which, comprising, as well as, along with, together with, plus, mostly',
      true,
    ),
  ),
  ofThem: phraseTable(
    entriesOf<true>(
      'of them, of whom, of those, of these, of the dead, of the victims, of those killed, of the injured, of the wounded',
      true,
    ),
  ),
  months: numbered(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  ),
  weekdays: numbered(
    'monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun',
  ),
  relative: phraseTable(relative),
  yearCues: wordSet(
    `in since by until till before after during from of late early mid post pre between through to and spring summer autumn
     fall winter year circa around the end beginning start for year-end last copyright ©`,
  ),
  since: wordSet('since'),
  until: wordSet('until till'),
  clockWords: phraseTable(
    entriesOf<true>(
      "a.m., p.m., a.m, p.m, am, pm, gmt, utc, bst, cet, cest, est, edt, pst, o'clock, local time, noon, midnight, hours gmt, hours local time, in the morning, in the afternoon, in the evening, at night",
      true,
    ),
  ),
  clockBefore: wordSet('at by until from around about before after'),
  ageBefore: phraseTable(
    entriesOf<true>(
      'aged, age, age of, ages, ages of, aged between, aged from, ages from, the age of, aged under, aged over, over the age of, under the age of, turned, turning, turns',
      true,
    ),
  ),
  ageAfter: phraseTable(
    entriesOf<true>(
      'years old, year old, year olds, years of age, months old, month old, week old, weeks old, day old, days old',
      true,
    ),
  ),
  labels: wordSet(
    `reference ref registration plate account option resolution article articles channel chapter section paragraph page pages route highway motorway interstate room
     platform gate no nos number numbers version phase part stage level tier grade flight boeing airbus apollo psalm verse act
     scene episode season volume vol issue figure table terminal pier runway box directive regulation protocol
     schedule appendix annex item clause amendment title proposition type mark model iphone windows covid sars area
     war division battalion brigade regiment squadron camp ward precinct sector block zone group class category district
     unit line bus tram track formula size category round week day year game match train train exhibit lot order
     decree decision rule file suite apartment apt flat floor building house hall pavilion warehouse checkpoint
     cell court reactor building tower shaft mine hill point km mile post exit junction lane row seat door engine`,
  ),
  streets: wordSet(
    `street st road rd avenue ave lane ln drive dr boulevard blvd square sq way court ct place pl terrace gardens quay
     row crescent parkway plaza highway close hill mews embankment walk`,
  ),
  phoneWords: wordSet(
    'call calls phone tel telephone hotline helpline dial text fax whatsapp contact mobile ring calling',
  ),
  sports: wordSet(
    `win wins won winning beat beats beaten beating defeat defeated defeats victory draw drew drawn lead led leading lost
     lose loses loss score scored scores match half-time aggregate goal final semi-final quarter-final thrashed thrash
     edged sets tie tied penalties shootout shoot-out scoreline comeback equalised trailing trailed vote voted ruling
     ruled passed approved rejected adopted`,
  ),
  compoundNouns: new Map<string, Noun>([
    ['member', thing('members')],
    ['nation', thing('nations')],
    ['country', thing('countries')],
    ['state', thing('states')],
    ['seat', thing('seats')],
    ['storey', thing('storeys')],
    ['story', thing('storeys')],
    ['page', thing('pages')],
    ['bed', thing('beds')],
    ['bedroom', thing('bedrooms')],
    ['room', thing('rooms')],
    ['car', thing('cars')],
    ['vehicle', thing('vehicles')],
    ['truck', thing('trucks')],
    ['person', person('people')],
    ['man', person('men')],
    ['woman', person('women')],
    ['strong', person('people')],
  ]),
  placeBefore: wordSet('in across throughout through near around inside outside within at from over'),
  demonyms: enDemonyms,
  by: wordSet('by'),
  groups: wordSet(
    `forces force army troops police militants militant soldiers soldier government insurgents insurgent fighters
     fighter militia militias gunmen gunman regime coalition rebels rebel opposition government-aligned pro-government
     jihadists jihadist group groups faction factions side sides military navy airforce warplanes jets guards`,
  ),
  accordingTo: phraseTable(
    entriesOf<true>(
      'according to, citing, as reported by, as estimated by, as documented by, as counted by, in the words of',
      true,
    ),
  ),
  sayVerbs: wordSet(
    `said says say reported reports report estimates estimated estimate announced announces confirmed confirms told
     tells claimed claims added adds stated states wrote writes found finds put puts recorded documented counted
     acknowledged insisted warned warns believes believe showed shows revealed`,
  ),
  tallies: wordSet(
    'tally tallies count counts estimate estimates figures figure data report reports toll survey census',
  ),
}
