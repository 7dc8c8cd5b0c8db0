import { err, ok } from '../../../../shared/result'
import type { Fault, Result } from '../../../../shared/result'
import type { PlacedAnnotation } from '../../../../shared/domain/operations/importing/import-annotations'
import type { ReadingContext } from '../../../../shared/domain/operations/claims'
import { words } from '../../../../shared/words/words'
import { createWork } from '../../work/create-work'
import type { Host, Job } from '../../work/messages'
import type { WorkFault } from '../../work/worked'

/** An article in which annotations may belong; its text is read by who looks for them. */
export type TextOfArticle = {
  readonly articleId: string
  readonly url: string
  readonly textHash: string
  readonly context: ReadingContext
}

/** A file of annotations, and the project whose articles they may belong in. */
export type AnnotationSource = {
  readonly path: string
  readonly folder: string
  /** What a protected project is read with; null where it is not protected. */
  readonly secret: Uint8Array | null
  readonly texts: readonly TextOfArticle[]
}

/** An annotation that is not looked for, since that ended the work, and why in words. */
export type PassedOver = { readonly number: number; readonly reason: string }

/** What becomes of the annotations from one number to another. */
export type PlacedPart =
  | { readonly kind: 'refused'; readonly fault: Fault }
  /** Texts of the project that could not be read. */
  | { readonly kind: 'unread'; readonly hashes: readonly string[] }
  | {
      readonly kind: 'placed'
      /** How many annotations the file has, and how many besides that mark no words. */
      readonly total: number
      readonly wordless: number
      readonly placed: readonly PlacedAnnotation[]
    }

/** A worker reads the file and the texts once, and places part after part. */
export type AnnotationJobs = {
  readonly place: Job<
    {
      /** Null for a worker that has read it already. */
      readonly source: AnnotationSource | null
      readonly from: number
      readonly to: number
      readonly passOver: readonly PassedOver[]
    },
    PlacedPart
  >
}

export type PlacedFile = { readonly placed: readonly PlacedAnnotation[]; readonly wordless: number }

export type PlaceOptions = {
  readonly signal?: AbortSignal | undefined
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined
  /** Makes a text of the project readable again, where that can be done. */
  readonly mend: (hash: string) => Promise<Result<unknown>>
}

/** Looks for annotations in the articles of a project, off the main thread. */
export type AnnotationPlacer = {
  readonly place: (source: AnnotationSource, options: PlaceOptions) => Promise<Result<PlacedFile>>
}

/** So many are placed before what came of them is taken over. */
const PART = 100

/** One annotation may be looked for no longer than this, in milliseconds. */
const SILENCE = 30_000

/** The number of annotations that may kill the work and are passed over. With more of them the file itself is at fault. */
const MOST_PASSED_OVER = 10

/** A worker that nobody needs ends after so many milliseconds. */
const IDLE = 2000

/** Which worker has read what last: what it knows need not be sent again. */
type Served = { worker: number; source: AnnotationSource | null }

export function createAnnotationPlacer(host: Host, silence = SILENCE): AnnotationPlacer {
  const { run } = createWork<AnnotationJobs>({
    host,
    life: { kind: 'resident', most: 1, idle: IDLE },
    limits: { silence },
  })
  const served: Served = { worker: 0, source: null }
  return { place: (source, options) => placeAll(run, served, source, options) }
}

async function placeAll(
  run: ReturnType<typeof createWork<AnnotationJobs>>['run'],
  served: Served,
  source: AnnotationSource,
  { signal, onProgress, mend }: PlaceOptions,
): Promise<Result<PlacedFile>> {
  const placed: PlacedAnnotation[] = []
  const passOver: PassedOver[] = []
  let [total, wordless] = [Infinity, 0]
  let isMended = false
  while (placed.length < total) {
    const part = { from: placed.length, to: placed.length + PART, passOver }
    const input = (worker: number) => {
      const isKnown = worker === served.worker && source === served.source
      Object.assign(served, { worker, source })
      return { ...part, source: isKnown ? null : source }
    }
    const done = await run('place', input, { signal, onProgress })
    if (!done.ok) {
      if (done.fault.kind === 'cancelled') return err('cancelled', words.importing.cancelled)
      if (done.fault.at === null || passOver.length === MOST_PASSED_OVER) return couldNotPlace(done.fault)
      passOver.push({ number: Number(done.fault.at), reason: reasonOf(done.fault) })
    } else if (done.value.kind === 'refused') return { ok: false, fault: done.value.fault }
    else if (done.value.kind === 'unread') {
      for (const hash of done.value.hashes) {
        const mended = await mend(hash)
        if (!mended.ok) return mended
      }
      if (isMended) return err('damaged', words.importing.annotations.textsUnread)
      isMended = true
      served.source = null
    } else {
      placed.push(...done.value.placed)
      ;({ total, wordless } = done.value)
    }
  }
  return ok({ placed, wordless })
}

function reasonOf(fault: WorkFault): string {
  return fault.kind === 'too long'
    ? words.importing.annotations.unplaced.tooLong
    : words.importing.annotations.unplaced.failed
}

function couldNotPlace(fault: WorkFault): Result<never> {
  const message = words.importing.annotations.notLookedFor
  return fault.kind === 'died' ? err('internal', message, fault.detail) : err('internal', message)
}
