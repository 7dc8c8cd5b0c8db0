import { splitList } from './sheet-rules'

/** An element as far as selectors of style sheets ask: its name, its classes (`.old`) and its id (`#count`), attributes, and its place. */
export type Styled = {
  readonly name: string
  readonly marks: ReadonlySet<string>
  readonly attributes: Readonly<Record<string, string>>
  /** Its number among the elements beside it, from 1. */
  readonly place: number
}

/** What a selector asks of one element. */
type Compound = {
  readonly name: string | null
  readonly marks: readonly string[]
  readonly tests: readonly ((element: Styled) => boolean)[]
}

/** A selector: the element itself, then what it stands in, from the inside out; `direct` where nothing may stand between. */
export type Path = {
  readonly steps: readonly { readonly compound: Compound; readonly direct: boolean }[]
  readonly weight: number
  /** A pseudo-element: what a sheet writes before or behind the words. */
  readonly beside: 'before' | 'after' | null
}

/** So many of the elements around are looked at, and of the classes of an element. */
const MOST_AROUND = 30
const MOST_CLASSES = 20
/** Longer selectors, and brackets within brackets, are not read. */
const MOST_STEPS = 6
const DEEPEST = 3

/** An element as selectors see it. */
export function asStyled(name: string, attributes: Readonly<Record<string, string>>, place: number): Styled {
  const marks = (attributes['class'] ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, MOST_CLASSES)
    .map((each) => `.${each.toLowerCase()}`)
  if (attributes['id']) marks.push(`#${attributes['id'].toLowerCase()}`)
  return { name, marks: new Set(marks), attributes, place }
}

/** A selector as a path from the element outwards; null for one that asks for what is not looked at: what the mouse does, or what stands beside. */
export function readSelector(selector: string): Path | null {
  const [, own = selector, side] = /^(.*?)::?(before|after)$/su.exec(selector) ?? []
  const steps = readSteps(own.trim() === '' || /[\s>]$/u.test(own) ? `${own}*` : own, 0)
  const [first] = steps ?? []
  if (!steps || !first || steps.length > MOST_STEPS) return null
  const beside = side === 'before' || side === 'after' ? side : null
  const { name, marks, tests } = first.compound
  if (name === null && marks.length === 0 && tests.length === 0) return null
  return { steps, weight: steps.reduce((sum, { compound }) => sum + weightOf(compound), 0), beside }
}

/** The name, class or id that an element must have; empty where a selector names none. */
export function keyOf({ steps: [own] }: Path): string {
  return own?.compound.marks[0] ?? own?.compound.name ?? ''
}

function readSteps(selector: string, depth: number): Path['steps'] | null {
  const steps: Path['steps'][number][] = []
  for (const [, combinator = '', step = ''] of ` ${selector}`.matchAll(
    /(\s*>\s*|\s+)((?:[^\s>()[\]]|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])+)/gu,
  )) {
    const compound = readCompound(step, depth)
    if (compound === null) return null
    steps.unshift({ compound, direct: combinator.includes('>') })
  }
  return steps
}

