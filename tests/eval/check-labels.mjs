// Checks the labelled bundles in tests/eval/labels against their texts and prints what they hold:
// `node tests/eval/check-labels.mjs [FOLDER_OF_TEXTS]`. Without the texts only the form is checked, and it says so.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const labels = join(root, 'tests/eval/labels')
const texts = process.argv[2] ?? join(root, '../shared/corpora/fa-kes/texts')
const hasTexts = existsSync(texts)

const types = new Set(['figure', 'date', 'time', 'duration', 'sum'])
const kinds = new Set([
  'agree',
  'compatible',
  'contradicts',
  'different-time',
  'part-of',
  'does-not-add-up',
  'differs',
])
const abouts = new Set(['who', 'what', 'which', 'where', 'whether', 'state'])
const causes = new Set([
  'other event',
  'other thing',
  'other time',
  'part of a whole',
  'adds up',
  'same figure, other unit',
])

const overlaps = (a, b) => a.doc === b.doc && a.start < b.end && b.start < a.end
const isWord = (character) => /[\p{L}\p{N}]/u.test(character ?? '')
/** Whether a stretch begins and ends between words. */
const isWhole = (text, { start, end }) =>
  !(isWord(text[start - 1]) && isWord(text[start])) && !(isWord(text[end - 1]) && isWord(text[end]))

/** The texts of a bundle by document; null for what is not here. */
const textsOf = ({ docs }) =>
  new Map(
    Object.keys(docs).map((doc) => {
      const file = join(texts, `${doc}.txt`)
      return [doc, existsSync(file) ? readFileSync(file, 'utf8') : null]
    }),
  )

function* faultsOfSpan(span, text, hasFigure) {
  const { doc, start, end, figure } = span
  const where = `${doc} ${start} to ${end}`
  if (text === undefined) yield `${where}: the bundle has no such document`
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end))
    yield `${where}: no stretch of a text`
  if (hasFigure !== (typeof figure === 'string'))
    yield `${where}: ${hasFigure ? 'a figure is missing' : 'words of the text'}`
  if ('quote' in span) yield `${where}: words of the text`
  if (typeof text !== 'string') return
  if (end > text.length) yield `${where}: the text ends before it`
  else if (!isWhole(text, span)) yield `${where}: begins or ends inside a word`
  if (hasFigure && text.slice(start, end) !== figure) yield `${where}: “${figure}” does not stand there`
}

/** What is wrong with the sides of a group, a disagreement without a figure, or a trap. */
function* faultsOfSides(sides, read, hasFigure) {
  if (sides.length < 2) yield 'fewer than two sides'
  for (const side of sides) {
    if (side.length === 0) yield 'an empty side'
    for (const span of side) yield* faultsOfSpan(span, read.get(span.doc), hasFigure)
  }
  const clash = sides.some((side, index) =>
    sides.slice(index + 1).some((other) => side.some((a) => other.some((b) => overlaps(a, b)))),
  )
  if (clash) yield 'two sides share words'
}

/** Whether one suggestion could be right by the group and wrong by the trap: two sides of both on the same words. */
function claimTheSame(trap, group) {
  const touched = group.sides.map((side) =>
    trap.sides.flatMap((other, index) =>
      side.some((a) => other.some((b) => overlaps(a, b))) ? [index] : [],
    ),
  )
  return touched.some((here, index) =>
    touched.slice(index + 1).some((there) => here.some((a) => there.some((b) => a !== b))),
  )
}

function* faultsOfBundle(bundle) {
  const read = textsOf(bundle)
  for (const [doc, text] of read) {
    if (text === null) {
      if (hasTexts) yield `${doc}: no such text in ${texts}`
    } else if (createHash('sha256').update(text).digest('hex') !== bundle.docs[doc])
      yield `${doc}: another text than the one that was labelled`
  }
  const events = new Set(bundle.events.map(({ id }) => id))
  const ids = [...bundle.events, ...bundle.groups, ...bundle.textual, ...bundle.traps].map(({ id }) => id)
  if (new Set(ids).size !== ids.length) yield 'an id stands twice'
  for (const event of bundle.events) {
    for (const doc of event.docs) if (!read.has(doc)) yield `${event.id}: no document ${doc}`
    for (const span of event.passages)
      for (const fault of faultsOfSpan(span, read.get(span.doc), false)) yield `${event.id}: ${fault}`
  }
  for (const group of bundle.groups) {
    if (!types.has(group.type)) yield `${group.id}: type ${group.type}`
    if (group.event !== null && !events.has(group.event)) yield `${group.id}: no event ${group.event}`
    for (const fault of faultsOfSides(group.sides, read, true)) yield `${group.id}: ${fault}`
  }
  for (const item of bundle.textual) {
    if (!abouts.has(item.about)) yield `${item.id}: about ${item.about}`
    for (const fault of faultsOfSides(item.sides, read, false)) yield `${item.id}: ${fault}`
  }
  for (const item of [...bundle.groups, ...bundle.textual]) {
    for (const kind of item.kinds) if (!kinds.has(kind)) yield `${item.id}: kind ${kind}`
    for (const trap of bundle.traps)
      if (claimTheSame(trap, item)) yield `${trap.id} and ${item.id} say the contrary of each other`
  }
  for (const trap of bundle.traps) {
    if (!causes.has(trap.cause)) yield `${trap.id}: cause ${trap.cause}`
    if (trap.roles.length !== trap.sides.length) yield `${trap.id}: a role for each side`
    for (const fault of faultsOfSides(trap.sides, read, true)) yield `${trap.id}: ${fault}`
  }
}

const total = { docs: 0, events: 0, groups: 0, optional: 0, textual: 0, traps: 0 }
const byType = new Map()
const owner = new Map()
let faults = 0
for (const file of readdirSync(labels)
  .filter((each) => each.endsWith('.json'))
  .toSorted()) {
  const bundle = JSON.parse(readFileSync(join(labels, file), 'utf8'))
  const say = (fault) => {
    faults += 1
    console.error(`${file}: ${fault}`)
  }
  for (const fault of faultsOfBundle(bundle)) say(fault)
  for (const doc of Object.keys(bundle.docs)) {
    if (owner.has(doc)) say(`${doc} is in ${owner.get(doc)} too`)
    owner.set(doc, file)
  }
  const scored = bundle.groups.filter(({ optional }) => !optional)
  for (const { type } of scored) byType.set(type, (byType.get(type) ?? 0) + 1)
  const counts = {
    docs: Object.keys(bundle.docs).length,
    events: bundle.events.length,
    groups: scored.length,
    optional: bundle.groups.length - scored.length,
    textual: bundle.textual.length,
    traps: bundle.traps.length,
  }
  for (const key of Object.keys(total)) total[key] += counts[key]
  console.log(file, ...Object.entries(counts).flat())
}
console.log('all', ...Object.entries(total).flat(), '| groups by type', ...[...byType].flat())
if (!hasTexts) console.log(`no texts at ${texts}: only the form was checked`)
if (faults > 0 || (!hasTexts && process.argv[2] !== undefined)) process.exitCode = 1
