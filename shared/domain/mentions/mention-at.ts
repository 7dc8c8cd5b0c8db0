import { cuesAt } from './cues-at'
import { deedsNear, type Deed } from './deeds'
import type { Mention } from './mention'
import type { SentenceContext } from './sentence-context'
import { placeKey } from '../quantities/places/names'
import { placeOf } from '../quantities/places/place-of'
import { subjectOf } from './roles'

/** What a mention says itself; the rest is told by the words around it. */
type Own = Pick<Mention, 'kind' | 'dimension'> & Partial<Mention>

/** A mention at some words of a sentence, with what the words around it say. `number` is the first word of its figure. */
export function mentionAt(
  context: SentenceContext,
  deeds: readonly Deed[],
  from: number,
  to: number,
  own: Own,
  number = from,
): Mention {
  const { sentence, index, section, day } = context
  const { words } = sentence
  const near = deedsNear(deeds, words, from, to)
  const cues = cuesAt(context, from, to, near, own.kind === 'date' || own.kind === 'time', number)
  return {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    value: null,
    moment: null,
    role: '',
    isClosedRole: false,
    deeds: near,
    group: '',
    target: '',
    subject: subjectOf(context, from),
    place: placeKey(placeOf(sentence, from, to, own.speaker ?? ''), context.table),
    day,
    speaker: '',
    section,
    cues,
    sentence: index,
    token: from,
    quantity: null,
    ...own,
  }
}
