import { pattern } from '../text/pattern'

const kinds = ['state', 'province', 'region', 'county', 'governorate', 'department', 'prefecture', 'oblast']
const name = /\p{Lu}\p{Ll}[\p{L}'’-]*/u
const marked = pattern('gu')`\b${kinds}\sof\s(${name}(?:\s${name})?)|(${name})\s${kinds}\b(?!\sof\b)`

/** The names that a passage gives to parts of a country ("the state of Washington", "Idlib province"), in which towns lie. */
export function regionsIn(passage: string): readonly string[] {
  return [...passage.matchAll(marked)].map(([, of, before]) => of ?? before ?? '')
}
