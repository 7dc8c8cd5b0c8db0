import { z } from 'zod'
import { Id } from '../../schema/common'
import { ReportChoices } from '../../schema/report-choices'
import { SignerRole } from '../../schema/signing'
import { Day, Line, ReplyFields, Text } from '../inputs'
import { id, nothing, operation, saves, sets } from '../operation'

/** What a report says of the work: its choices, signatures, corrections and the replies of those concerned. */
export const signingOperations = {
  /** Remembers with the project what its report is made of; a list that is null leaves nothing out. */
  chooseReport: operation(ReportChoices.extend({ imprint: Text }).partial(), nothing, sets('project')),
  /** Puts the name of whoever works here under the project as it is. */
  signOff: operation(z.object({ role: SignerRole }), nothing, saves('project')),
  addCorrection: operation(
    z.object({ wrong: Text.min(1), since: Day, corrected: Text.min(1) }),
    id,
    saves('project'),
  ),
  /** Notes somebody who was asked for a reply to a claim. */
  addReply: operation(z.object({ claimId: Id, who: Line.min(1) }), id, saves('claim')),
  updateReply: operation(
    z.object({ claimId: Id, replyId: Id, fields: ReplyFields }),
    nothing,
    saves('claim'),
  ),
  removeReply: operation(z.object({ claimId: Id, replyId: Id }), nothing, saves('claim')),
} as const
