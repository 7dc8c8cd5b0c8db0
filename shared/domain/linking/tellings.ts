import type { Moment } from '../dates/moment'
import { isRunning } from '../mentions/mention'
import type { Span } from '../span'
import type { Article } from './article'
import type { Corpus } from './corpus'
import type { Linking } from './link'
import type { ProposedEvents } from './propose-events'
import { dayOf, placeOfEvent } from './when-and-where'

/** A passage of a text that tells of an event. */
export type Telling = Span & { readonly article: number }

/** A proposed event, with its name and its tellings. */
export type ProposedEvent = {
  /** Where its title stands: the headline of the text that is most like the others, or its first sentence. */
  readonly title: Telling
  readonly tellings: readonly Telling[]
  /** When and where it happened, as far as its texts lead with it and most say the same; not told of one text alone. */
  readonly day: Moment | null
  readonly place: string
}

/** Makes what tells, again and again, the events of a project: an event that is the same as before is not told anew. */
export function createTellings(): (linking: Linking) => readonly ProposedEvent[] {
  const known = new WeakMap<readonly number[], ProposedEvent>()
  return ({ corpus, events }) =>
    events.events.map((members) => {
      const event = known.get(members) ?? tell(members, corpus, events)
      known.set(members, event)
      return event
    })
}

/** A proposed event with its tellings: the foreground of its texts. */
function tell(members: readonly number[], corpus: Corpus, events: ProposedEvents): ProposedEvent {
  const central = mostCentral(members, events)
  const texts = members.flatMap((article) => corpus.at(article) ?? [])
  return {
    title: titleOf(corpus.at(central)),
    tellings: members.flatMap((article) => foregroundOf(corpus.at(article))),
    day: texts.length > 1 ? dayOf(texts) : null,
    place: texts.length > 1 ? placeOfEvent(texts) : '',
  }
}

/** The text that is most like the others; of equal ones the first. */
function mostCentral(members: readonly number[], { score }: ProposedEvents): number {
  let [central = 0, most] = [members[0], -Infinity]
  for (const text of members) {
    const akin = members.reduce((sum, other) => (other === text ? sum : sum + score(text, other)), 0)
    if (akin > most) [central, most] = [text, akin]
  }
  return central
}

function titleOf(article: Article | undefined): Telling {
  const told = article?.reading.sentences.filter(isRunning) ?? []
  const first = told.find(({ section }) => section === 'headline') ?? told[0]
  return { article: article?.index ?? 0, start: first?.start ?? 0, end: first?.end ?? 0 }
}

/** The stretches of a text that are no background, each from its first sentence to its last. */
function foregroundOf(article: Article | undefined): readonly Telling[] {
  if (article === undefined) return []
  const stretches: { article: number; start: number; end: number }[] = []
  let isOpen = false
  for (const { start, end, section, isBackground } of article.reading.sentences) {
    const isTold = section !== 'furniture' && !isBackground
    const last = stretches.at(-1)
    if (isTold && isOpen && last !== undefined) last.end = end
    else if (isTold) stretches.push({ article: article.index, start, end })
    isOpen = isTold
  }
  return stretches
}
