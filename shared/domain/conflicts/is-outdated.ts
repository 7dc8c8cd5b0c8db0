import type { Measured } from './measured'

/** "rose from 8 to 14": the first of two stations of one account. */
const before =
  /\b(?:from|up from|down from)\s(?:(?:just|about|around|some|nearly|an estimated|initial(?:ly)?)\s)?$/i
const goesOn = /^[^.;,]{0,20}?\s?\bto\b/i

/** Whether a sentence states a figure only as what it was before; it is then not held against those of other texts. */
export function isOutdated({ sentence, sentenceStart, start, end, quantity }: Measured): boolean {
  const lead = sentence.slice(Math.max(0, start - sentenceStart - 24), start - sentenceStart)
  if (!before.test(lead)) return false
  if (quantity.asOf?.basis === 'sentence' && /\b(?:up|down) from/i.test(lead)) return false
  return /\b(?:up|down) from\s/i.test(lead) || goesOn.test(sentence.slice(end - sentenceStart))
}
