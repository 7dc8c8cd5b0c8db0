import type { BidiCode } from '../../../domain/text/bidi-controls'
import type { Anchoring } from '../../../schema/anchor'
import { formatCount } from '../terms/format-count'

/** What is said beside words, links and figures wherever they are shown. */
export const marks = {
  /** What became of words when their article got a new text. */
  anchoring: {
    exact: 'exact',
    moved: 'moved',
    changed: 'changed',
    ambiguous: 'several places fit',
    lost: 'no longer in the text',
  } satisfies Readonly<Record<Anchoring['kind'], string>>,
  /** Unicode's names for the signs that change the direction of text. */
  bidiControls: {
    ALM: 'Arabic letter mark',
    LRM: 'left-to-right mark',
    RLM: 'right-to-left mark',
    LRE: 'left-to-right embedding',
    RLE: 'right-to-left embedding',
    PDF: 'pop directional formatting',
    LRO: 'left-to-right override',
    RLO: 'right-to-left override',
    LRI: 'left-to-right isolate',
    RLI: 'right-to-left isolate',
    FSI: 'first strong isolate',
    PDI: 'pop directional isolate',
  } satisfies Readonly<Record<BidiCode, string>>,
  copyAddress: 'Copy address',
  addressCopied: 'The address is on the clipboard.',
  openInBrowser: 'Open in browser…',
  sameWords: 'The words are the same; only white space differs.',
  showUnchanged: (characters: number): string => `Show ${formatCount(characters)} unchanged characters`,
  noSuchVerdict: 'Not on the scale',
  articleGone: 'An article that is gone',
}
