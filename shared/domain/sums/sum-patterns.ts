import { type SumWords, wordsOf } from '../../languages/language'
import { madeOnce } from '../made-once'
import { anySpacing, pattern } from '../text/pattern'

/** What sentences of one language tell a sum by, to be looked for in their words. */
export type SumPatterns = {
  /** "Of the 250 casualties …", where a clause begins: the figure is a whole that is parted. */
  readonly ofTotal: RegExp
  /** "Of these, …": the whole is what the sentence before counts; "Among the dead …": only some of it is told. */
  readonly ofThese: RegExp
  readonly someOf: RegExp
  /** What follows a total and leads its parts in. */
  readonly listed: RegExp
  /** `of them` right behind a figure makes it a part: `two of them … the other three`. */
  readonly ofWhom: RegExp
  /** What leads a part in right before it: `including a child, was killed and 37 others hurt` tells nothing of the 37. */
  readonly including: RegExp
  /** What follows the parts and leads the total in, and what stands behind a total. */
  readonly inAll: RegExp
  readonly totalBehind: RegExp
  /** Marks of a comparison, in which figures stand side by side that are no parts of one another. */
  readonly comparison: RegExp
  /** Words for answers of which everybody gives one; without them two shares may well be answers to two questions. */
  readonly answers: RegExp
  readonly polls: RegExp
  /** What leads the last share in, and says that it makes the whole full. */
  readonly theRest: RegExp
  /** The whole of a share, as the first group. */
  readonly wholeOfShare: RegExp
  readonly onBoard: RegExp
}

/** Whatever the case, by Unicode; and each of them in a text. */
type Flags = 'iu' | 'giu'
const flags: Flags = 'iu'
const eachFlags: Flags = 'giu'

/** The patterns of a language; made once. */
export const sumPatterns: (words: SumWords) => SumPatterns = madeOnce(makePatterns)

function makePatterns(words: SumWords): SumPatterns {
  const phrases = (what: keyof SumWords): readonly RegExp[] =>
    wordsOf(words[what])
      .toSorted((a, b) => b.length - a.length)
      .map((phrase) => anySpacing(phrase, flags))
  const like = pattern(flags)
  const each = pattern(eachFlags)
  const whole = (what: keyof SumWords): RegExp => like`(?<![\p{L}\p{N}])${phrases(what)}(?![\p{L}\p{N}])`
  return {
    ofTotal: like`(?:^|[,،;:(“"]\s?|${whole('out')}\s)${phrases('of')}\s(?:${phrases('wholeGap')}\s){0,3}$`,
    ofThese: like`^[^\p{L}\p{N}]*${whole('ofThese')}`,
    someOf: like`^[^\p{L}\p{N}]*${whole('someOf')}`,
    listed: like`^[^.;:]{0,60}?(?::|\s[–—-]\s|\()\s*(?:${phrases('listGap')}\s)?$`,
    ofWhom: like`${whole('ofWhom')}|[\p{L},].*${whole('ofThem')}`,
    including: like`${whole('including')}(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){0,2}[^\p{L}\p{N}]*$`,
    inAll: whole('inAll'),
    totalBehind: like`^[^\p{L}\p{N}]*(?:${phrases('totalNouns')}\s)?${whole('totalBehind')}`,
    comparison: like`${whole('comparison')}|${whole('from')}\s[\p{N}.,]+%?\s${whole('to')}`,
    answers: whole('answers'),
    polls: whole('polls'),
    theRest: like`${whole('theRest')}[^\p{L}\p{N}]{0,2}(?:,\s|${phrases('restGap')}\s)?$`,
    wholeOfShare: each`${phrases('shares')}\s${phrases('of')}\s(?:${phrases('wholeGap')}\s)?([\p{L}\p{N}]+)`,
    onBoard: whole('onBoard'),
  }
}
