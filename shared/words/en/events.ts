import type { EventRefusal } from '../../domain/operations/event-refusal'

/** What people read of events, and of what was said of mentions. */
export const events = {
  one: 'event',
  many: 'events',
  kind: 'Event',
  kinds: 'Events',
  refused: {
    noArticle: 'An event needs an article that tells of it.',
    confirmed: 'These articles are confirmed as one event already.',
    toldAlready: 'This tells of the event already.',
    deniedAlready: 'It is known already that this article does not tell of the event.',
    goneFromEvent: 'One of these articles no longer stands with the event.',
    split: 'Each of the two events needs an article that tells of it.',
    merge: 'Choose another event to merge with.',
    noWords: 'Select the words first: the selection holds no text.',
    sameFigure: 'Choose two different figures.',
    saidAlready: 'This was said already.',
  } satisfies Readonly<Record<EventRefusal, string>>,
}
