import { analyseTexts } from '../../../shared/domain/analysis/analyse-texts'
import { buildLedger } from '../../../shared/domain/ledger/build-ledger'
import type { Ledger } from '../../../shared/domain/ledger/ledger'
import type { Teller } from '../../../shared/domain/ledger/teller'
import { figuresOfArticles } from '../../../shared/domain/ledger/event-figures'

/** A text of an event, with what is known of it. */
export type Told = { readonly text: string } & Partial<
  Pick<Teller, 'outlet' | 'published' | 'origin' | 'tier'>
>

/** An article of which nothing is known but its name. */
export const tellerNamed = (articleId: string): Teller => ({
  articleId,
  name: articleId,
  outlet: '',
  published: '',
  origin: articleId,
  tier: null,
})

/** The ledger of texts that all tell of one event, as it was confirmed. */
export function ledgerOf(texts: Readonly<Record<string, Told>>): Ledger {
  const ids = Object.keys(texts)
  const analysis = analyseTexts(
    ids.map((id) => ({
      id,
      text: texts[id]?.text ?? '',
      language: 'en',
      date: texts[id]?.published ?? '',
      independenceGroup: '',
      claimed: [],
    })),
    [
      {
        id: 'event',
        tellings: ids.map((articleId) => ({ articleId, passages: [] })),
        notTellings: [],
      },
    ],
  )
  const found = new Map(analysis.texts.map((each) => [each.asked.id, each]))
  const figures = figuresOfArticles(ids, (id) => found.get(id), analysis.linked)
  const tellers = ids.map((articleId): readonly [string, Teller] => [
    articleId,
    { ...tellerNamed(articleId), ...texts[articleId] },
  ])
  return buildLedger(figures, new Map(tellers), null)
}
