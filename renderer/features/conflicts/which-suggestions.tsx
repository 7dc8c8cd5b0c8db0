import { words } from '../../../shared/words/words'
import { articleName } from '../../state/selectors'
import { useProject } from '../../state/project-state'
import type { Alike } from '../../state/suggestions/suggestions-alike'
import { Choice } from '../../ui/fields/choice'

type WhichSuggestionsProps = {
  readonly alike: readonly Alike[]
  /** Whether only the one that is open can be meant, too. */
  readonly isOneOffered: boolean
  /** The place among those alike; -1: only the one that is open. */
  readonly value: number
  readonly onChoose: (value: number) => void
}

/** Asks whether a dismissal is of one suggestion or of many that are alike, and says of how many. */
export function WhichSuggestions({ alike, isOneOffered, value, onChoose }: WhichSuggestionsProps) {
  const articles = useProject((state) => state.articles)
  const labelOf = ({ by, suggestions: { length } }: Alike): string => {
    switch (by.kind) {
      case 'kind':
        return words.dismissal.ofKind(words.comparison.kinds[by.of], length)
      case 'article':
        return words.dismissal.withArticle(articleName(articles.get(by.articleId)), length)
      case 'event':
        return words.dismissal.ofEvent(by.title, length)
    }
  }
  return (
    <Choice
      label={words.dismissal.which}
      options={[
        ...(isOneOffered ? [{ id: '-1', label: words.dismissal.thisOne }] : []),
        ...alike.map((each, at) => ({ id: String(at), label: labelOf(each) })),
      ]}
      value={String(value)}
      onChoose={(id) => onChoose(Number(id))}
    />
  )
}