function readCompound(step: string, depth: number): Compound | null {
  const [, name = '', rest = ''] = /^([a-z][a-z0-9-]*|\*)?(.*)$/isu.exec(step) ?? []
  const marks: string[] = []
  const tests: Compound['tests'][number][] = []
  let at = 0
  for (const match of rest.matchAll(
    /([.#](?:[\w-]|\\.)+)|\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|[^\s\]]+)\s*[is]?)?\s*\]|:([a-z-]+)(?:\(((?:[^()]|\([^()]*\))*)\))?/giu,
  )) {
    const [whole, mark, attribute, operator, value = '', pseudo, inside = ''] = match
    if (match.index !== at) return null
    at += whole.length
    if (mark !== undefined) marks.push(mark.replaceAll('\\', '').toLowerCase())
    else if (attribute !== undefined)
      tests.push(attributeTest(attribute.toLowerCase(), operator, value.replace(/^["']|["']$/gu, '')))
    else {
      const test = pseudoTest((pseudo ?? '').toLowerCase(), inside, depth)
      if (test === null) return null
      tests.push(test)
    }
  }
  if (at !== rest.length || (name === '' && rest === '')) return null
  return { name: name === '' || name === '*' ? null : name.toLowerCase(), marks, tests }
}

function attributeTest(name: string, operator: string | undefined, value: string) {
  return ({ attributes }: Styled): boolean => {
    const own = attributes[name]
    if (own === undefined) return false
    switch (operator) {
      case undefined:
        return true
      case '=':
        return own === value
      case '~=':
        return own.split(/\s+/u).includes(value)
      case '|=':
        return own === value || own.startsWith(`${value}-`)
      case '^=':
        return value !== '' && own.startsWith(value)
      case '$=':
        return value !== '' && own.endsWith(value)
      default:
        return value !== '' && own.includes(value)
    }
  }
}

function pseudoTest(name: string, inside: string, depth: number): ((element: Styled) => boolean) | null {
  if (name === 'root') return (element) => element.name === 'html'
  if (name === 'link' || name === 'any-link') return ({ attributes }) => 'href' in attributes
  if (name === 'first-child') return ({ place }) => place === 1
  if (name === 'nth-child') return nthTest(inside.trim().toLowerCase())
  if (!/^(?:is|where|not|matches|-webkit-any|-moz-any)$/u.test(name) || depth >= DEEPEST) return null
  const all = splitList(inside).map((selector) => readSteps(selector, depth + 1))
  // What stands around is not known here: only what is asked of the element itself.
  const compounds = all.map((steps) => (steps?.length === 1 ? (steps[0]?.compound ?? null) : null))
  if (name === 'not') {
    if (compounds.includes(null)) return null
    return (element) => !compounds.some((compound) => compound !== null && isOne(element, compound))
  }
  return (element) => compounds.some((compound) => compound !== null && isOne(element, compound))
}

/** Every so many elements from one on: `odd`, `3`, `2n+1`. */
function nthTest(formula: string): ((element: Styled) => boolean) | null {
  if (formula === 'odd' || formula === 'even') return ({ place }) => place % 2 === (formula === 'odd' ? 1 : 0)
  const [, step, sign = '+', from = '0'] = /^([+-]?\d*)n(?:\s*([+-])\s*(\d+))?$/u.exec(formula) ?? []
  if (step === undefined) {
    return /^\d+$/u.test(formula) ? ({ place }) => place === Number(formula) : null
  }
  const every = /\d/u.test(step) ? Number(step) : step === '-' ? -1 : 1
  const first = Number(`${sign}${from}`)
  return ({ place }) =>
    every === 0 ? place === first : (place - first) % every === 0 && (place - first) / every >= 0
}

function weightOf({ name, marks, tests }: Compound): number {
  return (
    (name === null ? 0 : 1) +
    tests.length * 100 +
    marks.reduce((sum, mark) => sum + (mark.startsWith('#') ? 10_000 : 100), 0)
  )
}

/** Whether a selector means an element; `around` is what it stands in, the innermost last. */
export function fits({ steps }: Path, element: Styled, around: readonly Styled[]): boolean {
  const [own, ...outer] = steps
  if (!own || !isOne(element, own.compound)) return false
  let at = around.length
  let { direct } = own
  const last = Math.max(0, around.length - MOST_AROUND)
  for (const step of outer) {
    let nearest = at - 1
    if (!direct) while (nearest >= last && !isOne(around[nearest], step.compound)) nearest -= 1
    if (nearest < last || !isOne(around[nearest], step.compound)) return false
    at = nearest
    direct = step.direct
  }
  return true
}

const isOne = (element: Styled | undefined, { name, marks, tests }: Compound): boolean =>
  element !== undefined &&
  (name === null || name === element.name) &&
  marks.every((mark) => element.marks.has(mark)) &&
  tests.every((test) => test(element))
