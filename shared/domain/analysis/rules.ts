import type { TextReading, Mention, Value } from '../mentions/mention'
import { readText } from '../mentions/mentions-of'
import { firstVagueRule, readByRule, timesBetween } from '../vague-rule'
import type { Structure } from '../../schema/structure'
import type { VagueRule } from '../../schema/quantity'
import { keyOfName } from '../names/names-in'
import { createNameFolder, type DeclaredNames, type NameFolder } from '../names/one-names'
import { madeOnce } from '../made-once'
import { createLinker } from './create-linker'
import type { Linker } from './create-linker'

/** A text to be read, with what is known of it. */
export type TextToRead = {
  readonly id: string
  readonly text: string
  /** BCP 47; empty where unknown, and then read as English. */
  readonly language: string
  /** EDTF; empty where unknown. */
  readonly date: string
  /** What words such as `dozens` are read as; ACLED's rule where nobody says. */
  readonly vagueRule?: VagueRule
  /** The text's tables: a cell is read with its heads. */
  readonly structure?: Structure | undefined
  /** Names that were declared one, as JSON of their spellings; left out where none were. */
  readonly oneNames?: string
}

/** The rules that an analysis goes by, exchanged as one: how a text is read, and how it is compared with what other texts say. */
export type Rules = {
  readonly read: (text: TextToRead) => TextReading
  readonly createLinker: () => Linker
}

/** The rules for figures, dates, times and durations. */
export const figureRules: Rules = {
  read: ({ text, language, date, vagueRule = firstVagueRule, oneNames = '', structure }) =>
    withOneNames(
      readingByRule(readText(text, { language: language || 'en', date, structure }), vagueRule),
      oneNames,
    ),
  createLinker: () => createLinker(),
}

/** A reading in which the spellings of a name are one: what linking compares is then the same. */
export function withOneNames(reading: TextReading, oneNames: string): TextReading {
  const folder = oneNames === '' ? null : folderOf(oneNames)
  if (folder === null) return reading
  const nameOf = (name: string): string => {
    const key = keyOfName(name)
    const one = folder.keyOf(key)
    return one === key ? name : one
  }
  return {
    ...reading,
    sentences: reading.sentences.map((sentence) => ({
      ...sentence,
      names: sentence.names.map(folder.wordOf),
      where: sentence.where.map(nameOf),
    })),
    mentions: reading.mentions.map((mention) => ({
      ...mention,
      place: nameOf(mention.place),
      target: nameOf(mention.target),
      subject: nameOf(mention.subject),
    })),
  }
}

const folderOf = madeOnce((oneNames: string): NameFolder => {
  const declared: DeclaredNames = JSON.parse(oneNames)
  return createNameFolder(declared)
})

/** A reading in which words such as `dozens` are read by a rule. The same object if they were already. */
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
