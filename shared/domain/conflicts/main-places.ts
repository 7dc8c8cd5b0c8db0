import { isKnownPlace } from './is-country'
import { nameKey } from './name-key'

/** What leads to a place, in the languages that are told by capitals, with up to two small words between: "in the northern city of". */
const afterPreposition =
  /(?<!\p{L})(?:in|near|outside|inside|across|around|off|throughout|city of|town of|province of|village of|à|en|dans|près de|cerca de|aus|bei|nahe)\s+(?:\p{Ll}[\p{L}'’-]*\s+){0,4}?(\p{Lu}[\p{L}\p{M}'’-]{2,})(?:[ -](\p{Lu}[\p{L}\p{M}'’-]{2,}))?/gu

/** Those of a text's names that it speaks of as places, in their order. */
export function mainPlaces(text: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return names
  const places = new Set<string>()
  const add = (word: string | undefined): void => {
    if (word !== undefined) places.add(nameKey(word))
  }
  for (const [, first, second] of text.matchAll(afterPreposition)) {
    add(first)
    add(second)
  }
  return names.filter((name) => places.has(name) || isKnownPlace(name))
}
