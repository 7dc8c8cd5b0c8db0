/** Fields of a document to set anew; one that is left out or undefined stays as it is. */
export type FieldsOf<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The document with the given fields set anew. */
export function withFields<T extends object>(document: T, fields: FieldsOf<T>): T {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.assign({ ...document }, Object.fromEntries(given))
}

/** The one field that is given; null where there are none or several. */
export function onlyField<T extends object>(fields: FieldsOf<T>): string | null {
  const given = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : name))
  return given.length === 1 ? (given[0] ?? null) : null
}
