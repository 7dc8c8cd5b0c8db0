import type { VagueRule } from '../../schema/quantity'
import { readByRule, timesBetween } from '../vague-rule'
import type { Mention, TextReading, Value } from './mention'

/** A reading in which words such as `dozens` are read by a rule; the very same where it was read by that. */
export function readingByRule(reading: TextReading, rule: VagueRule): TextReading {
  const isRead = reading.quantities.every((quantity) => readByRule(quantity, rule) === quantity)
  if (isRead) return reading
  const anew = new Map(reading.quantities.map((quantity) => [quantity, readByRule(quantity, rule)]))
  const mentions = reading.mentions.map((mention): Mention => {
    const { quantity, value } = mention
    if (quantity?.vague === undefined) return mention
    const times = timesBetween(quantity.vague.rule, rule)
    return { ...mention, quantity: anew.get(quantity) ?? quantity, value: value && scaled(value, times) }
  })
  return { ...reading, mentions, quantities: [...anew.values()] }
}

function scaled({ min, max, isExact }: Value, times: number): Value {
  return { min: min === null ? null : min * times, max: max === null ? null : max * times, isExact }
}
