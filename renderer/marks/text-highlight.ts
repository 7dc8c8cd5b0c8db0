import type { Highlight } from '../../shared/domain/anchors/segment-highlights'
import type { ClaimSuggestion } from '../../shared/domain/suggestions/claim-suggestion'
import { useMemo } from 'react'
import type { Article } from '../../shared/schema/article'
import type { Anchoring } from '../../shared/schema/anchor'
import type { Claim, ClaimType, Stance } from '../../shared/schema/claim'
import type { Tone } from '../../shared/schema/project'
import { stanceSymbols } from '../../shared/domain/verdicts/stance-symbols'
import { touchesAny } from '../../shared/domain/touches-any'
import { toneSymbols } from '../../shared/domain/verdicts/tone-symbols'
import { nameOfClaim } from '../../shared/domain/describe/name-of-claim'
import { words } from '../../shared/words/words'
import { useClaimsPlacedIn } from '../state/derived'
import { rememberedOf } from '../state/remembered'
import { useVerdictSteps } from '../state/selectors'

/** A stretch of the text that a claim or a piece of evidence stands on, or that is worth checking, with how it is drawn. */
export type TextHighlight = Highlight & {
  /** Null for a suggestion, which is no claim yet. */
  readonly claimId: string | null
  readonly look:
    | { readonly kind: 'claim'; readonly tone: Tone; readonly type: ClaimType }
    | { readonly kind: 'evidence'; readonly stance: Stance }
    | { readonly kind: 'suggestion' }
  /** Set where the words are other ones than those that were marked, and nobody has looked yet. */
  readonly isChanged?: true
  /** The shape at its end, so that colour does not carry the meaning alone; a suggestion has none. */
  readonly symbol: string
  /** What it is, in words, for the pointer and the screen reader. */
  readonly words: string
}

/** How a verdict of the project's scale is drawn and called. */
export type Verdict = { readonly tone: Tone; readonly label: string }

/**
 * What is highlighted in one revision of an article: the occurrences of claims, and the passages that are evidence. It is made once for
 * each claim, so that of thousands only the one that changed is drawn anew.
 */
export function createHighlightsOf(
  revisionId: string,
  verdictOf: (id: string) => Verdict,
): (claims: Iterable<Claim>) => readonly TextHighlight[] {
  const made = new WeakMap<Claim, readonly TextHighlight[]>()
  return (claims) => {
    const highlights: TextHighlight[] = []
    for (const claim of claims) {
      const its = made.get(claim) ?? highlightsOfClaim(claim, revisionId, verdictOf(claim.verdict))
      made.set(claim, its)
      highlights.push(...its)
    }
    return highlights
  }
}

/** What is highlighted in the current text of an article. */
export function useHighlights(article: Article): readonly TextHighlight[] {
  const claims = useClaimsPlacedIn(article.id)
  const steps = useVerdictSteps()
  const revisionId = article.revisions.at(-1)?.id ?? ''
  const highlightsOf = useMemo(() => {
    const byId = new Map(steps.map((step) => [step.id, step]))
    return createHighlightsOf(
      revisionId,
      (id) => byId.get(id) ?? { tone: 'unknown', label: words.reader.notOnTheScale },
    )
  }, [revisionId, steps])
  return useMemo(() => highlightsOf(claims), [highlightsOf, claims])
}

function highlightsOfClaim(
  claim: Claim,
  revisionId: string,
  { tone, label }: Verdict,
): readonly TextHighlight[] {
  const highlights: TextHighlight[] = []
  for (const { id, revisionId: of, anchor, anchoring } of claim.occurrences) {
    if (of !== revisionId) continue
    const highlight: TextHighlight = {
      id,
      claimId: claim.id,
      start: anchor.start,
      end: anchor.end,
      look: { kind: 'claim', tone, type: claim.type },
      symbol: toneSymbols[tone],
      words: words.reader.claim(claim.type, nameOfClaim(claim), label),
    }
    highlights.push(markChange(highlight, anchoring))
  }
  for (const { id, stance, pinpoint } of claim.evidence) {
    if (pinpoint.kind !== 'passage' || pinpoint.occurrence.revisionId !== revisionId) continue
    const { anchor, anchoring } = pinpoint.occurrence
    const highlight: TextHighlight = {
      id,
      claimId: claim.id,
      start: anchor.start,
      end: anchor.end,
      look: { kind: 'evidence', stance },
      symbol: stanceSymbols[stance],
      words: words.reader.evidence(stance, nameOfClaim(claim)),
    }
    highlights.push(markChange(highlight, anchoring))
  }
  return highlights
}

/** A change that nobody has accepted shows in the text itself, beside what the words stand for. */
function markChange(highlight: TextHighlight, anchoring: Anchoring): TextHighlight {
  if (anchoring.kind !== 'changed') return highlight
  return {
    ...highlight,
    isChanged: true,
    symbol: `${highlight.symbol} ≠`,
    words: words.reader.changed(highlight.words, anchoring.was),
  }
}

/** The names of the keys that answer a suggested sentence. */
type AnswerKeys = { readonly accept: string; readonly dismiss: string }

/** The suggested sentences that can be seen in the text: not those with little to check, nor where the words are highlighted already. */
export function shownSuggestions(
  suggestions: readonly ClaimSuggestion[],
  marked: readonly TextHighlight[],
): readonly ClaimSuggestion[] {
  const isMarked = touchesAny(marked)
  return suggestions.filter(({ focus, rank }) => rank !== 'rest' && !isMarked(focus))
}

/** The words of each suggested sentence that make it worth checking. */
export function suggestionHighlights(
  suggestions: readonly ClaimSuggestion[],
  { accept, dismiss }: AnswerKeys,
): readonly TextHighlight[] {
  return suggestions.map((suggestion) => highlightOfSuggestion(suggestion, accept, dismiss))
}

const highlightOfSuggestion = rememberedOf(
  ({ key, focus, reasons }: ClaimSuggestion, accept: string, dismiss: string): TextHighlight => ({
    id: `suggestion ${key}`,
    claimId: null,
    start: focus.start,
    end: focus.end,
    look: { kind: 'suggestion' },
    symbol: '',
    words: words.worth.inText(reasons, accept, dismiss),
  }),
)
