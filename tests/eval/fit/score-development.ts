import type { Bundle, GoldGroup, GoldItem, GoldSpan, GoldTrap } from './bundles'

/** A finding as it is scored: its kind and where its members stand. */
export type Finding = { readonly kind: string; readonly members: readonly GoldSpan[] }

/** What the program said of a bundle. */
export type BundleOutput = {
  readonly bundle: Bundle
  readonly shown: readonly Finding[]
  /** All candidates, the best first, those shown among them. */
  readonly ledger: readonly Finding[]
  readonly events: readonly (readonly string[])[]
  /** Everything that was read. */
  readonly read: readonly GoldSpan[]
}

/** So many of so many. */
export type Share = { readonly of: number; readonly there: number }

export type DevelopmentScore = {
  readonly articles: number
  readonly found: Share
  readonly allowed: Share
  readonly strict: Share
  readonly ledger: Share
  readonly use: Share
  readonly useOnce: Share
  readonly suggestions: number
  readonly candidates: number
  readonly contradicts: Share
  readonly traps: Share
  /** Those of them that are of two events. */
  readonly trapsOfEvents: Share
  readonly sums: Share & { readonly shown: number }
  readonly eventPairs: { readonly precision: Share; readonly recall: Share }
  readonly types: Readonly<Record<string, { readonly found: Share; readonly ledger: Share }>>
  readonly textual: Share
  readonly dismissed: { readonly found: Share; readonly use: Share }
  readonly reading: { readonly figures: Share; readonly dates: Share }
}

/** Kinds that say rightly of a trap that the two are not in conflict. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  'other event': ['different-thing'],
  'other thing': ['different-thing'],
  'other time': ['different-thing', 'different-time'],
  'part of a whole': ['different-thing', 'part-of'],
  'adds up': ['different-thing', 'part-of', 'agree'],
  'same figure, other unit': ['different-thing', 'agree'],
}

/** How many useless findings a person dismisses in a bundle before what moves up is counted. */
const DISMISSALS = 3

/** Scores what was said of some bundles, as the development set's own scorer does, and the rows that it lacks. */
export function scoreDevelopment(outputs: readonly BundleOutput[]): DevelopmentScore {
  const tally = new Map<string, number>()
  const add = (row: string, count: number | boolean = 1): void =>
    void tally.set(row, (tally.get(row) ?? 0) + Number(count))
  for (const output of outputs) scoreBundle(output, add)
  const share = (of: string, there: string): Share => ({
    of: tally.get(of) ?? 0,
    there: tally.get(there) ?? 0,
  })
  return {
    articles: tally.get('articles') ?? 0,
    found: share('found', 'groups'),
    allowed: share('allowed', 'groups'),
    strict: share('strict', 'groups'),
    ledger: share('in ledger', 'groups'),
    use: share('useful', 'others'),
    useOnce: share('useful once', 'others'),
    suggestions: tally.get('others') ?? 0,
    candidates: tally.get('candidates') ?? 0,
    contradicts: share('contradicts right', 'contradicts'),
    traps: share('traps joined', 'traps'),
    trapsOfEvents: share('other event joined', 'other event'),
    sums: { ...share('sums found', 'sums'), shown: tally.get('sums shown') ?? 0 },
    eventPairs: {
      precision: share('event pairs right', 'event pairs proposed'),
      recall: share('event pairs right', 'event pairs'),
    },
    types: Object.fromEntries(
      ['figure', 'date', 'time', 'duration'].map((type) => [
        type,
        { found: share(`${type} found`, type), ledger: share(`${type} in ledger`, type) },
      ]),
    ),
    textual: share('textual found', 'textual'),
    dismissed: {
      found: share('found after dismissals', 'groups'),
      use: share('useful after dismissals', 'others after dismissals'),
    },
    reading: { figures: share('figures read', 'figures'), dates: share('dates read', 'dates') },
  }
}

