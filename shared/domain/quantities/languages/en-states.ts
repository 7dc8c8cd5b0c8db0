import type { LanguageTable, StateVerb } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { wordSet } from './small-numbers'

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

/** English: verbs and nouns that say what became of people, and how figures go on from one another. */
export const enStates = {
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
} satisfies Partial<LanguageTable>
