import { z } from 'zod'
import { Id } from '../../schema/common'
import type { About } from '../about'
import { commandFacts } from '../command-facts'
import { Line, Nothing } from '../inputs'
import { answers, early, free, nothing, operation } from '../operation'
import type { Settings, WorkspaceState } from '../state'
import { Theme } from '../theme'
import { WindowLanguage } from '../window-language'

/** What the window and main tell one another whichever project is open. */
export const programOperations = {
  /** The open project, the recent ones, and the settings: the first call of a window. */
  readState: operation(Nothing, answers<WorkspaceState>(), free),
  /** Says what holds in a window: which commands its menu shows as off follows from it. */
  tellSituation: operation(
    z.object({ facts: z.array(z.enum(commandFacts)).max(commandFacts.length) }),
    nothing,
    free,
  ),
  /**
   * Opens the web address that a document states, or that a link in a text has (`at` counts the links of the revision from 0), in the
   * browser, after a question that shows it whole; the page never names an address.
   */
  openLink: operation(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['article', 'source']), id: Id }),
      z.object({ kind: z.literal('link'), id: Id, revisionId: Id, at: z.int().nonnegative() }),
    ]),
    nothing,
    early,
  ),
  /** Keeps what is typed in the window and not saved, for a window that dies; in main's memory, and nowhere else. */
  keepUnsaved: operation(z.object({ words: z.string().max(50_000_000) }), nothing, free),
  /** What was kept last, as it was given; empty where nothing was. */
  readUnsaved: operation(Nothing, answers<{ readonly words: string }>(), free),
  /** What this program is, and its licences in full. */
  readAbout: operation(Nothing, answers<About>(), free),
  updateSettings: operation(
    z.object({
      theme: Theme.optional(),
      language: WindowLanguage.optional(),
      author: Line.optional(),
      coverAll: z.boolean().optional(),
      tourSeen: z.boolean().optional(),
    }),
    answers<Settings>(),
    free,
  ),
  /** Ends the program, and starts it on the project that is open: in the language that is chosen. Does neither where the window stays open. */
  startAgain: operation(Nothing, nothing, free),
} as const
