import { z } from 'zod'
import { Box } from './box'
import { Instant } from './common'

/**
 * A figure that a machine read in a picture of text, where it stands in the current text, and where it was printed. Nobody may rely on it
 * before a person has looked: `confirmed` says who did, when, and what they read.
 */
export const MachineFigure = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Counted from 1; null in a picture. */
  page: z.int().positive().nullable(),
  box: Box,
  /** As the machine read it. */
  read: z.string(),
  confirmed: z.object({ by: z.string(), at: Instant, text: z.string() }).nullable(),
})
export type MachineFigure = z.infer<typeof MachineFigure>

/** What is known of a text that a machine read in pictures: the current text of the article is that text, corrections included. */
export const MachineReading = z.object({
  /** The languages that it was read in, as the recogniser calls them (`eng`, `ara`). */
  languages: z.array(z.string()),
  /** In the order of the text. */
  figures: z.array(MachineFigure),
})
export type MachineReading = z.infer<typeof MachineReading>
