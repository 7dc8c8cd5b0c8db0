import { isAmong, lowerAt } from '../tokens/word-at'
import { phraseFrom, phraseUpTo } from '../tables/phrase-table'
import { findSpeakers, readAttribution } from '../quantities/read-attribution'
import { countedKey } from '../values/counted-thing'
import type { Deed } from './deeds'
import type { Mention } from './mention'
import { mentionAt } from './mention-at'
import type { SentenceContext } from './sentence-context'
import { rolesIn } from './roles'

/** How many words may stand between `no` and its noun. */
const NOUN_REACH = 3

/** How many words may stand between a verb and the `nobody` that it speaks of: `no murió casi nadie`. */
const VERB_REACH = 3

/** What became of no one, with the words that say so. */
type Nothing = { readonly counted: string; readonly from: number; readonly to: number }

/** `no casualties`, `no civilian was killed`, `nobody was hurt`, Spanish `no murió nadie`, Russian `пострадавших нет`: a count of nothing. */
export function countsOfNothing(context: SentenceContext, deeds: readonly Deed[]): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < context.sentence.words.length; at += 1) {
    const nothing = ofNobody(context, at) ?? ofNone(context, at) ?? ofNoneBehind(context, at)
    if (nothing === null) continue
    const { words } = context.sentence
    const common = {
      kind: 'figure',
      speaker: readAttribution(findSpeakers(words, context.table), nothing.from, nothing.to),
      dimension: 'count',
      value: { min: 0, max: 0, isExact: true },
      isClosedRole: true,
    } as const
    // Where there are no casualties, nobody was killed and nobody injured.
    const counted = countedKey(nothing.counted)
    for (const role of [counted, ...rolesIn(counted)])
      found.push(mentionAt(context, deeds, nothing.from, nothing.to, { ...common, role }))
    at = nothing.to - 1
  }
  return found
}

/** `nobody was hurt`, `none of the 40 passengers died`, `no one else`; with the verb before it: `لم يقتل أحد`. */
function ofNobody(context: SentenceContext, at: number): Nothing | null {
  const nobody = phraseFrom(context.cues.nobody, context.sentence.words, at)
  if (nobody === null) return null
  const counted = saidBehind(context, nobody.to)
  return counted === null ? deniedBefore(context, at, nobody.to) : { counted, from: at, to: nobody.to }
}

/** `no casualties`, `no civilian was killed`, `no hubo muertos`. */
function ofNone(context: SentenceContext, at: number): Nothing | null {
  const { sentence, cues, table } = context
  const { words } = sentence
  const none = phraseFrom(cues.none, words, at)
  if (none === null) return null
  for (let next = none.to; next < none.to + NOUN_REACH; next += 1) {
    const noun = phraseFrom(table.nouns, words, next)
    if (noun?.value.kind === 'state') return { counted: noun.value.counted, from: at, to: noun.to }
    // A phrase of more than one word has its verb: what follows is what there was none of, if it is of people at all.
    const state = none.to - at > 1 ? table.states.get(lowerAt(words, next)) : undefined
    if (state !== undefined) return { counted: state.counted, from: at, to: next + 1 }
    if (noun?.value.kind === 'person') {
      const counted = saidBehind(context, noun.to)
      if (counted !== null) return { counted, from: at, to: noun.to }
      return deniedBefore(context, at, noun.to) ?? ofVictims(noun.value.counted, at, noun.to)
    }
    if (none.to - at > 1 && !isAmong(words, next, table.stop)) return null
  }
  return null
}

/** `aucune victime`: the noun alone says what became of people. */
function ofVictims(counted: string, from: number, to: number): Nothing | null {
  return rolesIn(countedKey(counted)).length > 0 ? { counted, from, to } : null
}

/** `Tote gab es keine`, `погибших нет`. */
function ofNoneBehind({ sentence, cues, table }: SentenceContext, at: number): Nothing | null {
  const { words } = sentence
  const none = phraseFrom(cues.noneBehind, words, at)
  if (none === null) return null
  const noun = phraseUpTo(table.nouns, words, at)
  const counted =
    noun?.value.kind === 'state' ? noun.value.counted : table.states.get(lowerAt(words, at - 1))?.counted
  return counted === undefined ? null : { counted, from: noun?.from ?? at - 1, to: none.to }
}

/** What a verb behind these words says became of people, with nothing but auxiliaries and people between; null where none does. */
function saidBehind({ sentence, table, cues }: SentenceContext, from: number): string | null {
  const { words } = sentence
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark') return null
    const said = phraseFrom(table.statePhrases, words, at)?.value ?? table.states.get(word.lower)?.counted
    if (said !== undefined) return said
    const noun = phraseFrom(table.nouns, words, at)
    const isHelping =
      word.kind === 'number' ||
      table.auxiliaries.has(word.lower) ||
      table.perfect.has(word.lower) ||
      cues.negation.has(word.lower) ||
      table.of.has(word.lower) ||
      table.article.has(word.lower) ||
      table.objectStarts.has(word.lower) ||
      table.small.byFirst.has(word.lower) ||
      noun?.value.kind === 'person'
    if (!isHelping) return null
  }
  return null
}

/** The verb that is denied before `nobody`: `no murió nadie`; null where none is. */
function deniedBefore({ sentence, table, cues }: SentenceContext, at: number, to: number): Nothing | null {
  const { words } = sentence
  for (let verb = at - 1; verb > Math.max(0, at - 1 - VERB_REACH); verb -= 1) {
    const word = words[verb]
    if (word === undefined || word.kind !== 'word') return null
    const said = phraseUpTo(table.statePhrases, words, verb + 1)
    const counted = said?.value ?? table.states.get(word.lower)?.counted
    if (counted === undefined) continue
    const first = said?.from ?? verb
    for (let no = first - 1; no >= Math.max(0, first - VERB_REACH); no -= 1)
      if (isAmong(words, no, cues.negation)) return { counted, from: no, to }
    // `Verletzt wurde niemand`
    const isTurned = words.slice(verb + 1, at).every(({ lower }) => table.auxiliaries.has(lower))
    return isTurned && table.grammar.verbBeforeSubject === 'apart' ? { counted, from: first, to } : null
  }
  return null
}
