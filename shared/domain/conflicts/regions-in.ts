const marked =
  /\b(?:state|province|region|county|governorate|department|prefecture|oblast)\sof\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)|(\p{Lu}[\p{L}'’-]+)\s(?:state|province|region|county|governorate|department|prefecture|oblast)\b/giu

/** The names that a passage gives to parts of a country ("the state of Washington", "Idlib province"), in which towns lie. */
export function regionsIn(passage: string): readonly string[] {
  return [...passage.matchAll(marked)]
    .map(([, of, before]) => of ?? before ?? '')
    .filter((name) => /^\p{Lu}/u.test(name))
}
