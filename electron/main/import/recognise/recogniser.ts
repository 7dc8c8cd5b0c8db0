import { err } from '../../../../shared/result'
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
}

/** A page that is full of small print says now and then that it goes on; a book takes as long as it takes. */
const LIMITS: Limits = { silence: 180_000, whole: Infinity }

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
  /** Ends the process; what it was reading is answered as cancelled. */
  readonly close: () => void
}

export function createRecogniser(host: Host, data: RecognitionData, limits: Limits = LIMITS): Recogniser {
  const work = createWork<RecogniseJobs>({ host, limits, life: { kind: 'resident', most: 1, idle: IDLE } })
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
    close: work.close,
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
