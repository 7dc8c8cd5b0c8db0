import { isAtOneSpot } from './incident'
import type { Measured } from './measured'
import { nameKey } from './name-key'

/**
 * Parts figures of incidents at one spot that may be one, as far as their dates and places go, by whether anything more speaks for
 * it: where a figure does not state its place, only what its text is about, its sentence must share a word that says
 * something ("convoy", "bridge"), or its day must be known.
 */
export function splitByEvidence(members: readonly Measured[]): readonly (readonly Measured[])[] {
  const [first] = members
  if (members.length < 2 || first === undefined || !members.some(({ event }) => isAtOneSpot(event)))
    return [members]
  if (members.every(({ quantity, names }) => quantity.scope !== '' || names.length === 0)) return [members]
  const parts: { readonly shown: readonly Measured[]; readonly members: Measured[] }[] = []
  for (const member of members) {
    const known = parts.find(({ shown }) => shown.some((other) => isSupported(member, other)))
    if (known === undefined) parts.push({ shown: [member], members: [member] })
    else known.members.push(member)
  }
  return parts.map((part) => part.members)
}

function isSupported(a: Measured, b: Measured): boolean {
  if (a.documentId === b.documentId || a.origin === b.origin) return true
  if (a.quantity.scope !== '' && b.quantity.scope !== '') return true
  if (isDated(a) && isDated(b)) return true
  if (a.incident.sites.some((site) => b.incident.sites.includes(site))) return true
  const isForeign = LATIN.test(a.sentence) !== LATIN.test(b.sentence)
  if (isForeign) return a.quantity.scope !== '' || b.quantity.scope !== ''
  const [words, others] = [wordsOf(a), wordsOf(b)]
  return [...words].some((word) => others.has(word))
}

/** Whether the text gives the day, or was written on a known one. */
function isDated({ incident: { from, to } }: Measured): boolean {
  return from !== null && to !== null && to - from < 8
}

/** Between two scripts no words can be shared. */
const LATIN = /[a-z]/i
const WORD = /\p{L}[\p{L}\p{M}'’-]{3,}/gu
const common =
  /^(?:killed|kill|died|dead|death|deaths|toll|injured|wounded|hurt|casualties|people|civilians?|persons|children|women|others?|least|more|than|about|nearly|around|some|were|have|been|said|says|that|this|with|from|into|when|after|before|which|where|their|there|officials?|police|ministry|minister|government|army|military|hospitals?|doctors?|medics?|sources?|agency|state|city|town|country|according|including|among|also|over|monday|tuesday|wednesday|thursday|friday|saturday|sunday|attacks?|incident|rose|risen|rises|number|mayor|governor|spokesman|spokeswoman|reported|news|group|five|four|seven|eight|nine|three|twelve|dozen|dozens|hundred|hundreds|thousand|thousands|ceasefire|truce|talks|peace|strikes?|airstrikes?)$/

/** The words of a sentence that say something of the incident, in small letters without endings; not the names of places. */
function wordsOf({ sentence, places, quantity, incident }: Measured): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [word] of `${sentence} ${quantity.scope === '' ? incident.topic : ''}`.matchAll(WORD)) {
    const small = word.toLowerCase()
    if (!common.test(small) && !places.includes(nameKey(word)))
      words.add(small.replace(/(?:ings?|ed|es|s)$/, ''))
  }
  return words
}
