import { err, ok } from '../../../result'
import type { Claim } from '../../../schema/claim'
import type { Edit } from '../../../schema/document'
import type { Reply } from '../../../schema/signing'
import { words } from '../../../words/words'
import { findDocument } from '../find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from '../operation'
import { withFields } from '../with-fields'
import type { FieldsOf } from '../with-fields'

/** Notes somebody who was asked for a reply to a claim. */
export function addReply(
  documents: Documents,
  { claimId, who }: { readonly claimId: string; readonly who: string },
  { newId }: Circumstances,
): MadeOutcome {
  const claim = findDocument(documents, 'claim', claimId)
  if (!claim.ok) return claim
  const reply: Reply = { id: newId(), who, how: '', asked: '', deadline: '', answer: '', answered: '' }
  return ok({ id: reply.id, edits: [put(claim.value, [...repliesOf(claim.value), reply])] })
}

/** Sets what is known of a reply: each field by itself, so that two of them that are set at once are both kept. */
export function updateReply(
  documents: Documents,
  { claimId, replyId, fields }: ReplyAt & { readonly fields: Omit<FieldsOf<Reply>, 'id'> },
): Outcome {
  const claim = findDocument(documents, 'claim', claimId)
  if (!claim.ok) return claim
  const replies = repliesOf(claim.value)
  if (!replies.some(({ id }) => id === replyId)) return err('not-found', words.refusals.replyGone)
  const next = replies.map((reply) => (reply.id === replyId ? withFields(reply, fields) : reply))
  return ok({ edits: [put(claim.value, next)] })
}

/** Takes out that somebody was asked. */
export function removeReply(documents: Documents, { claimId, replyId }: ReplyAt): Outcome {
  const claim = findDocument(documents, 'claim', claimId)
  if (!claim.ok) return claim
  const replies = repliesOf(claim.value)
  const left = replies.filter(({ id }) => id !== replyId)
  if (left.length === replies.length) return err('not-found', words.refusals.replyGone)
  return ok({ edits: [put(claim.value, left)] })
}

type ReplyAt = { readonly claimId: string; readonly replyId: string }

const repliesOf = ({ replies = [] }: Claim): readonly Reply[] => replies

const put = (claim: Claim, replies: readonly Reply[]): Edit => ({
  kind: 'claim',
  id: claim.id,
  value: { ...claim, replies: [...replies] },
})
