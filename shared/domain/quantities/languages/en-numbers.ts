import type { BoundRule } from '../bound-rules'
import type { LanguageTable } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { smallNumbers, wordSet } from './small-numbers'

const BELOW_20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'

const TENS = 'twenty thirty forty|fourty fifty sixty seventy eighty ninety'

const bounds: readonly (readonly [BoundRule, string])[] = [
  [
    'more than',
    'more than, over, above, exceeding, exceeds, exceed, exceeded, upwards of, upward of, in excess of, greater than, higher than, well over, well above, far more than, many more than, surpassed, surpassing, surpasses, surpass, pass, passes, topped, topping, tops, passed, beyond, >, even more than, much more than',
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
    'about, around, some, roughly, approximately, approx, approx ., circa, c ., an estimated, estimated, estimated at, estimated to be, in the region of, in the order of, on the order of, ~, ≈, somewhere around, or around, perhaps, maybe, possibly, probably, an average of, believed to be',
  ],
]

const after: readonly (readonly [BoundRule, string])[] = [
  [
    'at least',
    '+, or more, or higher, and above, and more, and up, or above, or over, plus, at least, at minimum',
  ],
  ['at most', 'or fewer, or less, or under, or below, and under, at most, at the most, or lower, maximum'],
  ['about', 'odd, or so, or thereabouts, approximately, roughly, give or take'],
]

/** English: number names, ranges and bounds. */
export const enNumbers = {
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
     widened narrowed eased ease eases easing quickened rebounded plunged plummeted slowed accelerated changed change swelled dwindled hike hiked improved`,
  ),
  boundsBefore: phraseTable(bounds.flatMap(([rule, list]) => entriesOf(list, rule))),
  boundsAfter: phraseTable(after.flatMap(([rule, list]) => entriesOf(list, rule))),
  boundGap: wordSet('the another a an some further additional those these his her its their all past last'),
} satisfies Partial<LanguageTable>
