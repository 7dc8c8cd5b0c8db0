import { groupOfCopies } from '../../../shared/domain/analysis/group-of-copies'
import type { AnalysedText, TextAnalysis } from '../../../shared/domain/analysis/analyse-texts'
import { claimSuggestionKey } from '../../../shared/domain/suggestions/claim-suggestion-key'
import { splitSentences } from '../../../shared/domain/text/split-sentences'
import type { EventDate } from '../../../shared/domain/conflicts/event-date'
import type { Measured } from '../../../shared/domain/conflicts/measured'
import type { Analysis, SuggestionMember } from '../../../shared/ipc/state'
import type { ProjectText } from './messages'

/** An analysis in the words of the contract: what a window needs to show it, and no text twice. */
export function describeAnalysis(
  articles: readonly (AnalysedText & Pick<ProjectText, 'revisionId' | 'dismissedSuggestions'>)[],
  { quantities, conflicts, copies }: TextAnalysis,
): Analysis {
  const groups = groupOfCopies(articles, copies)
  return {
    articles: articles.map(({ id, revisionId, text, dismissedSuggestions }, index) => {
      const found = (quantities[index] ?? []).map(({ start, end }) => ({ start, end }))
      const sentences =
        found.length === 0
          ? []
          : splitSentences(text).filter((sentence) =>
              found.some(({ start, end }) => start < sentence.end && end > sentence.start),
            )
      const answered = new Set(dismissedSuggestions)
      const dismissed =
        answered.size === 0
          ? []
          : sentences.filter(({ start, end }) => answered.has(claimSuggestionKey(text.slice(start, end))))
      return { articleId: id, revisionId, quantities: found, sentences, dismissed }
    }),
    conflicts: conflicts.map(({ key, kind, explanation, distance, coverage, members }) => ({
      key,
      kind,
      explanation,
      distance,
      coverage,
      members: members.map(describeMember),
    })),
    copies,
    groups: [...groups].flatMap(([articleId, group]) => (group === '' ? [] : [{ articleId, group }])),
  }
}

function describeMember(member: Measured | EventDate): SuggestionMember {
  const { documentId, start, end, text } = member
  const place = { articleId: documentId, start, end, text }
  if ('quantity' in member) {
    const { quantity, attribution, claimId } = member
    return { ...place, quantity, date: '', attribution, claimId }
  }
  return { ...place, quantity: null, date: member.date, attribution: '', claimId: null }
}
