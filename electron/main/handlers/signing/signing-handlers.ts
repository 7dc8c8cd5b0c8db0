import { addReply, removeReply, updateReply } from '../../../../shared/domain/operations/reporting/replies'
import { addCorrection, chooseReport, signOff } from '../../../../shared/domain/operations/reporting/signing'
import type { signingOperations } from '../../../../shared/ipc/contract/signing'
import type { HandlersOf } from '../../dispatch'
import type { Workspace } from '../../workspace'
import { change, done, made } from '../change'

/** The operations on reports: their choices, sign-offs and corrections. */
export function signingHandlers(workspace: Workspace): HandlersOf<typeof signingOperations> {
  return {
    chooseReport: async (input) =>
      done(await change(workspace, 'chooseReport', (documents) => chooseReport(documents, input))),
    // What is signed is the state in whose turn it is signed.
    signOff: async ({ role }) =>
      done(
        await change(workspace, 'signOff', (documents, now, version) =>
          signOff(documents, { role, version }, now),
        ),
      ),
    addReply: async (input) =>
      made(await change(workspace, 'addReply', (documents, now) => addReply(documents, input, now))),
    updateReply: async (input) =>
      done(await change(workspace, 'updateReply', (documents) => updateReply(documents, input))),
    removeReply: async (input) =>
      done(await change(workspace, 'removeReply', (documents) => removeReply(documents, input))),
    addCorrection: async (input) =>
      made(
        await change(workspace, 'addCorrection', (documents, now) => addCorrection(documents, input, now)),
      ),
  }
}
