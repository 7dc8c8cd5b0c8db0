import type { Quantity } from '../../schema/quantity'
import { countedKey } from '../values/counted-thing'
import { groupOf } from '../values/population-group'
import { remember } from '../values/remember'
import { isPeople } from '../values/unit-scale'

/** Whom and where a figure speaks of, folded for comparing; '' where not stated. */
export type Scope = {
  /** A part of the people: children, soldiers. Stated in the scope, or as the unit. */
  readonly group: string
  /** The most precise place. */
  readonly place: string
  /** Who did it, where the scope says "by …". */
  readonly agent: string
}

/** Reads a scope written as parts with commas between: "children, Aleppo"; "Homs, Syria"; "by rebel shelling". */
export function readScope({ scope, unit, counted }: Pick<Quantity, 'scope' | 'unit' | 'counted'>): Scope {
  const stated = scope === '' ? nowhere : parseScope(scope)
  if (stated.group !== '') return stated
  const group = groupOfUnit(unit, counted)
  return group === '' ? stated : { ...stated, group }
}

const nowhere: Scope = { group: '', place: '', agent: '' }

const parseScope = remember((scope: string): Scope => {
  const parts = scope
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().replace(/^(?:in )?(?:the )?/, ''))
    .filter((part) => part !== '')
  const agent = parts.find((part) => part.startsWith('by ')) ?? ''
  const place = parts.find((part) => part !== agent && groupOf(part) === null) ?? ''
  return {
    group: parts.map(groupOf).find((found) => found !== null) ?? '',
    place,
    agent,
  }
}, 20_000)

/** The group that a unit names, '' where that is just what is counted: refugees are not a part of the refugees. */
function groupOfUnit(unit: string, counted: string): string {
  const group = isPeople(unit) ? null : groupOf(unit)
  const key = countedKey(counted)
  if (group === null || group === key || mayBeAll.has(group)) return ''
  return group === 'protesters' && key === 'arrested' ? '' : group
}

/**
 * Those whom one text calls so may be all whom another counts as people: 79 migrants drowned, 82 people did. Of protesters that
 * holds of the arrested, but the killed may be bystanders.
 */
const mayBeAll = new Set(['refugees', 'passengers', 'workers'])
