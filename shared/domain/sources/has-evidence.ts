import type { Evidence } from '../../schema/claim'

type WithEvidence = { readonly evidence: readonly Pick<Evidence, 'stance'>[] }

/** Whether any evidence speaks for or against a claim; context alone does neither. */
export function hasEvidence({ evidence }: WithEvidence): boolean {
  return evidence.some(({ stance }) => stance !== 'context')
}

/** Whether any evidence supports a claim. */
export function isSupported({ evidence }: WithEvidence): boolean {
  return evidence.some(({ stance }) => stance === 'supports')
}
