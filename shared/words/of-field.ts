/** A message that depends on the fields that an operation set. */
export type OfFields = (fields: readonly string[]) => string

/** The words for the one field that was set, where they name it; others for several, and for none. */
export function ofField(named: Readonly<Record<string, string>>, otherwise: string): OfFields {
  const words = new Map(Object.entries(named))
  return ([field, ...more]) => (more.length === 0 && words.get(field ?? '')) || otherwise
}
