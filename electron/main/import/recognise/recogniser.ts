import { err } from '../../../../shared/result'
import { tellKind } from '../../../../shared/domain/originals/tell-kind'
import type { Fault, Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { RecognitionData } from '../../disk/recognition-data'
import { createWork } from '../../work/create-work'
import type { Limits } from '../../work/create-work'
import type { Host, Job } from '../../work/messages'
import { resultOf } from '../../work/worked'
import type { WorkFault } from '../../work/worked'
import type { ReadArticle } from '../formats/article-reader'
import type { ReadOptions } from '../parser'
import type { EngineParts } from './engine'

/** What the process does that reads pictures. */
export type RecogniseJobs = {
  readonly recognise: Job<
    { readonly bytes: Uint8Array; readonly name: string; readonly parts: EngineParts },
    Result<ReadArticle>
  >
  /** How a picture looks, to be found again in its copies; empty where it has no look. */
  readonly look: Job<
    { readonly bytes: Uint8Array; readonly name: string; readonly core: Uint8Array },
    readonly string[] | null
  >
}

/** A page that is full of small print says now and then that it goes on; a book takes as long as it takes. */
const LIMITS: Limits = { silence: 180_000, whole: Infinity }

/** A picture is looked at in a second. */
const LOOKING: Limits = { silence: 30_000, whole: 30_000 }

/** A process that nobody needs ends after so many milliseconds. */
const IDLE = 20_000

/** Reads words in pictures, in a process of its own, with what the program knows of languages; no network is ever needed. */
export type Recogniser = {
  /** The languages that can be read in, by the names of their data. */
  readonly languages: () => Promise<readonly string[]>
  readonly read: (
    file: { readonly bytes: Uint8Array; readonly name: string },
    languages: readonly string[],
    options?: ReadOptions,
  ) => Promise<Result<ReadArticle>>
  /** How a picture looks, to be found again in its copies; empty where it has no look, null where the file is none or nobody could look. */
  readonly look: (file: {
    readonly bytes: Uint8Array
    readonly name: string
  }) => Promise<readonly string[] | null>
  /** Ends the process; what it was reading is answered as cancelled. */
  readonly close: () => void
}

export function createRecogniser(host: Host, data: RecognitionData, limits: Limits = LIMITS): Recogniser {
  const work = createWork<RecogniseJobs>({ host, limits, life: { kind: 'resident', most: 1, idle: IDLE } })
  // In another process than a book is read in, for which it would have to wait.
  const looking = createWork<RecogniseJobs>({
    host,
    limits: LOOKING,
    life: { kind: 'resident', most: 1, idle: IDLE },
  })
  return {
    languages: data.languages,
    read: async ({ bytes, name }, languages, { signal, onRead } = {}) => {
      const known = await data.languages()
      const unknown = languages.filter((language) => !known.includes(language))
      if (unknown.length > 0 || languages.length === 0)
        return err('invalid-input', words.recognition.refused.noLanguage(unknown, known))
      const parts = await data.read(languages)
      if (!parts.ok) return parts
      const read = await work.run(
        'recognise',
        { bytes, name, parts: parts.value },
        { signal, onProgress: onRead },
      )
      const answer = resultOf(read, (fault) => inWords(fault, name))
      return answer.ok ? answer.value : answer
    },
    look: async ({ bytes, name }) => {
      if (tellKind(bytes, name).kind !== 'picture') return null
      const parts = await data.read([])
      if (!parts.ok) return null
      const looked = await looking.run('look', { bytes, name, core: parts.value.core })
      const answer = resultOf(looked, (fault) => inWords(fault, name))
      return answer.ok ? answer.value : null
    },
    close: () => {
      work.close()
      looking.close()
    },
  }
}

function inWords(fault: WorkFault, name: string): Fault {
  switch (fault.kind) {
    case 'cancelled':
      return { code: 'cancelled', message: words.importing.cancelled }
    case 'too long':
      return { code: 'unreadable', message: words.recognition.refused.tooLong(name) }
    case 'died':
      return { code: 'unreadable', message: words.recognition.refused.broke(name), detail: fault.detail }
  }
}
