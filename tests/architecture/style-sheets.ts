import { posix } from 'node:path'

/** A style sheet and who takes classes from it. */
export type SheetUse = { readonly sheet: string; readonly used: readonly string[]; readonly isOpen: boolean }

/**
 * The classes that a module takes from style sheets. `isOpen` where a name is worked out: then any may be meant.
 */
export function sheetUses(file: string, source: string): readonly SheetUse[] {
  const sheets = [...source.matchAll(/^import (\w+) from '([^']+\.module\.css)'$/gmu)]
  return sheets.map(([, sheet = '', path = '']) => {
    const [, name = ''] = new RegExp(`const (\\w+) = classesOf\\(${sheet}\\)`, 'u').exec(source) ?? []
    const calls = [...source.matchAll(new RegExp(`\\b${name}\\(([^()]*)\\)`, 'gu'))].map(
      ([, asked = '']) => asked,
    )
    return {
      sheet: posix.join(posix.dirname(file), path),
      used: calls.flatMap((asked) =>
        [...asked.replaceAll(/=== '[^']*'/gu, '').matchAll(/'([\w-]+)'/gu)].map(([, used = '']) => used),
      ),
      isOpen: calls.some((asked) => !/'/u.test(asked)),
    }
  })
}

/** The classes that a style sheet has rules for. */
export function classesIn(sheet: string): ReadonlySet<string> {
  const selectors = withoutComments(sheet)
    .replaceAll(/\{[^{}]*\}/gu, '{}')
    .matchAll(/\.([a-zA-Z][\w-]*)/gu)
  return new Set([...selectors].map(([, name = '']) => name))
}

/** What a style sheet says of left and right, where start and end would turn with the window. */
export function physicalIn(sheet: string): readonly string[] {
  const declarations = [
    ...withoutComments(sheet).matchAll(/(?:^|[;{])\s*([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/gmu),
  ]
  return declarations.flatMap(([, property = '', value = '']) =>
    isPhysical(property, value.trim()) ? [`${property}: ${value.trim()}`] : [],
  )
}

function isPhysical(property: string, value: string): boolean {
  if (/(?:^|-)(?:left|right)(?:-|$)/u.test(property)) return true
  if (/^(?:text-align|float|clear|justify-\w+)$/u.test(property)) return /\b(?:left|right)\b/u.test(value)
  if (/^(?:padding|margin|inset|border-width|border-style|border-color)$/u.test(property)) {
    const [, right, , left = right] = partsOf(value)
    return left !== right
  }
  return /^border-radius$/u.test(property) && partsOf(value).length > 1
}

/** The parts of a value, what stands in brackets held together. */
function partsOf(value: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const letter of value) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === ' ' && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${letter}`)
  }
  return parts
}

const withoutComments = (sheet: string): string => sheet.replaceAll(/\/\*.*?\*\//gsu, '')
