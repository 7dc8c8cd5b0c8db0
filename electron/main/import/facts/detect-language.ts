import { eld } from 'eld/small'
import type { Stated } from '../../../../shared/schema/article'

/** Enough words to tell any language; the rest of a long text adds nothing. */
const LETTERS_READ = 4000
/** Below this many letters two languages look alike. */
const FEWEST_LETTERS = 40

/** The language of a text by its letters (an ISO 639-1 code), marked as detected; null where the text is too short to tell. */
export function detectLanguage(text: string): Stated | null {
  const start = text.slice(0, LETTERS_READ)
  if ((start.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return null
  const result = eld.detect(start)
  return result.language && result.isReliable() ? { value: result.language, basis: 'detected' } : null
}
