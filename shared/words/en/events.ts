import type { EventRefusal } from '../../domain/operations/event-refusal'
import type { EventKind, PlacePrecision, TimePrecision } from '../../schema/event'
import { refusals } from './refusals'
import { kinds } from './terms/kinds'
import { formatCount, plural } from './terms/format-count'

/** What people read of events, and of what was said of mentions. */
export const events = {
  kinds: kinds.event.title,
  /** The list of events. */
  list: {
    empty:
      'No events yet. Where several articles tell of one event, it is proposed here; or select words in an article and choose “Tells of event…”.',
    notCompared: 'The articles have not been compared yet.',
  },
  confirmed: 'Confirmed',
  proposed: 'Proposed',
  tellings: (count: number): string =>
    count === 0 ? 'no article' : plural(count, { one: '1 article', other: `${formatCount(count)} articles` }),
  waiting: (count: number): string =>
    plural(count, { one: '1 more proposed', other: `${formatCount(count)} more proposed` }),
  whenNotSaid: 'day not said',
  /** A time of day beside a day. */
  at: (date: string, hour: string, zone: string): string =>
    `${date}, ${hour.includes(':') ? hour : `about ${hour}:00`}${zone === '' ? '' : ` ${zone}`}`,
  dated: (date: string, precision: string): string => `${date} (${precision})`,
  place: (name: string, precision: string): string => `${name} (${precision})`,
  gone: 'This event is no longer in the project.',
  goneProposal: 'This is no longer proposed: it was answered, or the articles changed.',
  title: 'Event',
  takeBack: 'Take back event',
  /** What the line of known facts opens. */
  facts: 'Time, place and kind of the event',
  factsNotSaid: 'When, where and of what kind is not said',
  kindLabel: 'Kind',
  kindNotSaid: 'Not said',
  whenLabel: 'When',
  whenHint: 'Such as 2016-04-28',
  hourLabel: 'Hour',
  hourHint: 'Such as 17 or 17:30',
  hourFault: 'Not a time of day, such as 17 or 17:30.',
  zoneLabel: 'Zone',
  zoneHint: 'Such as UTC+3',
  timePrecisionLabel: 'How exact the day is',
  timePrecisions: {
    day: 'the day',
    days: 'within days',
    week: 'the week',
    month: 'the month',
    year: 'the year',
    inferred: 'inferred',
  } satisfies Readonly<Record<TimePrecision, string>>,
  whereLabel: 'Where',
  whereHint: 'Such as Homs',
  precisionLabel: 'How exactly',
  precisionNotSaid: 'Not said',
  ofKind: {
    attack: 'Attack',
    battle: 'Battle',
    disaster: 'Disaster',
    accident: 'Accident',
    protest: 'Protest',
    arrest: 'Arrest',
    displacement: 'Displacement',
    talks: 'Talks',
    agreement: 'Agreement',
    vote: 'Vote',
    trial: 'Trial',
    statement: 'Statement',
    other: 'Other',
  } satisfies Readonly<Record<EventKind, string>>,
  precisions: {
    spot: 'the spot',
    town: 'the town',
    region: 'the region',
    country: 'the country',
  } satisfies Readonly<Record<PlacePrecision, string>>,
  told: {
    heading: 'Told by',
    empty: 'No article tells of it any more: those that did were removed, or do not belong to it.',
    list: 'Articles that tell of the event',
    inPassages: (count: number): string =>
      plural(count, { one: 'in one passage', other: `in ${formatCount(count)} passages` }),
    butForPassages: (count: number): string =>
      plural(count, {
        one: 'in all of it but one passage',
        other: `in all of it but ${formatCount(count)} passages`,
      }),
    changed: 'These words no longer stand there as they were marked.',
    belongs: 'Belongs here',
    belongsElsewhere: 'Belongs to…',
    split: 'Split off',
    not: 'Not this event',
    help: 'Choose articles by a click, or by Space in the list; Enter shows the words. They can be dragged to another event, or out of this one.',
    more: (count: number): string => `Show more of ${formatCount(count)}`,
    denied: (count: number): string =>
      plural(count, {
        one: '1 article does not tell of it, as you said:',
        other: `${formatCount(count)} articles do not tell of it, as you said:`,
      }),
    tells: 'Tells of it after all',
  },
  confirm: 'Confirm event',
  confirmHint: (count: number): string =>
    `It becomes an event of the project, told by ${formatCount(count)} articles. Until then, articles that come later can change it.`,
  read: (known: string): string => `Read in the articles: ${known}`,
  merge: 'Merge with…',
  newConfirmed: (title: string): string => `Confirmed: “${title}”.`,
  done: {
    added: (title: string): string => `Added to “${title}”.`,
    moved: (title: string): string => `Moved to “${title}”.`,
    split: (title: string): string => `Split off as “${title}”.`,
    went: (count: number): string =>
      count === 0 ? '' : ' What was decided and added up of its figures alone went with it.',
    left: (count: number, title: string): string =>
      count === 0
        ? ''
        : plural(count, {
            one: ` 1 decision or calculation stays with “${title}”, but rests on figures that left it.`,
            other: ` ${formatCount(count)} decisions and calculations stay with “${title}”, but rest on figures that left it.`,
          }),
    merged: (title: string): string => `Merged into “${title}”.`,
    denied: 'It will not be proposed for this event again. Undo brings it back.',
    parted: 'These figures are compared no more. Undo brings them back together.',
    linked: 'These figures are compared from now on.',
    takenBack:
      'The event is taken back; its articles are compared as if nothing had been said. Undo brings it back.',
  },
  choose: {
    find: 'Find events',
    events: 'Events to choose from',
    none: 'No other events.',
    noMatch: 'No events match.',
    newTitle: 'Or a new event, called',
    cancel: 'Cancel',
    belongsTitle: 'Which event does it belong to?',
    tellsTitle: 'Which event is told of?',
    mergeTitle: 'Merge with which event?',
    belongs: 'Move there',
    tells: 'Tells of this event',
    merge: 'Merge',
    make: 'Make this event',
  },
  figures: {
    heading: 'Also differs',
  },
  apart: {
    because: (doubts: readonly string[], reasons: readonly string[]): string => {
      const against = doubts.length === 0 ? 'too little speaks for it' : doubts.join('; ')
      return `Kept apart because: ${against}${reasons.length === 0 ? '' : ` – for a link: ${reasons.join('; ')}`}.`
    },
    byYou: 'Kept apart because you said that they speak of different things.',
    togetherByYou: 'Taken together because you said that they speak of one thing.',
    partOf: (letter: string): string => `Figure ${letter} speaks of something else`,
  },
  selection: 'Tells of event…',
  ofClaim: {
    heading: 'Events',
    empty: 'No event is said to be told here.',
    same: 'Same event as…',
    not: (title: string): string => `Not this event: “${title}”`,
  },
  suggestion: 'Event',
  refused: {
    ownDraft: 'This is our own draft: it is no source of what happened.',
    noArticle: 'An event needs an article that tells of it.',
    confirmed: 'These articles are confirmed as one event already.',
    toldAlready: 'This tells of the event already.',
    deniedAlready: 'It is known already that this article does not tell of the event.',
    goneFromEvent: 'One of these articles no longer stands with the event.',
    split: 'Each of the two events needs an article that tells of it.',
    merge: 'Choose another event to merge with.',
    noWords: refusals.noWords,
    sameFigure: 'Choose two different figures.',
    noFigure: 'No figure, date or time is read in these words, so there is nothing to compare.',
    otherKind:
      'These cannot be compared: one is of another kind, as a number and a date are, or amounts in two currencies.',
    saidAlready: 'This was said already.',
    rangeOrder: 'The low figure is above the high one.',
    noReason: refusals.conflict.noReason,
    goneCalculation: 'This calculation is no longer there.',
    goneDecision: 'Nothing is decided of this measure any more.',
    noSum: 'A calculation needs two figures that can be added.',
  } satisfies Readonly<Record<EventRefusal, string>>,
}
