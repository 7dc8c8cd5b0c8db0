import type { z } from 'zod'
import { articleOperations } from './contract/articles'
import { backupOperations } from './contract/backups'
import { claimOperations } from './contract/claims'
import { conflictOperations } from './contract/conflicts'
import { decisionOperations } from './contract/decisions'
import { eventOperations } from './contract/events'
import { evidenceOperations } from './contract/evidence'
import { handoverOperations } from './contract/handover'
import { importOperations } from './contract/imports'
import { originalOperations } from './contract/originals'
import { programOperations } from './contract/program'
import { projectOperations } from './contract/projects'
import { protectionOperations } from './contract/protection'
import { questionOperations } from './contract/questions'
import { reportOperations } from './contract/reports'
import { revisionOperations } from './contract/revisions'
import { safetyOperations } from './contract/safety'
import { searchOperations } from './contract/search'
import { signingOperations } from './contract/signing'
import { strayOperations } from './contract/strays'
import { suggestionOperations } from './contract/suggestions'
import { trashOperations } from './contract/trash'

/**
 * Everything that the renderer can ask of main. To add an operation: one entry in a part of the contract, one
 * handler in the file of that part in `electron/main`; the compiler finds the places that do not fit.
 * What a change did to the documents comes back to every window as a `committed` event.
 */
export const contract = {
  ...projectOperations,
  ...protectionOperations,
  ...safetyOperations,
  ...strayOperations,
  ...backupOperations,
  ...handoverOperations,
  ...importOperations,
  ...articleOperations,
  ...revisionOperations,
  ...searchOperations,
  ...claimOperations,
  ...evidenceOperations,
  ...originalOperations,
  ...conflictOperations,
  ...suggestionOperations,
  ...eventOperations,
  ...decisionOperations,
  ...questionOperations,
  ...signingOperations,
  ...trashOperations,
  ...reportOperations,
  ...programOperations,
}

export type Contract = typeof contract
export type OperationName = keyof Contract
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>
export type ParsedInputOf<N extends OperationName> = z.output<Contract[N]['input']>
export type AnswerOf<N extends OperationName> = Exclude<Contract[N]['answer'], undefined>
