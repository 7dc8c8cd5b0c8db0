import type { Quantity } from '../../schema/quantity'
import type { Span } from '../span'

/** What an amount of money is, each with the words that say so, in the clause of the amount. English only. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['fine', /\b(?:fine[ds]?|fining|penalt(?:y|ies))\b/gi],
  ['ransom', /\bransoms?\b/gi],
  ['compensation', /\b(?:compensation|compensate[ds]?|settlement|settled|damages)\b/gi],
  ['bribe', /\b(?:bribe[sd]?|bribery|kickbacks?)\b/gi],
  [
    'stolen',
    /\b(?:stole|stolen|theft|thieves|robbers|robbery|burglars|heist|embezzle[ds]?|embezzlement|siphoned|looted|laundered)\b/gi,
  ],
  ['loan', /\b(?:loans?|lend|lent|borrow(?:ed|ing)?|credit line|bail-?out)\b/gi],
  ['damage', /\bdamage[ds]?\b/gi],
  ['loss', /\b(?:loss(?:es)?|lost|loses|losing)\b/gi],
  ['aid', /\b(?:aid|relief|pledged?|pledges|donat(?:ed|ions?)|grants?|humanitarian)\b/gi],
  [
    'spending',
    /\b(?:spend|spends|spent|spending|budget(?:ed)?|allocat(?:ed|es|e|ing)|set aside|earmarked|invest(?:s|ed|ment|ments|ing)?)\b/gi,
  ],
  [
    'purchase',
    /\b(?:buy|bought|acquire[ds]?|acquisition|takeover|paid|pay|purchase[ds]?|deal worth|sold for)\b/gi,
  ],
  ['contract', /\bcontracts?\b/gi],
  ['cost', /\b(?:costs?|costing|price tag|bill)\b/gi],
  ['profit', /\b(?:profits?|earned|earnings|net income)\b/gi],
  ['revenue', /\b(?:revenues?|sales|turnover)\b/gi],
  ['debt', /\b(?:debts?|owes?|owed|arrears)\b/gi],
]

const before = 70
const after = 40

/** An amount of money counts what the words nearest to it say that it is, so that it can be compared: a fine, damage, a loan. */
export function ofItsPurpose(quantity: Quantity, text: string, { start, end }: Span): Quantity {
  if (quantity.counted !== '' || !/^[A-Z]{3}$/.test(quantity.unit)) return quantity
  const lead = lastClause(text.slice(Math.max(0, start - before), start))
  const rest = firstClause(text.slice(end, end + after))
  let nearest: { readonly kind: string; readonly distance: number } | null = null
  for (const [kind, words] of kinds) {
    for (const { 0: word, index } of lead.matchAll(words)) {
      const distance = lead.length - index - word.length
      if (distance < (nearest?.distance ?? Infinity)) nearest = { kind, distance }
    }
    // What stands behind an amount says less often what it is.
    const [behind] = rest.matchAll(words)
    if (behind !== undefined && behind.index + 10 < (nearest?.distance ?? Infinity)) {
      nearest = { kind, distance: behind.index + 10 }
    }
  }
  return nearest === null ? quantity : { ...quantity, counted: nearest.kind }
}

function lastClause(words: string): string {
  return words.split(/[.;:!?\n]\s|\n/).at(-1) ?? ''
}

function firstClause(words: string): string {
  return words.split(/[.;:!?]\s|[,\n]/)[0] ?? ''
}
