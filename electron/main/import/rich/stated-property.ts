import type { Stated } from '../../../../shared/schema/article'

/** The facts in a document's properties; null where there are none. */
export function statedProperty(value: string | null): Stated | null {
  return value ? { value, basis: 'document-property' } : null
}
