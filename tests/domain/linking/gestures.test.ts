import { describe, expect, test } from 'vitest'
import { createAnalysis } from '../../../shared/domain/analysis/create-analysis'
import type { ConfirmedEvent } from '../../../shared/domain/analysis/linked'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { finish } from '../../../shared/domain/finish'
import type { Anchor } from '../../../shared/schema/anchor'
import type { MentionLink } from '../../../shared/schema/article'

const texts = {
  market:
    'A mortar attack on the fish market of Tartus killed 19 people on Tuesday, officials said. The shells hit the market at noon. Firefighters put out the stalls that burned.',
  harbour:
    'A mortar attack on the fish market of Tartus killed 25 people on Tuesday, the hospital said. The shells hit the market at noon. Firefighters put out the stalls that burned.',
  mayor:
    'A mortar attack on the fish market of Tartus killed 22 people on Tuesday, the mayor said. The shells hit the market at noon. Firefighters put out the stalls that burned.',
  ferry:
    'A ferry sank off Lagos in a storm on Friday. At least 40 people were killed when the hull broke, the coast guard said. Divers searched the lagoon for passengers.',
  bridge:
    'The inquest into the fall of a rope bridge near Cusco heard on 3 March 2009 that 8 people were killed. Engineers found rotten planks. The mayor of the valley had asked for steel since 1998.',
} as const
type Id = keyof typeof texts

/** Texts of other things: what is rare among two texts only is no evidence of anything. */
const others = [
  'The council of Leeds voted on Monday to close two libraries. Readers protested in the square with 300 banners.',
  'The price of copper rose by 4 percent in London. Traders spoke of strikes in the mines of Chile and of thin stocks.',
  'Astronomers counted 12 moons around the dwarf planet. The telescope in Hawaii took the pictures over three winters.',
  'The choir of the cathedral sang for two hours. Tickets had been sold out since April, and 900 people listened outside.',
  'Vets in Nairobi treated 60 elephants for wounds from wire. The reserve has hired rangers to look for snares at night.',
]

type Said = {
  readonly events?: readonly ConfirmedEvent[]
  readonly links?: Partial<Record<Id, readonly MentionLink[]>>
  readonly instead?: Partial<Record<Id, string>>
}

/** What is found in some texts, with what was said of them. */
function found(ids: readonly Id[], { events = [], links = {}, instead = {} }: Said = {}) {
  const analysis = createAnalysis()
  for (const id of ids)
    analysis.put({
      id,
      text: instead[id] ?? texts[id],
      language: 'en',
      date: '2015-06-10',
      independenceGroup: '',
      claimed: [],
      mentionLinks: links[id] ?? [],
    })
  for (const [at, text] of others.entries())
    analysis.put({
      id: `other-${at}`,
      text,
      language: 'en',
      date: '2015-06-10',
      independenceGroup: '',
      claimed: [],
    })
  for (const event of events) analysis.putEvent(event.id, event)
  finish(analysis.work())
  const linked = analysis.linked()
  return {
    events: linked.events
      .map(({ passages, confirmed }) => ({
        texts: [...new Set(passages.map(({ documentId }) => documentId))].toSorted(),
        confirmed,
      }))
      .filter((each) => each.texts.some((id) => id in texts)),
    killed: [...linked.findings]
      .filter(({ members }) => members.some(({ mention }) => mention.role === 'killed'))
      .map(({ members }) => members.map(({ text }) => text).toSorted()),
    analysis,
  }
}

/** A confirmed event that articles tell of in all of their text, and others do not. */
function eventOf(id: string, tells: readonly Id[], tellsNot: readonly Id[] = []): ConfirmedEvent {
  return { id, tellings: tells.map((articleId) => ({ articleId, passages: [] })), notTellings: [...tellsNot] }
}

function anchor(id: Id, words: string) {
  const start = texts[id].indexOf(words)
  return describeAnchor(texts[id], { start, end: start + words.length })
}

function linkOf(said: MentionLink['said'], [a, inA]: readonly [Id, string], [b, inB]: readonly [Id, string]) {
  return { [a]: [{ said, anchor: anchor(a, inA), other: { articleId: b, anchor: anchor(b, inB) } }] }
}

describe('what is computed where nothing was said', () => {
  test('alike texts are of one event, and their figures of one measure', () => {
    const { events, killed } = found(['market', 'harbour'])
    expect(events).toEqual([{ texts: ['harbour', 'market'], confirmed: null }])
    expect(killed).toEqual([['19 people', '25 people']])
  })

  test('texts of other things are of events of their own', () => {
    expect(found(['ferry', 'bridge']).events.map((each) => each.texts)).toEqual([['ferry'], ['bridge']])
  })
})

