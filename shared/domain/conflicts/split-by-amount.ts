import type { Measured } from './measured'
import { nameKey } from './name-key'
import { notNames } from './not-names'

/**
 * Parts amounts of money of one kind in one place (two fines in Seoul) into those that may be one amount: their sentences have
 * a further word in common, and do not name different people or bodies.
 */
export function splitByAmount(members: readonly Measured[]): readonly (readonly Measured[])[] {
  if (members.length < 2 || !/^[A-Z]{3}$/.test(members[0]?.quantity.unit ?? '')) return [members]
  const amounts: { readonly shown: Said; readonly members: Measured[] }[] = []
  for (const member of members) {
    const said = readSentence(member)
    const known = amounts.find(({ shown }) => maySayTheSame(shown, said))
    if (known === undefined) amounts.push({ shown: said, members: [member] })
    else known.members.push(member)
  }
  return amounts.map((amount) => amount.members)
}

/** The words of a sentence that say something, in small letters, and the names in it but for where it is. */
type Said = { readonly words: ReadonlySet<string>; readonly names: ReadonlySet<string> }

function maySayTheSame(a: Said, b: Said): boolean {
  if (a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name))) return false
  return [...a.words].some((word) => b.words.has(word))
}

const WORD = /\p{L}[\p{L}\p{M}'’-]{3,}/gu
const money =
  /^(?:million|billion|thousand|dollars?|euros?|pounds?|about|nearly|almost|least|than|some|said|says|told|will|would|have|been|that|this|with|from|for|over|under|more|less|into|which|were|their|after|year|years|month|officials?|government|ministry|minister|country|state|total|amount|money)$/

function readSentence({ sentence, places, attribution, quantity: { scope } }: Measured): Said {
  // Who says it, and where it is, is not what the money is for.
  const said = `${attribution} ${scope}`
  const [words, names] = [new Set<string>(), new Set<string>()]
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    const small = word.toLowerCase().replace(/['’]s?$/, '')
    const key = nameKey(word)
    if (money.test(small) || places.includes(key)) continue
    words.add(small.replace(/(?:ing|ed|es|s)$/, ''))
    if (index > 0 && small !== word && !notNames.has(small) && !said.includes(word)) names.add(key)
  }
  return { words, names }
}
