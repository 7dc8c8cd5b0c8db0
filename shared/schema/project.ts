import { z } from 'zod'
import { Id, Instant } from './common'
import { VagueRule } from './quantity'
import { SavedView } from './saved-view'
import { ReportChoices } from './report-choices'
import { Correction, SignOff } from './signing'

/** The format of the folder on disk that this program writes. */
export const FORMAT_VERSION = 1

/** How a step is drawn: a colour and a shape, so that neither has to carry the meaning alone. */
export const Tone = z.enum(['none', 'good', 'mixed', 'unknown', 'contested', 'bad', 'stale'])
export type Tone = z.infer<typeof Tone>

export const VerdictStep = z.object({
  id: Id,
  label: z.string().min(1),
  definition: z.string(),
  tone: Tone,
})
export type VerdictStep = z.infer<typeof VerdictStep>

/** The verdicts of a project, in order; the first is what a new claim has. */
export const VerdictScale = z.object({ id: Id, title: z.string(), steps: z.array(VerdictStep).min(2) })
export type VerdictScale = z.infer<typeof VerdictScale>

/** Spellings of one name, or names of one thing, as the journalist said: the first is what it is called. */
export const OneName = z.object({
  id: Id,
  forms: z.array(z.string().min(1)).min(2),
  by: z.string(),
  at: Instant,
})
export type OneName = z.infer<typeof OneName>

/** Two names that are not of one thing, as the journalist said: they are not proposed again. */
export const ApartNames = z.object({ a: z.string().min(1), b: z.string().min(1) })
export type ApartNames = z.infer<typeof ApartNames>

/** One investigation. */
export const Project = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  id: Id,
  title: z.string().min(1),
  createdAt: Instant,
  verdictScale: VerdictScale,
  /** The scale that the newsroom wrote, kept while another one is used. */
  ownScale: VerdictScale.optional(),
  /** What a reader of the report should know of how the work was done; empty until written. */
  method: z.string(),
  /** What words such as `dozens` are read as; not there before somebody chose: ACLED's. */
  vagueRule: VagueRule.optional(),
  /** How lists were narrowed, each under a name; not there before one was kept. */
  savedViews: z.array(SavedView).optional(),
  /** What the report is made of; not there before somebody chose: all of it. */
  report: ReportChoices.optional(),
  /** The sign-offs with the state that each is for, the newest last. */
  signOffs: z.array(SignOff).optional(),
  corrections: z.array(Correction).optional(),
  /** Names that are of one thing, and pairs that are not; not there before somebody said so. */
  oneNames: z.array(OneName).optional(),
  apartNames: z.array(ApartNames).optional(),
})
export type Project = z.infer<typeof Project>
