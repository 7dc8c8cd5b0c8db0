/** Fields of a document to set anew; one that is left out or undefined stays as it is. */
export type FieldsOf<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The document with the given fields set anew. */
export function withFields<T extends object>(document: T, fields: FieldsOf<T>): T {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.assign({ ...document }, Object.fromEntries(given))
}

/** The names of the fields that are given. */
export function namesOf<T extends object>(fields: FieldsOf<T>): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : name))
}
