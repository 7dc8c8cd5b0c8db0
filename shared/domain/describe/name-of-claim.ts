import { words } from '../../words/words'
import type { Claim } from '../../schema/claim'
import { describeCounted } from './describe-quantity'
import { describeFigure } from './describe-figure'

const { figures } = words

type Named = Pick<Claim, 'wording' | 'type' | 'speaker' | 'quantity' | 'occurrences'>

/**
 * What a claim is called wherever it is named: what it says, `more than 120,000 killed, Syria`, and not the fragment that was marked.
 * A wording that the journalist wrote is its name.
 */
export function nameOfClaim(claim: Named): string {
  const wording = onOneLine(claim.wording)
  const isFragment = claim.occurrences.some(({ anchor }) => onOneLine(anchor.exact) === wording)
  const counted = isFragment ? nameOfCounted(claim) : null
  if (counted !== null) return counted
  return claim.type === 'statement' && claim.speaker !== ''
    ? words.reader.fact(claim.speaker, wording)
    : wording
}

/** The name by what is counted; null where the words say more than was read in them. */
function nameOfCounted({ quantity }: Named): string | null {
  if (quantity === null || (quantity.min === null && quantity.max === null)) return null
  const { unit, counted, scope, vague } = quantity
  if (unit === '' && counted === '') return null
  const figure = vague?.words ?? describeFigure(quantity)
  const isOfPeople = unit === 'people' && counted !== '' && counted !== 'people'
  const told =
    isOfPeople || vague ? figures.of(figure, figures.thing(counted || unit)) : describeCounted(quantity)
  return words.formats.inRow([told, scope])
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
