import { COVERED } from '../../../../shared/domain/import/loss'
import { areAlike, isDark } from '../marks/sight'
import type { Light } from '../marks/sight'
import type { Drawing, DrawnLetter, Ground } from './drawn-letters'
import { isIn } from './geometry'
import type { Box } from './geometry'
import { lettersOf } from './soft-hyphens'
import type { PdfItem } from './to-lines'

type TextItem = Extract<PdfItem, { readonly str: string }>

const PAPER: Light = [255, 255, 255]
/** A page with more boxes behind its words is a picture: what is seen before it is not known. */
const MOST_BOXES = 5000

/** How a letter is seen: not on a layer that is off, or where it has the colour of its ground or is outside of what is shown; covered by what lies over it; black on black. */
type Sight = 'seen' | 'off' | 'unseen' | 'covered' | 'blackened'

/**
 * The runs of a page without the words that nobody sees: in the colour of what lies under them, outside of what is shown, or under
 * a box that is drawn over them. Where the box is dark, its sign stands in their place. A page on which the words without a colour of
 * their own are most has a ground that is not known here; all of them are kept.
 */
export function takeOutUnseen(
  { letters, grounds }: Drawing,
  items: readonly PdfItem[],
): { readonly items: readonly PdfItem[]; readonly unseen: number; readonly covered: number } {
  const all = { items, unseen: 0, covered: 0 }
  const places = grounds.length > MOST_BOXES ? null : placesOf(items, letters)
  if (!places) return all
  const covers = grounds.filter((ground) => ground.covers)
  const pictures = grounds.filter(({ picture }) => picture)
  const sights = letters.map((letter) => sightOf(letter, grounds, { covers, pictures }))
  if (sights.every((sight) => sight === 'seen')) return all
  const gone = sights.filter((sight) => sight === 'unseen').length
  const isGroundKnown = gone * 2 < letters.length
  const [counts, last] = [{ unseen: 0, covered: 0 }, { sight: 'seen' as Sight }]
  const left: PdfItem[] = []
  const holes: Hole[] = []
  for (const [at, item] of items.entries()) {
    const own = places[at]
    if (!('str' in item) || !own) {
      left.push(item)
      continue
    }
    let [read, str] = [0, '']
    /** Where what follows stands, once something before it is under a white box. */
    let from: number | null = null
    for (const [part] of item.str.matchAll(/\s+|\S+/gu)) {
      const count = lettersOf(part).length
      const drawn = own.slice(read, read + count)
      const sight =
        count === 0
          ? null
          : wordSight(
              part,
              drawn.map((each) => sights[each] ?? 'seen'),
            )
      read += count
      if (sight === null) {
        str += last.sight === 'seen' || part.trim() === '' ? part : ''
        continue
      }
      const now = sight === 'unseen' && !isGroundKnown ? 'seen' : sight
      if (isGone(now) && !isGone(last.sight)) counts.unseen += 1
      if (isCovered(now) && !isCovered(last.sight)) counts.covered += 1
      const [first] = drawn.flatMap((each) => letters[each] ?? [])
      if (now === 'seen' && last.sight === 'covered' && first && str.trim() !== '' && isLevel(item)) {
        const until = first.x - item.height / 4
        left.push(pieceOf(item, str, from, until))
        holes.push({ before: left.length, left: from ?? startOf(item), right: until, item })
        ;[str, from] = ['', until]
      }
      if (now === 'blackened' && last.sight !== 'blackened') str += COVERED
      if (now === 'seen') str += part
      last.sight = now
    }
    if (str === item.str) left.push(item)
    else if (str.trim() !== '') left.push(pieceOf(item, str, from, null))
  }
  return { items: fillHoles(left, holes), ...counts }
}

/** A place in a line whose words are under a white box, in which others may be written. */
type Hole = {
  readonly before: number
  readonly left: number
  readonly right: number
  readonly item: TextItem
}

const isLevel = ({ transform: [, turned = 0] }: TextItem): boolean => Math.abs(turned) < 0.01
const startOf = ({ transform }: TextItem): number => transform[4] ?? 0

/** A run with other words, from here to there on its line; null is where it began or ended. */
function pieceOf(item: TextItem, str: string, from: number | null, until: number | null): TextItem {
  const [left, right] = [from ?? startOf(item), until ?? startOf(item) + item.width]
  if (from === null && until === null) return { ...item, str }
  const transform = [...item.transform.slice(0, 4), left, item.transform[5] ?? 0]
  return { ...item, str, transform, width: right - left, hasEOL: until === null && item.hasEOL }
}

/** What is written later on a white box stands where its words do. */
function fillHoles(items: readonly PdfItem[], holes: readonly Hole[]): readonly PdfItem[] {
  if (holes.length === 0) return items
  const moved = new Map<number, PdfItem[]>()
  const others = items.map((item, at) => {
    if (!('str' in item)) return item
    const hole = holes.find(
      (each) =>
        at > each.before &&
        Math.abs((item.transform[5] ?? 0) - (each.item.transform[5] ?? 0)) < each.item.height / 4 &&
        startOf(item) > each.left &&
        startOf(item) + item.width <= each.right + each.item.height,
    )
    if (!hole) return item
    moved.set(hole.before, [...(moved.get(hole.before) ?? []), { ...item, str: ` ${item.str.trim()} ` }])
    return null
  })
  return others.flatMap((item, at) => [...(moved.get(at) ?? []), ...(item ? [item] : [])])
}

