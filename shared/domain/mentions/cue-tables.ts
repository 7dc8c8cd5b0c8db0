import { madeOnce } from '../made-once'
import { foldWord } from '../tokens/split-words'
import { addTo } from '../add-to'
import { wordsOf, type CueWords } from '../../languages/language'
import { phraseTable, type PhraseTable } from '../tables/phrase-table'

/** The cue words of a language, made ready to be looked up. */
export type CueTables = {
  readonly part: PhraseTable<true>
  readonly further: PhraseTable<true>
  readonly running: PhraseTable<true>
  readonly changed: PhraseTable<true>
  readonly corrected: PhraseTable<true>
  readonly unreal: PhraseTable<true>
  readonly background: PhraseTable<true>
  readonly deeds: PhraseTable<readonly string[]>
  readonly groups: PhraseTable<string>
  readonly nounRoles: PhraseTable<string>
  readonly measureRoles: ReadonlyMap<string, PhraseTable<string>>
  readonly distanceTo: ReadonlySet<string>
  readonly none: PhraseTable<true>
  readonly noneBehind: PhraseTable<true>
  readonly claimLeads: ReadonlySet<string>
  readonly negation: ReadonlySet<string>
  readonly nobody: PhraseTable<true>
  readonly magnitude: ReadonlySet<string>
  readonly furniture: {
    readonly starts: PhraseTable<true>
    readonly counts: ReadonlySet<string>
    readonly credits: PhraseTable<true>
  }
}

/** The tables of a language; made once. */
export const cueTables: (language: CueWords) => CueTables = madeOnce(makeTables)

function makeTables(language: CueWords): CueTables {
  return {
    part: cues(language.part),
    further: cues(language.further),
    running: cues(language.running),
    changed: cues(language.changed),
    corrected: cues(language.corrected),
    unreal: cues(language.unreal),
    background: cues(language.background),
    deeds: phraseTable(allRows(language.deeds)),
    groups: rows(language.groups),
    nounRoles: rows(language.nounRoles),
    measureRoles: new Map(
      Object.entries(language.measureRoles).map(([dimension, roles]) => [dimension, rows(roles)]),
    ),
    distanceTo: new Set(wordsOf(language.distanceTo)),
    claimLeads: new Set(wordsOf(language.claimLeads)),
    negation: new Set(wordsOf(language.negation)),
    nobody: cues(language.nobody),
    none: cues(language.none),
    noneBehind: cues(language.noneBehind),
    magnitude: new Set(wordsOf(language.magnitude)),
    furniture: {
      starts: cues(language.furniture.starts),
      counts: new Set(wordsOf(language.furniture.counts).map(foldWord)),
      credits: cues(language.furniture.credits),
    },
  }
}

/** Each word with its row; a word of two rows stands for the first. */
function rows(table: Readonly<Record<string, string>>): PhraseTable<string> {
  return phraseTable([...allRows(table)].map(([words, [row = '']]) => [words, row]))
}

/** Each word with all its rows. */
function allRows(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [row, list] of Object.entries(table)) {
    for (const words of wordsOf(list)) addTo(found, words, row)
  }
  return found
}

function cues(list: string): PhraseTable<true> {
  return phraseTable(wordsOf(list).map((words) => [words, true]))
}
