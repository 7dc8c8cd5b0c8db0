import { z } from 'zod'

/**
 * How a conflict or a measure was settled: one list for all of the program, after Every Casualty Worldwide, Standards for Casualty
 * Recording (2016), and the codebooks of UCDP and ACLED.
 */
export const ResolutionMethod = z.enum([
  'report the range',
  'best estimate',
  'most conservative',
  'majority',
  'primary source first',
  'prioritise a source',
  'both hold',
  'superseded',
  'unconfirmed',
  'pending',
  'ask the source',
])
export type ResolutionMethod = z.infer<typeof ResolutionMethod>