const isGone = (sight: Sight): boolean => sight === 'unseen' || sight === 'off'
const isCovered = (sight: Sight): boolean => sight === 'covered' || sight === 'blackened'

/** A word is seen where most of its letters are; a figure only where all of its digits are. */
function wordSight(word: string, sights: readonly Sight[]): Sight {
  const hidden = sights.filter((sight) => sight !== 'seen')
  const isHidden = hidden.length * 2 > sights.length || (hidden.length > 0 && /\p{N}/u.test(word))
  if (!isHidden) return 'seen'
  return (
    hidden.find((sight) => sight === 'off') ??
    hidden.find((sight) => sight === 'blackened') ??
    hidden.find((sight) => sight === 'covered') ??
    'unseen'
  )
}

function sightOf(
  { x, y, at, color, isUnpainted, isOff, clip }: DrawnLetter,
  grounds: readonly Ground[],
  { covers, pictures }: { readonly covers: readonly Ground[]; readonly pictures: readonly Ground[] },
): Sight {
  if (isOff) return 'off'
  const over = covers.findLast((ground) => ground.at > at && isIn(x, y, ground.box))
  if (over) return over.color !== null && isDark(over.color) ? 'blackened' : 'covered'
  if (clip && !isIn(x, y, clip)) return 'unseen'
  // What is to be searched stands in the place of a picture of it.
  if (isUnpainted) return pictures.some(({ box }) => isIn(x, y, box)) ? 'seen' : 'unseen'
  if (color === null) return 'seen'
  const mayHide = isAlike(color, PAPER) || covers.some((ground) => isAlike(color, ground.color))
  if (!mayHide) return 'seen'
  const under = grounds.findLast((ground) => ground.at < at && isIn(x, y, ground.box))
  if (!isAlike(color, under ? under.color : PAPER)) return 'seen'
  return isDark(color) ? 'blackened' : 'unseen'
}

const isAlike = (color: Light, other: Light | null): boolean => other !== null && areAlike(color, other)

/** How many passages stand outside of what is shown of a page, from its left lower to its right upper corner: they are in no run. */
export function countOutside(letters: readonly DrawnLetter[], view: readonly number[]): number {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const isOutside = letters.map(({ x, y }) => !isIn(x, y, [left, bottom, right, top]))
  return isOutside.filter((out, at) => out && isOutside[at - 1] !== true).length
}

/** A box that was drawn as a picture: one of one colour. */
export type PlainPicture = { readonly box: Box; readonly color: Light }

/**
 * The same drawing, in which pictures of one colour that lie over letters are boxes of it; `look` finds such pictures. Pictures over
 * most of the letters are those of a scan, which stands in their place.
 */
export async function withPlainPictures(
  drawing: Drawing,
  look: () => Promise<readonly PlainPicture[]>,
): Promise<Drawing> {
  const { letters, grounds } = drawing
  const over = grounds.filter(({ mayCover }) => mayCover)
  const under = letters.filter(({ x, y, at }) => over.some((each) => each.at > at && isIn(x, y, each.box)))
  if (under.length === 0 || under.length * 2 > letters.length) return drawing
  const plain = await look()
  return {
    ...drawing,
    grounds: grounds.map((ground) => {
      const found = ground.mayCover && plain.find(({ box }) => isSame(box, ground.picture))
      return found ? { ...ground, color: found.color, covers: true } : ground
    }),
  }
}

const isSame = (box: Box, other: Box | undefined): boolean =>
  box.every((edge, at) => Math.abs(edge - (other?.[at] ?? Infinity)) < 0.5)

/** How far what is drawn may run ahead of the run that is looked for: letters outside of the page are in no run. */
const LOOKED_AHEAD = 20_000

/**
 * Which drawn letters the letters of each run are; null where that cannot be told. Both stand in one order, but runs from right to
 * left have theirs turned round.
 */
function placesOf(
  items: readonly PdfItem[],
  drawn: readonly DrawnLetter[],
): readonly (readonly number[] | null)[] | null {
  const runs = items.map((item) => ('str' in item ? lettersOf(item.str) : null))
  const total = runs.reduce((sum, letters) => sum + (letters?.length ?? 0), 0)
  const isWhole = total === drawn.length
  const text = isWhole ? '' : drawn.map(({ letter }) => letter).join('')
  if (!isWhole && text.length !== drawn.length) return null
  let at = 0
  const places: (readonly number[] | null)[] = []
  for (const [run, letters] of runs.entries()) {
    const item = items[run]
    if (!letters || !item || !('str' in item)) {
      places.push(null)
      continue
    }
    const isTurned = isRightToLeft(item)
    if (!isWhole && letters.length > 0) {
      const words = (isTurned ? letters.toReversed() : letters).join('')
      const found = text.slice(at, at + LOOKED_AHEAD).indexOf(words)
      if (found < 0) return null
      at += found
    }
    const own = letters.map((_, index) => at + index)
    places.push(isTurned ? own.toReversed() : own)
    at += letters.length
  }
  return places
}

const isRightToLeft = (item: TextItem & { readonly dir?: string }): boolean => item.dir === 'rtl'
