const kinds = 'state|province|region|county|governorate|department|prefecture|oblast'
const name = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]*`
const marked = new RegExp(
  String.raw`\b(?:${kinds})\sof\s(${name}(?:\s${name})?)|(${name})\s(?:${kinds})\b(?!\sof\b)`,
  'gu',
)

/** The names that a passage gives to parts of a country ("the state of Washington", "Idlib province"), in which towns lie. */
export function regionsIn(passage: string): readonly string[] {
  return [...passage.matchAll(marked)].map(([, of, before]) => of ?? before ?? '')
}
