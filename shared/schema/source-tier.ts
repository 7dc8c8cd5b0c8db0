import { z } from 'zod'

/** How near a source is to what it tells of: it was there or made the record; it reports what such a source says; it gathers reports. */
export const SourceTier = z.enum(['primary', 'secondary', 'tertiary'])
export type SourceTier = z.infer<typeof SourceTier>
