import type { Event } from '../../schema/event'
import { overlap } from '../overlap'
import type { Span } from '../span'

/** A stretch of an article. */
export type ToldPlace = Span & { readonly articleId: string }

/** Whether an article tells of an event in a passage that a place touches, or in all of it but for some that the place does not. */
export function isToldAt({ tellings }: Pick<Event, 'tellings'>, place: ToldPlace): boolean {
  const telling = tellings.find(({ articleId }) => articleId === place.articleId)
  if (telling === undefined) return false
  const touches = (each: Span): boolean => overlap(each, place)
  return telling.passages.length === 0
    ? telling.notPassages?.some(touches) !== true
    : telling.passages.some(touches)
}
