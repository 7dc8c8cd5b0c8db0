import type { EventPlace, EventTime } from '../../schema/event'
import { words } from '../../words/words'
import { describeDate } from './describe-date'

/** The known facts of an event in one line: time, place, and further ones. '' if there are none. */
export function describeKnown(
  { when, where }: { readonly when: EventTime; readonly where: EventPlace },
  ...more: readonly string[]
): string {
  return [describeWhen(when), describeWhere(where), ...more].filter(Boolean).join(' · ')
}

/** When something happened, in words, with the time of day as far as it is known; '' where nothing is. */
export function describeWhen({ date, hour, zone = '', precision }: EventTime): string {
  const known = describeDate(date)
  const said = words.events
  const day = known !== '' && precision ? said.dated(known, said.timePrecisions[precision]) : known
  return hour === '' ? day : said.at(day || said.whenNotSaid, hour, zone)
}

/** The place of an event and its precision. '' if unknown. */
export function describeWhere({ name, precision }: EventPlace): string {
  if (name === '' || precision === null) return name
  return words.events.place(name, words.events.precisions[precision])
}
