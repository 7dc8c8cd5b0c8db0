import { isAtOneSpot } from './incident'
import type { Measured } from './measured'
import { nameKey } from './name-key'

/**
 * Parts figures of incidents at one spot that may be one, as far as their dates and places go, by whether anything more speaks for
 * it: where a figure does not state its place, only what its text is about, its sentence must share a word that says
 * something ("convoy", "bridge"), or its day must be known. So must what a text that names nothing says of any event.
 */
export function splitByEvidence(members: readonly Measured[]): readonly (readonly Measured[])[] {
  const [first] = members
  if (members.length < 2 || first === undefined) return [members]
  if (!members.some((member) => isAtOneSpot(member.event) || isNowhere(member))) return [members]
  if (members.every(({ quantity }) => quantity.scope !== '')) return [members]
  const parts: { readonly shown: readonly Measured[]; readonly members: Measured[] }[] = []
  for (const member of members) {
    const known = parts.find(({ shown }) => shown.some((other) => isSupported(member, other)))
    if (known === undefined) parts.push({ shown: [member], members: [member] })
    else known.members.push(member)
  }
  return parts.map((part) => part.members)
}

/** A figure in a text that names nothing: nothing but the kind of its event says that it is of any. */
function isNowhere({ names, event, quantity: { scope } }: Measured): boolean {
  return names.length === 0 && scope === '' && event !== ''
}

function isSupported(a: Measured, b: Measured): boolean {
  if (a.documentId === b.documentId || a.origin === b.origin) return true
  return (a.quantity.scope !== '' && b.quantity.scope !== '') || shareEvidence(a, b)
}

/** Whether something besides the place speaks for one incident: a known day, a kind of place, or a word that says something. */
export function shareEvidence(a: Measured, b: Measured): boolean {
  const isNameless = a.names.length === 0 || b.names.length === 0
  if (!isNameless && isDated(a) && isDated(b)) return true
  if (a.incident.sites.some((site) => b.incident.sites.includes(site))) return true
  const isForeign = LATIN.test(a.sentence) !== LATIN.test(b.sentence)
  if (isForeign) return a.quantity.scope !== '' || b.quantity.scope !== ''
  const [words, others] = [wordsOf(a), wordsOf(b)]
  for (const word of words) if (others.has(word) && !(isNameless && kindsOfEvent.test(word))) return true
  return false
}

/** Words for the kind of event: where no place is named, two blasts are not one. */
const kindsOfEvent =
  /^(?:earthquake|quake|aftershock|magnitude|struck|storm|typhoon|hurricane|cyclone|flood|terremoto|sismo|huracán|séisme|erdbeben|kinder|enfant|niño|children|blast|explosion|bomb|bomber|raid|shoot|gunmen|gunman|shell|mortar|rocket|fire|blaze|crash|collapse|collision|landslide|accident|rescue|rescuer|roadside|suicide|troop|soldier|protester|protest|team|recover)$/

/** Whether the text gives the day, or was written on a known one. */
function isDated({ incident: { from, to } }: Measured): boolean {
  return from !== null && to !== null && to - from < 8
}

/** Between two scripts no words can be shared. */
const LATIN = /[a-z]/i
const WORD = /\p{L}[\p{L}\p{M}'’-]{3,}/gu
const common = new Set(
  `
    killed kill died dead death deaths toll injured wounded hurt casualties people civilian civilians
    missing left persons children women other others least more than about nearly around some were have been said says
    that this with from into when after before which where their there official officials police ministry
    minister government army military hospital hospitals doctor doctors medic medics source sources agency
    state city town country according including among also over monday tuesday wednesday thursday friday
    saturday sunday attack attacks incident rose risen rises number mayor governor spokesman spokeswoman
    reported news group five four seven eight nine three twelve dozen dozens hundred hundreds thousand
    thousands ceasefire truce talks peace strike strikes airstrike airstrikes menschen personen verletzt
    getötet wurden leben personnes personas blessés morts muertos heridos tués attaque ataque anschlag
    angriff explosion explosión
  `
    .trim()
    .split(/\s+/),
)

/** Read once a figure, however many it is held against. */
const known = new WeakMap<Measured, ReadonlySet<string>>()

/** The words of a sentence that say something of the incident, in small letters without endings; not the names of places. */
function wordsOf(measured: Measured): ReadonlySet<string> {
  const before = known.get(measured)
  if (before !== undefined) return before
  const { sentence, places, quantity, incident } = measured
  const words = new Set<string>()
  for (const [word] of `${sentence} ${quantity.scope === '' ? incident.topic : ''}`.matchAll(WORD)) {
    const small = word.toLowerCase()
    if (!common.has(small) && !places.includes(nameKey(word)))
      words.add(small.replace(/(?:ings?|ed|es|s)$/, ''))
  }
  known.set(measured, words)
  return words
}
