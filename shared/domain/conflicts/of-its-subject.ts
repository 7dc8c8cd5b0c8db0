import type { Quantity } from '../../schema/quantity'
import { notNames } from './not-names'

/** "Lusaka has registered 3,100 cases", "Malawi counted 447 dead": who keeps the count is the place that it is of. */
const keepsCount =
  /^(\p{Lu}[\p{L}'’-]{3,}(?: \p{Lu}[\p{L}'’-]+)?) (?:has |have |had )?(?:also |so far |now )?(?:registered|recorded|reported|confirmed|counted|logged|detected|saw|seen)\s[^,;]{0,24}$/u

/**
 * A quantity with the place that its sentence begins with as the one that counts, unless it has one from the sentence;
 * `at` is where it stands there.
 */
export function ofItsSubject(quantity: Quantity, sentence: string, at: number): Quantity {
  const { scope } = quantity
  if (at > 80 || (scope !== '' && sentence.includes(scope))) return quantity
  const [, name = ''] = keepsCount.exec(sentence.slice(0, at)) ?? []
  return name === '' || notNames.has(name.toLowerCase()) ? quantity : { ...quantity, scope: name }
}