function scoreBundle(
  { bundle, shown, ledger, events, read }: BundleOutput,
  add: (row: string, count?: number | boolean) => void,
): void {
  add('articles', bundle.docs.length)
  add('candidates', ledger.filter(({ kind }) => kind !== 'agree').length)
  const isGold = (finding: Finding): boolean =>
    [...bundle.groups, ...bundle.textual].some((item) => joins(item, finding))
  const kept = dismiss(ledger, shown.length, isGold)
  for (const group of bundle.groups) {
    for (const span of group.sides.flat()) {
      const row = group.type === 'date' || group.type === 'time' ? 'dates' : 'figures'
      add(row)
      add(
        `${row} read`,
        read.some((other) => overlap(span, other)),
      )
    }
    if (group.optional === true) continue
    const hits = shown.filter((finding) => joins(group, finding))
    const isSum = group.type === 'sum'
    add('groups')
    add('found', hits.length > 0)
    add(
      'allowed',
      hits.some(({ kind }) => group.kinds.includes(kind)),
    )
    add(
      'strict',
      hits.some((finding) => onItem(group, finding) * 2 >= finding.members.length),
    )
    add(
      'in ledger',
      ledger.some((finding) => joins(group, finding)),
    )
    add(
      'found after dismissals',
      kept.some((finding) => joins(group, finding)),
    )
    add(isSum ? 'sums' : group.type)
    if (isSum)
      add(
        'sums found',
        hits.some(({ kind }) => kind === 'does-not-add-up'),
      )
    else {
      add(`${group.type} found`, hits.length > 0)
      add(
        `${group.type} in ledger`,
        ledger.some((finding) => joins(group, finding)),
      )
    }
  }
  for (const item of bundle.textual) {
    add('textual')
    add(
      'textual found',
      shown.some((finding) => joins(item, finding)),
    )
  }
  for (const trap of bundle.traps) {
    const isJoined = shown.some((finding) => isTrapped(bundle, trap, finding))
    add('traps')
    add('traps joined', isJoined)
    add(trap.cause)
    add(`${trap.cause} joined`, isJoined)
  }
  const seen = new Set<GoldItem>()
  for (const finding of shown) {
    const items = [...bundle.groups, ...bundle.textual].filter((item) => joins(item, finding))
    if (finding.kind === 'does-not-add-up') add('sums shown')
    if (finding.kind === 'contradicts') {
      const isRight =
        items.some(({ kinds }) => kinds.includes('contradicts')) &&
        !bundle.traps.some((trap) => isTrapped(bundle, trap, finding))
      add('contradicts')
      add('contradicts right', isRight)
    }
    if (finding.kind === 'agree') continue
    add('others')
    add('useful', items.length > 0)
    add(
      'useful once',
      items.some((item) => !seen.has(item)),
    )
    for (const item of items) seen.add(item)
  }
  for (const finding of kept) {
    add('others after dismissals')
    add('useful after dismissals', isGold(finding))
  }
  scoreEvents(bundle, events, add)
}

/** What is shown once three useless findings were dismissed, the next moving up. */
function dismiss(
  ledger: readonly Finding[],
  room: number,
  isGold: (finding: Finding) => boolean,
): readonly Finding[] {
  const kept: Finding[] = []
  let dismissed = 0
  for (const finding of ledger) {
    if (kept.length === room) break
    if (dismissed < DISMISSALS && !isGold(finding)) dismissed += 1
    else kept.push(finding)
  }
  return kept
}

/** Pairs of articles whose main story is one event, against those that were proposed. */
function scoreEvents(
  bundle: Bundle,
  events: readonly (readonly string[])[],
  add: (row: string, count?: number | boolean) => void,
): void {
  const names = bundle.docs
    .map(({ name }) => name)
    .filter((name) => bundle.events.some(({ docs }) => docs.includes(name)))
  for (const [at, a] of names.entries()) {
    for (const b of names.slice(at + 1)) {
      const isOne = bundle.events.some(({ docs }) => docs.includes(a) && docs.includes(b))
      const isProposed = events.some((event) => event.includes(a) && event.includes(b))
      add('event pairs', isOne)
      add('event pairs proposed', isProposed)
      add('event pairs right', isOne && isProposed)
    }
  }
}

function overlap(a: GoldSpan, b: GoldSpan): boolean {
  return a.doc === b.doc && a.start < b.end && b.start < a.end
}

type Sided = Pick<GoldItem, 'sides'>

function joins({ sides }: Sided, { members }: Finding): boolean {
  return (
    sides.filter((side) => side.some((span) => members.some((member) => overlap(span, member)))).length >= 2
  )
}

function onItem({ sides }: Sided, { members }: Finding): number {
  return members.filter((member) => sides.some((side) => side.some((span) => overlap(span, member)))).length
}

function isTrapped(bundle: Bundle, trap: GoldTrap, finding: Finding): boolean {
  if (!joins(trap, finding) || harmless[trap.cause]?.includes(finding.kind) === true) return false
  const isRightSum =
    finding.kind === 'does-not-add-up' &&
    bundle.groups.some((group: GoldGroup) => joins(group, finding) && group.kinds.includes(finding.kind))
  return !isRightSum
}
