import type { Measured } from './measured'

/** "rose from 8 to 14": the first of two stations of one account. */
const before =
  /\b(?:from|up from|down from)\s(?:(?:just|about|around|some|nearly|an estimated|initial(?:ly)?)\s)?$/i
const goesOn = /^[^.;,]{0,20}?\s?\bto\b/i

/** "up from 12.0 per cent in August": what was before has a date of its own. */
const dated = /^\W*(?:in|on|at|last|an?|the)\b/i

/** "climbed to 17 after six more died": what was added to the first of the two. */
const added = /\bto\b[^.;]{0,60}\bafter\s(?:another\s|a further\s|at least\s)?$/i
const change = /\b(?:rises|risen|rose|climb(?:s|ed)|increas(?:ed|es)|grew|grown|jumped|mounted|raised|up)\b/i

/**
 * Whether a sentence states a figure only as what it was before, or as what was added to it; it is then not held against those
 * of other texts.
 */
export function isOutdated({ sentence, sentenceStart, start, end, quantity }: Measured): boolean {
  const at = start - sentenceStart
  const lead = sentence.slice(Math.max(0, at - 24), at)
  if (lead.includes('after ')) {
    const account = sentence.slice(Math.max(0, at - 140), at)
    if (added.test(account) && change.test(account)) return true
  }
  if (!before.test(lead)) return false
  const rest = sentence.slice(end - sentenceStart)
  if (quantity.asOf?.basis === 'sentence' && /\b(?:up|down) from/i.test(lead) && dated.test(rest))
    return false
  return /\b(?:up|down) from\s/i.test(lead) || goesOn.test(rest)
}
