import { countries } from './place-names'
import { nameKey } from './name-key'

const keys = new Set(countries.map(nameKey))

/** Whether a key that `nameKey` gave is that of a country. */
export function isCountry(key: string): boolean {
  return keys.has(key)
}
