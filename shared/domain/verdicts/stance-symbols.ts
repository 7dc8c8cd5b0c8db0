import type { Stance } from '../../schema/claim'

/** The shape that stands beside evidence in the window and in the report: one a stance, told apart without colour. */
export const stanceSymbols: Readonly<Record<Stance, string>> = {
  supports: '+',
  refutes: '−',
  context: '•',
}
