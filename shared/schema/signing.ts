import { z } from 'zod'
import { Edtf, Id, Instant, Sha256 } from './common'

export const SignerRole = z.enum(['checker', 'editor'])
export type SignerRole = z.infer<typeof SignerRole>

/** Somebody's name under one state of the project, which is known by the newest line of its history then. */
export const SignOff = z.object({
  role: SignerRole,
  name: z.string().min(1),
  at: Instant,
  seq: z.int().positive(),
  hash: Sha256,
})
export type SignOff = z.infer<typeof SignOff>

/** What was wrong in what was published, since when, and how it was corrected. */
export const Correction = z.object({
  id: Id,
  wrong: z.string().min(1),
  /** When the wrong thing was published; empty where it is not known. */
  since: Edtf,
  corrected: z.string().min(1),
  by: z.string(),
  at: Instant,
})
export type Correction = z.infer<typeof Correction>

/** Somebody of whom a claim speaks, or who made it, asked for a reply. */
export const Reply = z.object({
  id: Id,
  who: z.string().min(1),
  /** By what way: a call, a mail. */
  how: z.string(),
  asked: Edtf,
  deadline: Edtf,
  /** What was answered; empty as long as nothing was. */
  answer: z.string(),
  answered: Edtf,
})
export type Reply = z.infer<typeof Reply>