describe('what was said outweighs it:', () => {
  test.each([
    ['storm on Friday. At least 40 people', '8 people'],
    ['At least 40 people', '3 March 2009 that 8 people'],
    ['on Friday. At least 40 people', '3 March 2009 that 8 people'],
  ])('of “%s” and “%s” those are linked that can be compared', (inFerry, inBridge) => {
    const links = linkOf('same', ['ferry', inFerry], ['bridge', inBridge])
    expect(found(['ferry', 'bridge'], { links }).killed).toEqual([['8 people', 'At least 40 people']])
  })

  test('texts that were confirmed are one event, however unlike they are', () => {
    expect(found(['ferry', 'bridge'], { events: [eventOf('e', ['ferry', 'bridge'])] }).events).toEqual([
      { texts: ['bridge', 'ferry'], confirmed: 'e' },
    ])
  })

  test('a text that does not tell of an event is in another one, however alike it is', () => {
    const { events, killed } = found(['market', 'harbour'], {
      events: [eventOf('e', ['market'], ['harbour'])],
    })
    expect(events).toEqual([
      { texts: ['market'], confirmed: 'e' },
      { texts: ['harbour'], confirmed: null },
    ])
    expect(killed).toEqual([])
  })

  test('two confirmed events stay two, and their figures are not compared', () => {
    const { events, killed } = found(['market', 'harbour'], {
      events: [eventOf('one', ['market']), eventOf('other', ['harbour'])],
    })
    expect(events).toEqual([
      { texts: ['market'], confirmed: 'one' },
      { texts: ['harbour'], confirmed: 'other' },
    ])
    expect(killed).toEqual([])
  })

  test('nor through a text that may tell of either', () => {
    const { killed } = found(['market', 'mayor', 'harbour'], {
      events: [eventOf('one', ['market']), eventOf('other', ['harbour'])],
    })
    expect(killed).toHaveLength(1)
    expect(killed[0]).toHaveLength(2)
    expect(killed[0]).toContain('22 people')
  })

  test('a text that was said to tell of two events is with the first, and parts them', () => {
    const { events } = found(['market', 'mayor', 'harbour'], {
      events: [eventOf('one', ['market', 'mayor']), eventOf('other', ['harbour', 'mayor'])],
    })
    expect(events).toEqual([
      { texts: ['market', 'mayor'], confirmed: 'one' },
      { texts: ['harbour'], confirmed: 'other' },
    ])
  })

  test('a passage makes no event of its text, and its figure is one of the event that it tells of', () => {
    const passage = 'At least 40 people were killed when the hull broke'
    const event = {
      ...eventOf('e', ['bridge']),
      tellings: [
        { articleId: 'bridge', passages: [] },
        { articleId: 'ferry', passages: [anchor('ferry', passage)].filter((each) => each !== null) },
      ],
    }
    const { events, killed } = found(['ferry', 'bridge'], { events: [event] })
    expect(events).toEqual([
      { texts: ['ferry'], confirmed: null },
      { texts: ['bridge'], confirmed: 'e' },
    ])
    expect(killed).toEqual([['8 people', 'At least 40 people']])
  })

  test('a passage that does not tell of an event is not compared with it, though its text tells of the event elsewhere', () => {
    const told = anchor('harbour', 'The shells hit the market at noon')
    const denied = anchor('harbour', '25 people')
    const event = (notPassages: readonly Anchor[]) => ({
      ...eventOf('e', ['market']),
      tellings: [
        { articleId: 'market', passages: [] },
        { articleId: 'harbour', passages: [told], notPassages: [...notPassages] },
      ],
    })
    expect(found(['market', 'harbour'], { events: [event([])] }).killed).toEqual([['19 people', '25 people']])
    expect(found(['market', 'harbour'], { events: [event([denied])] }).killed).toEqual([])
  })

  test('nor is a passage of a text that tells of the event in all else', () => {
    const event = {
      ...eventOf('e', ['market']),
      tellings: [
        { articleId: 'market', passages: [] },
        { articleId: 'harbour', passages: [], notPassages: [anchor('harbour', '25 people')] },
      ],
    }
    expect(found(['market', 'harbour'], { events: [event] }).killed).toEqual([])
  })

  test('what is like a confirmed event is proposed with it', () => {
    expect(found(['market', 'harbour'], { events: [eventOf('e', ['market'])] }).events).toEqual([
      { texts: ['harbour', 'market'], confirmed: 'e' },
    ])
  })

  test('figures that were linked are of one measure, however unlike their texts are', () => {
    const links = linkOf('same', ['ferry', '40 people'], ['bridge', '8 people'])
    expect(found(['ferry', 'bridge'], { links }).killed).toEqual([['8 people', 'At least 40 people']])
  })

  test('also where the texts were said to tell of different events', () => {
    const links = linkOf('same', ['market', '19 people'], ['harbour', '25 people'])
    const events = [eventOf('one', ['market']), eventOf('other', ['harbour'])]
    expect(found(['market', 'harbour'], { links, events }).killed).toEqual([['19 people', '25 people']])
  })

  test('figures that were parted are not compared, however alike their texts are', () => {
    const links = linkOf('other', ['market', '19 people'], ['harbour', '25 people'])
    expect(found(['market', 'harbour'], { links }).killed).toEqual([])
  })

  test('what was linked still holds where the words moved', () => {
    const links = linkOf('same', ['ferry', '40 people'], ['bridge', '8 people'])
    const instead = { ferry: `The coast was warned in time.\n\n${texts.ferry}` }
    expect(found(['ferry', 'bridge'], { links, instead }).killed).toEqual([
      ['8 people', 'At least 40 people'],
    ])
  })

  test('and binds nothing where the figure became another one', () => {
    const links = linkOf('other', ['market', '19 people'], ['harbour', '25 people'])
    const instead = { market: texts.market.replace('19 people', '21 people') }
    expect(found(['market', 'harbour'], { links, instead }).killed).toEqual([['21 people', '25 people']])
  })

  test('an event that is taken back is linked as if it had never been', () => {
    const { analysis } = found(['ferry', 'bridge'], { events: [eventOf('e', ['ferry', 'bridge'])] })
    analysis.putEvent('e', null)
    finish(analysis.work())
    expect(analysis.linked().events.every(({ confirmed }) => confirmed === null)).toBe(true)
  })
})
