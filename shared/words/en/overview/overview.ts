import type { Stance } from '../../../schema/claim'
import { counted, formatCount } from '../terms/format-count'

const stances: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  refutes: 'refutes',
  context: 'context',
}

const parts = { matrix: 'Claims by sources', 'time-line': 'Time line', names: 'People and places' }

/** What is seen of the whole project at once: claims by sources, events in time, names. */
export const overview = {
  title: 'Overview',
  parts,
  which: 'What of the project is shown',
  saveTable: 'Save as table…',
  savePicture: 'Save as picture…',
  saveTitles: { csv: 'Save as Table', svg: 'Save as Picture' },
  written: (path: string): string => `Written to ${path}`,
  fileName: (project: string, part: keyof typeof parts): string =>
    `${project} – ${parts[part].toLowerCase()}`,
  matrix: {
    heading: 'What each source says to each claim',
    filter: 'Filter claims',
    anyVerdict: 'Any verdict',
    verdict: 'Verdict',
    anyEvent: 'Any event',
    event: 'Event',
    shown: (shown: number, total: number, sources: number): string =>
      `${shown === total ? counted(total, 'claim') : `${formatCount(shown)} of ${counted(total, 'claim')}`} · ${counted(sources, 'source')}`,
    noClaims:
      'No claims yet. Mark one in an article, and link its evidence: then this shows which source says what of which claim.',
    noSources: 'No sources yet. Link evidence to a claim: each of its sources gets a column here.',
    noneFits: 'No claim fits. Take a filter away.',
    claim: 'Claim',
    stance: (stance: Stance, rating: string): string =>
      rating === '' ? stances[stance] : `${stances[stance]} (${rating})`,
    listed: (stated: readonly string[]): string => stated.join(', '),
    nothing: 'nothing',
    potential: 'not asked yet',
    usedBy: (count: number): string => `evidence for ${counted(count, 'claim')} shown`,
    together: 'counts as one with those beside it that have the same line above',
    cell: (claim: string, source: string, words: string): string => `${claim} · ${source}: ${words}`,
    link: 'Enter links evidence',
    go: 'Enter goes to it',
    hint: 'Arrow keys move through the cells. Enter on a cell goes to its evidence, or begins to link some; on a claim or a source it opens that.',
    signs: ['+ supports', '− refutes', '• context', 'A1–F6: the rating', 'Claim'],
    legend:
      '+ supports   − refutes   • context   then the rating of the source and of what it says (A1 to F6)',
    untitledSource: 'Source without a name',
  },
  names: {
    heading: 'People and places',
    filter: 'Filter names',
    reading: 'Reading the names in the texts…',
    none: 'No names yet. They are read by their capitals; in German and Arabic, by the title or the kind of place before them.',
    noneFits: 'No name fits. Take a filter away.',
    shown: (shown: number, further: number): string =>
      further === 0
        ? counted(shown, 'name')
        : `${counted(shown, 'name')} · ${formatCount(further)} rarer ones not shown`,
    name: 'Name',
    forms: 'Written',
    places: 'Where',
    times: 'Times',
    form: (name: string, count: number): string => `${name} (${formatCount(count)})`,
    claims: (count: number): string => (count === 0 ? '' : counted(count, 'claim')),
    articles: (count: number): string => counted(count, 'article'),
    more: 'Show more names',
    moreProposals: 'Show more',
    find: (name: string): string => `Find every place of ${name}`,
    oneName: 'One name?',
    meaning:
      'These sound alike and are written otherwise. Declared one, they are one in this list, in the search and where events are linked.',
    same: 'One name',
    different: 'Two names',
    sameOf: (a: string, b: string): string => `One name: ${a} and ${b}`,
    differentOf: (a: string, b: string): string => `Two names: ${a} and ${b}`,
    nothingAlike: 'No two names are left that sound alike.',
    declared: 'Declared one',
    part: (name: string): string => `Part ${name} again`,
    byHand: 'Two names of one thing',
    byHandMeaning: 'Such as the February truce and the cessation of hostilities.',
    called: 'It is called',
    also: 'And also',
    declare: 'Declare one',
    twoNames: 'Two different names are needed.',
    gone: 'These names are not declared one any more.',
  },
  timeLine: {
    heading: 'Events in time',
    filter: 'Filter events',
    proposed: 'Proposed ones too',
    shown: (count: number, undated: number): string =>
      undated === 0
        ? counted(count, 'event')
        : `${counted(count, 'event')} · ${formatCount(undated)} without a place in time`,
    none: 'No event yet. Where several articles tell of one event it is proposed under Events, and stands here once it has a day.',
    noneFits: 'No event fits. Take a filter away.',
    when: 'When',
    what: 'What',
    where: 'Where',
    measures: 'What it comes to',
    told: 'Told by',
    state: 'State',
    placed: 'In the order of time',
    yearless: 'A day, and no year stated',
    undated: 'No date stated',
    decided: (measure: string, value: string, range: string): string =>
      range === '' || range === value ? `${measure}: ${value}` : `${measure}: ${value} (${range})`,
    open: (measure: string, value: string): string => `${measure}: ${value}, open`,
    range: (low: string, high: string): string => `${low} to ${high}`,
    more: 'Show more events',
  },
}
