import { canOnlyGrow } from './counted-thing'
import type { Measured } from './measured'

/** `rose to`, `has climbed to at least`, and what other languages say: the words that lead from a change to where it led. */
const CHANGED =
  /\b(?:rises|risen|rose|rising|climb(?:s|ed|ing)|increas(?:ed|es|ing)|grown|grew|jumped|soared|mounted|swelled|raised|revised|lowered|reduced)\b[^.;]{0,24}\bto\s(?:\S+\s){0,3}$|\b(?:alourdi(?:e|t)?|passée?|portée?|montée?) à\s(?:\S+\s){0,2}$|(?:subió|aumentó|elevó|elevado|subido|ascendió) a\s(?:\S+\s){0,2}$|\b(?:stieg|erhöhte sich|erhöht sich|gestiegen|steigt)\s[^.;]{0,24}\bauf\s(?:\S+\s){0,2}$|(?:ارتفع|ارتفعت|ارتفاع)[^.؛]{0,60}\sإلى\s(?:\S+\s){0,2}$/iu
/** `now stands at 30`, `stands now at 30` */
const STANDS = /\bnow\s(?:\S+\s){0,4}$/i
/** `13 people have now died`, `18 people were killed, prosecutors said, revising an earlier figure` */
const NEWER =
  /^[^.;]{0,30}\b(?:have|has|are|is) now\b|\b(?:revis|updat|correct)(?:ed|ing|es)\b[^.;]{0,20}\b(?:figure|toll|count|number|total|estimate)/i

/**
 * Whether a text gives a total that can only grow as the last state of one that changes: the toll rose to it, now stands at it, or
 * was revised. Figures that other texts give may then be of before or after it, also where no text is dated.
 */
export function isRunningTotal({ quantity, sentence, sentenceStart, start, end }: Measured): boolean {
  if (!canOnlyGrow(quantity.counted)) return false
  const lead = sentence.slice(Math.max(0, start - sentenceStart - 110), start - sentenceStart)
  return CHANGED.test(lead) || STANDS.test(lead) || NEWER.test(sentence.slice(end - sentenceStart))
}
