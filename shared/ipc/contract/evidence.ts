import { z } from 'zod'
import { Credibility, Stance, Translation } from '../../schema/claim'
import { Id, Sha256 } from '../../schema/common'
import { EvidenceOrigin, Line, Nothing, OfId, PinpointSent, Place, SourceFields, Text } from '../inputs'
import { answers, early, id, nothing, operation, saves, sets } from '../operation'

/** Sources, and what they say of a claim. */
export const evidenceOperations = {
  /** Says whether two files that look alike are the same picture; they are until somebody says otherwise. */
  setSamePicture: operation(
    z.object({ a: Sha256, b: Sha256, areSame: z.boolean() }).refine(({ a, b }) => a !== b),
    nothing,
    saves('source', 'article'),
  ),
  /** Links a claim to a source, making the source where it is new. */
  addEvidence: operation(
    z.object({
      claimId: Id,
      from: EvidenceOrigin,
      stance: Stance,
      credibility: Credibility.nullable(),
      note: Text,
    }),
    id,
    saves('claim', 'source'),
  ),
  updateEvidence: operation(
    z.object({
      claimId: Id,
      evidenceId: Id,
      fields: z
        .object({
          stance: Stance,
          credibility: Credibility.nullable(),
          note: Text,
          pinpoint: z.union([PinpointSent, z.object({ kind: z.literal('passage'), place: Place })]),
          translation: Translation.extend({ original: Text, text: Text, by: Line }),
        })
        .partial(),
    }),
    nothing,
    sets('claim'),
  ),
  removeEvidence: operation(z.object({ claimId: Id, evidenceId: Id }), nothing, saves('claim')),
  /** Asks for a file to keep as evidence; the answer names it, and `token` stands for it in `addEvidence`. */
  chooseFile: operation(
    Nothing,
    answers<{ readonly token: string; readonly name: string; readonly size: number } | null>(),
    early,
  ),
  updateSource: operation(z.object({ id: Id, fields: SourceFields }), nothing, sets('source')),
  /** Takes a source away, with the evidence that rests on it; undo brings all of it back. */
  removeSource: operation(OfId, nothing, saves('source', 'claim', 'question')),
} as const
