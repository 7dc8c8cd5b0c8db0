import type { Stated } from '../../../../shared/schema/article'

/** What the properties of a document state; null where they say nothing. */
export function statedProperty(value: string | null): Stated | null {
  return value ? { value, basis: 'document-property' } : null
}
