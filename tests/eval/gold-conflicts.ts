import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldCase, GoldConflict } from './score-conflicts'
import { seedTexts } from './gold-texts'

type Case = {
  readonly name: string
  readonly heldOut?: boolean
  readonly texts: readonly { readonly text: string; readonly date?: string; readonly language?: string }[]
  readonly conflicts: readonly GoldConflict[]
}

type Table = { readonly seeds: readonly GoldConflict[]; readonly cases: readonly Case[] }

/** The five seed articles as one case. */
export function seedCase(root: string): GoldCase {
  const texts = seedTexts(root).map(({ text }) => ({ text, date: '', language: '' }))
  return { name: 'the seeds', texts, conflicts: readTable(root).seeds }
}

/** The table of small groups of texts; `which` takes all of them, or those that were or were not held out when it was made. */
export function conflictCases(root: string, which: 'all' | 'held out' | 'open' = 'all'): readonly GoldCase[] {
  return readTable(root)
    .cases.filter(({ heldOut = false }) => which === 'all' || heldOut === (which === 'held out'))
    .map(({ name, texts, conflicts }) => ({
      name,
      texts: texts.map(({ text, date = '', language = '' }) => ({ text, date, language })),
      conflicts,
    }))
}

function readTable(root: string): Table {
  return JSON.parse(readFileSync(join(root, 'tests/cases/conflicts.json'), 'utf8')) as Table
}
