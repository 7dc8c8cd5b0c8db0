import type { Quantity } from '../../schema/quantity'
import type { Span } from '../span'
import { pattern } from '../text/pattern'
import { unitScale } from './unit-scale'

/** Events that have a length of their own, under one name each. English only. */
const events: readonly (readonly [name: string, words: RegExp])[] = [
  ['siege', /\b(?:siege|blockade)\b/i],
  ['truce', /\b(?:truce|cease-?fire|cessation of hostilities)\b/i],
  ['curfew', /\b(?:curfew|lockdown)\b/i],
  ['occupation', /\boccupation\b/i],
  ['blackout', /\b(?:blackout|power cut|(?:power )?outage)\b/i],
  ['strike', /\b(?:strike|walkout)\b/i],
  ['stand-off', /\bstand-?off\b/i],
  ['shutdown', /\bshutdown\b/i],
  ['drought', /\bdrought\b/i],
  ['war', /\b(?:war|conflict|crisis|uprising|insurgency|rebellion)\b/i],
]

const nouns =
  /war|conflict|crisis|siege|blockade|truce|cease-?fire|cessation of hostilities|curfew|lockdown|occupation|uprising|insurgency|rebellion|blackout|power cut|power outage|outage|strike|walkout|stand-?off|shutdown|drought/i
/** "five-year civil war", "70-day siege". */
const after = pattern('i')`^[- ](?:old |long )?(?:[a-z]+ )?${nouns}\b`
/** "the siege of Homs, which lasted ten weeks": the verb right before the figure, the event in the same clause. */
const before = pattern(
  'i',
)`\b${nouns}\b[^.;:]{0,40}\b(?:lasted|raged for|dragged on for|went on for|lasting|is to last|will last|would last)\s(?:\w+\s){0,2}$`

/** A duration right before or after the event that it is the length of counts just that, so that it can be compared. */
export function ofItsEvent(quantity: Quantity, text: string, { start, end }: Span): Quantity {
  if (quantity.counted !== '' || unitScale(quantity.unit).dimension !== 'duration') return quantity
  const words =
    after.exec(text.slice(end, end + 50))?.[0] ??
    before.exec(text.slice(Math.max(0, start - 110), start))?.[0]
  const event = words === undefined ? undefined : events.find(([, noun]) => noun.test(words))?.[0]
  return event === undefined ? quantity : { ...quantity, counted: `length of the ${event}` }
}
