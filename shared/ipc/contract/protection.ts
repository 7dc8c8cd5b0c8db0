import { z } from 'zod'
import { Passphrase } from '../inputs'
import { free, nothing, operation, reads } from '../operation'

/** Projects under a passphrase. */
export const protectionOperations = {
  /** Opens the project that asks for its passphrase; a wrong one leaves the question open. */
  unlockProject: operation(z.object({ passphrase: Passphrase }), nothing, free),
  /** Puts the open project under a passphrase: from then on nothing of it can be read on the disk without. */
  protectProject: operation(z.object({ passphrase: Passphrase }), nothing, reads),
  /** Takes the protection of the open project away. */
  unprotectProject: operation(z.object({ passphrase: Passphrase }), nothing, reads),
  /** Gives the open project, which is protected, another passphrase. */
  changePassphrase: operation(z.object({ current: Passphrase, next: Passphrase }), nothing, reads),
} as const
