import { lossOf } from '../../../../shared/domain/import/loss'
import type { Loss } from '../../../../shared/domain/import/loss'
import { words } from '../../../../shared/words/words'
import type { DecodedText } from './decode-text'

/** What is to be said of how the bytes of a text were read, all of which is visible. */
export function ofDecoding(decoded: DecodedText): { readonly notes: readonly string[]; readonly loss: Loss } {
  return { notes: notesOfDecoding(decoded), loss: lossOf(decoded.text, { bytes: decoded.bad ?? 0 }) }
}

/** In words, how the bytes of a text were read, where it is not in good UTF-8. */
export function notesOfDecoding({ encoding, bad = 0 }: DecodedText): readonly string[] {
  return [
    ...(encoding === 'utf-8' ? [] : [words.importing.notes.readAs(encoding)]),
    ...(bad > 0 ? [words.readings.badBytes(bad)] : []),
  ]
}
