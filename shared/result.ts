/** The answer of anything that can fail in a way the user should hear about; bugs throw instead. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault }

/**
 * A fault in the user's words: `message` names the event, the thing and the remedy. `code` is for programs and never shown
 * alone. `detail` may be shown on request and copied.
 */
export type Fault = {
  readonly code: FaultCode
  readonly message: string
  readonly detail?: string
  /** Set where the disk did not take what can be saved again later: each time, or only the latest for the same fields. */
  readonly kept?: 'each' | 'latest'
}

export type FaultCode =
  | 'invalid-input'
  | 'not-found'
  | 'not-allowed'
  | 'no-project'
  | 'read-only'
  | 'in-use'
  | 'damaged'
  | 'locked'
  | 'wrong-passphrase'
  | 'newer-format'
  | 'disk'
  | 'too-large'
  | 'unreadable'
  /** Its words are in pictures, which a machine can read. */
  | 'pictured'
  | 'cancelled'
  | 'internal'

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function err(
  code: FaultCode,
  message: string,
  detail?: string,
): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: detail === undefined ? { code, message } : { code, message, detail } }
}

/** Closes a tagged union: a case that was forgotten does not compile, and throws if it comes at run time. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`)
}
