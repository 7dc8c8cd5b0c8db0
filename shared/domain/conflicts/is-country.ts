import { cities, countries } from './place-names'
import { nameKey } from './name-key'

const keys = new Set(countries.map(nameKey))
const knownKeys = new Set([...countries, ...cities].map(nameKey))

/** Whether a key that `nameKey` gave is that of a country. */
export function isCountry(key: string): boolean {
  return keys.has(key)
}

/** Whether a key that `nameKey` gave is that of a country, or of a city that is much in the news. */
export function isKnownPlace(key: string): boolean {
  return knownKeys.has(key)
}
