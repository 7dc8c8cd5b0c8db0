import { expect, it } from 'vitest'
import { compareClaims } from '../../../shared/domain/conflicts/compare-claims'
import { addClaim } from '../../../shared/domain/operations/claims'
import { documents, placeOf, someCircumstances, texts } from '../operations/some-documents'

/** Claims made of words of the two seeds, and what lies around them. */
function claimsOf(...places: readonly (readonly [keyof typeof texts, string])[]) {
  const circumstances = someCircumstances()
  const claims = places.flatMap(([article, words]) => {
    const made = addClaim(documents, { place: placeOf(article, words) }, circumstances)
    const [edit] = made.ok ? made.value.edits : []
    return edit?.kind === 'claim' && edit.value ? [edit.value] : []
  })
  const byHash = new Map(
    [...documents.article.values()].map(({ id, revisions }) => [
      revisions.at(-1)?.textHash ?? '',
      texts[id as keyof typeof texts],
    ]),
  )
  return compareClaims(claims, { articles: documents.article, texts: byHash })
}

it('sees that parts do not make the total that the text gives', () => {
  const comparison = claimsOf(['truce', '250 casualties'], ['truce', '140'], ['truce', '96'])
  expect(comparison?.kind).toBe('does-not-add-up')
  expect(comparison?.explanation).toContain('14 of 250 are not accounted for')
})

it('compares figures of two sentences with each other', () => {
  const comparison = claimsOf(['homs', 'more than 100,000 people'], ['homs', 'more than 120,000'])
  expect(comparison?.kind).toBe('compatible')
})

it('has nothing to say of one figure', () => {
  expect(claimsOf(['homs', 'more than 120,000'])).toBe(null)
})
