import { documentKinds } from '../../document-kinds'
import { z } from 'zod'
import { exampleLanguages } from '../state'
import { Id } from '../../schema/common'
import type { HistoryEntry } from '../../schema/history'
import { VagueRule } from '../../schema/quantity'
import { SavedView } from '../../schema/saved-view'
import { Line, Nothing, OfId, OwnScale, Text } from '../inputs'
import { acts, answers, early, free, id, nothing, operation, saves, sets } from '../operation'

/** Opening and closing projects, what is said of a whole one, and going back in its history. */
export const projectOperations = {
  /** Asks where, makes an empty project there, and opens it. */
  createProject: operation(Nothing, nothing, free),
  /** Asks which, and opens it. */
  openProject: operation(Nothing, nothing, free),
  /** Opens one of the recent projects. */
  openRecent: operation(z.object({ folder: z.string() }), nothing, free),
  /** Opens an example that comes with the program, that of the window's language where none is named, making it anew where it is gone. */
  openExample: operation(z.object({ language: z.enum(exampleLanguages).optional() }), nothing, free),
  closeProject: operation(Nothing, nothing, free),
  updateProject: operation(
    z.object({
      title: Line.min(1).optional(),
      method: Text.optional(),
      /** One of the presets or the kept one of the newsroom, by its id; or one that it writes. */
      verdictScale: z.union([Id, OwnScale]).optional(),
      /** Claims whose figures were read by another rule are read anew. */
      vagueRule: VagueRule.optional(),
    }),
    nothing,
    sets('project', 'claim'),
  ),
  /** Keeps how a list is narrowed and ordered, under a name; another one of that name goes. */
  saveView: operation(
    SavedView.omit({ id: true }).extend({
      name: Line.min(1),
      words: Line,
      chosen: z.record(Line, z.array(Line).max(1_000)),
      order: Line,
    }),
    id,
    saves('project'),
  ),
  renameView: operation(z.object({ id: Id, name: Line.min(1) }), nothing, saves('project')),
  removeView: operation(OfId, nothing, saves('project')),
  /** Says that names are of one thing; the first is what it is called. They are one in lists, in the search and to the analysis. */
  declareOneName: operation(z.object({ forms: z.array(Line.min(1)).min(2).max(100) }), id, saves('project')),
  /** Takes back that names are one. */
  partOneName: operation(OfId, nothing, saves('project')),
  /** Says that two names are not of one thing; they are not proposed again. */
  keepNamesApart: operation(z.object({ a: Line.min(1), b: Line.min(1) }), nothing, saves('project')),
  /** Shows the project's folder in the system's file manager. */
  showFolder: operation(Nothing, nothing, early),
  undo: operation(Nothing, nothing, acts(...documentKinds)),
  redo: operation(Nothing, nothing, acts(...documentKinds)),
  /** Entries of the history, `from` to `to` by seq, both included. */
  readHistory: operation(
    z.object({ from: z.int().positive(), to: z.int().positive() }),
    answers<{ readonly entries: readonly HistoryEntry[] }>(),
    early,
  ),
} as const
