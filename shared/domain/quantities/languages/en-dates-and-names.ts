import type { LanguageTable, RelativeDate } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { partsOfYear } from './parts-of-year'
import { numbered, wordSet } from './small-numbers'

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

/** English: dates, and what makes a figure an age, a score or part of a name. */
export const enDatesAndNames = {
  months: numbered(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  ),
  weekdays: numbered(
    'monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun',
  ),
  relative: phraseTable(relative),
  partsOfYear: partsOfYear(
    ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
    ['first half', 'second half'],
  ),
  yearCues: wordSet(
    `in since by until till before after during from of late early mid post pre between through to and spring summer autumn
     fall winter year circa around the end beginning start for year-end last copyright ©`,
  ),
  since: wordSet('since'),
  future: wordSet('will would shall next due planned scheduled expected upcoming plans'),
  until: wordSet('until till'),
  clockWords: phraseTable(
    entriesOf<true>(
      "a.m., p.m., a.m, p.m, am, pm, gmt, utc, bst, cet, cest, est, edt, pst, o'clock, local time, noon, midnight, hours gmt, hours local time, in the morning, in the afternoon, in the evening, at night",
      true,
    ),
  ),
  ageBefore: phraseTable(
    entriesOf<true>(
      'aged, age, age of, ages, ages of, aged between, aged from, ages from, the age of, as young as, as old as, aged under, aged over, over the age of, under the age of, turned, turning, turns',
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
    `footnote note p pp reference ref registration plate account option resolution article articles channel chapter section paragraph page pages route highway motorway interstate room
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
} satisfies Partial<LanguageTable>
