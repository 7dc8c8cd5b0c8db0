import { z } from 'zod'

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/

/** The identity of a document or of a part of one; safe as a file name on every system. */
export const Id = z.string().regex(idPattern)
export type Id = z.infer<typeof Id>

/** Whether something is one, told faster than by the schema. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && idPattern.test(value)
}

/** A SHA-256 in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export type Sha256 = z.infer<typeof Sha256>

/** A moment by the clock of the machine, as ISO 8601 in UTC. It informs; it never orders (the history's seq does). */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/**
 * A date as precise as what is known, in the Extended Date/Time Format (ISO 8601-2:2019, level 1):
 * `2014`, `2014-01`, `2014-01-12`, an interval `2011-03/2014-01-20`, an open one `2011-03/..`,
 * and `XXXX-04-22` where the text names no year. The empty string says that nothing is known.
 */
export const Edtf = z
  .string()
  .regex(
    /^$|^(?:\.\.|[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?)(?:\/(?:\.\.|[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?)?)?$/,
  )
export type Edtf = z.infer<typeof Edtf>
