import { phraseFrom } from '../quantities/tables/phrase-table'
import { countedKey } from '../values/counted-thing'
import type { Deed } from './deeds'
import type { Mention } from './mention'
import { mentionAt } from './mention-at'
import type { SentenceContext } from './mentions-of'
import { rolesIn } from './roles'

/** How many words may stand between `no` and its noun. */
const NOUN_REACH = 3

/** `no casualties`, `no civilian was killed`, `nobody was hurt`: a count of nothing. */
export function countsOfNothing(context: SentenceContext, deeds: readonly Deed[]): readonly Mention[] {
  const { words } = context.sentence
  const { cues, table } = context
  const found: Mention[] = []
  for (let at = 0; at < words.length; at += 1) {
    const nobody = phraseFrom(cues.nobody, words, at)
    const none =
      (nobody === null ? null : countedAfter(context, nobody.to, nobody.to)) ??
      (cues.none.has(words[at]?.lower ?? '') ? countedOfNone() : null)
    if (none === null) continue
    const common = {
      kind: 'figure',
      dimension: 'count',
      value: { min: 0, max: 0, isExact: true },
      isClosedRole: true,
    } as const
    // Where there are no casualties, nobody was killed and nobody injured.
    const counted = countedKey(none.counted)
    for (const role of [counted, ...rolesIn(counted)])
      found.push(mentionAt(context, deeds, at, none.to, { ...common, role }))
    at = none.to - 1

    function countedOfNone(): { readonly counted: string; readonly to: number } | null {
      for (let next = at + 1; next <= at + NOUN_REACH; next += 1) {
        const noun = phraseFrom(table.nouns, words, next)
        if (noun?.value.kind === 'state') return { counted: noun.value.counted, to: noun.to }
        const told = noun?.value.kind === 'person' ? countedAfter(context, noun.to, noun.to) : null
        if (told !== null) return told
      }
      return null
    }
  }
  return found
}

/** What a verb behind these words says became of people, with nothing but auxiliaries and people between; null where none does. */
function countedAfter(
  { sentence, table, cues }: SentenceContext,
  from: number,
  to: number,
): { readonly counted: string; readonly to: number } | null {
  const { words } = sentence
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    const said =
      table.states.get(word?.lower ?? '')?.counted ?? phraseFrom(table.statePhrases, words, at)?.value
    if (said !== undefined) return { counted: said, to }
    const isHelping =
      word?.kind === 'word' &&
      (table.auxiliaries.has(word.lower) ||
        table.perfect.has(word.lower) ||
        cues.negation.has(word.lower) ||
        table.of.has(word.lower) ||
        table.article.has(word.lower) ||
        phraseFrom(table.nouns, words, at)?.value.kind === 'person')
    if (!isHelping) return null
  }
  return null
}
