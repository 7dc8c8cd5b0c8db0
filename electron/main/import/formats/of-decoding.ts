import { countingNote } from '../../../../shared/domain/import/import-notes'
import { lossOf } from '../../../../shared/domain/import/loss'
import type { Loss } from '../../../../shared/domain/import/loss'
import type { ImportNote } from '../../../../shared/schema/import-step'
import type { DecodedText } from './decode-text'

/** What is to be said of how the bytes of a text were read, all of which is visible. */
export function ofDecoding(decoded: DecodedText): {
  readonly notes: readonly ImportNote[]
  readonly loss: Loss
} {
  return { notes: notesOfDecoding(decoded), loss: lossOf(decoded.text, { bytes: decoded.bad ?? 0 }) }
}

/** How the bytes of a text were read, where it is not in good UTF-8. */
export function notesOfDecoding({ encoding, bad = 0 }: DecodedText): readonly ImportNote[] {
  return [
    ...(encoding === 'utf-8' ? [] : [{ kind: 'encoding', name: encoding } as const]),
    ...countingNote('badBytes', bad),
  ]
}
