import { createPlacer } from '../../../../shared/domain/annotations/place-annotation'
import type { AnnotatedText, PlaceAnnotation } from '../../../../shared/domain/annotations/place-annotation'
import { readAnnotations } from '../../../../shared/domain/annotations/read-annotations'
import type {
  ForeignAnnotation,
  ReadAnnotations,
} from '../../../../shared/domain/annotations/read-annotations'
import { readClaim } from '../../../../shared/domain/operations/claims'
import type { PlacedAnnotation } from '../../../../shared/domain/operations/importing/import-annotations'
import type { Result } from '../../../../shared/result'
import { Anchor, Anchoring } from '../../../../shared/schema/anchor'
import { Claim } from '../../../../shared/schema/claim'
import { words } from '../../../../shared/words/words'
import { readText } from '../../disk/blobs/blob-files'
import { codecFor } from '../../disk/encryption/sealing-codec'
import { realFiles } from '../../disk/files/real-files'
import { inParallel } from '../../disk/files/in-parallel'
import { readInputFile } from '../../disk/files/read-input-file'
import { serveWork } from '../../work/serve-work'
import { threadPort } from '../../work/thread-port'
import type { AnnotationJobs, AnnotationSource, PassedOver, TextOfArticle } from './annotation-placer'
import { decodeText } from '../formats/decode-text'

/** A hundred thousand annotations. In bytes. */
const LARGEST = 50_000_000

/** So many texts are read at once. */
const READ_AT_ONCE = 16

/** What the worker has read: a file, and where its annotations are looked for. */
type Read = ReadAnnotations & { readonly place: PlaceAnnotation<AnnotatedText & TextOfArticle> }

let read: Read | null = null

serveWork<AnnotationJobs>(threadPort, {
  place: async ({ source, from, to, passOver }, { at, tell, breathe }) => {
    if (source) {
      read = null
      const file = await readFile(source.path)
      if (!file.ok) return { kind: 'refused', fault: file.fault }
      const { texts, unread } = await readTexts(source, () => tell(0))
      if (unread.length > 0) return { kind: 'unread', hashes: unread }
      read = { ...file.value, place: createPlacer(texts) }
    }
    if (!read) throw new Error('The first task of a worker says what to read.')
    const { annotations, wordless, place } = read
    const total = annotations.length
    const placed: PlacedAnnotation[] = []
    for (const [index, annotation] of annotations.slice(from, to).entries()) {
      const number = from + index
      at(String(number))
      placed.push(
        placeOne(
          annotation,
          passOver.find((each) => each.number === number),
          place,
        ),
      )
      tell((number + 1) / total)
      await breathe()
    }
    return { kind: 'placed', total, wordless, placed }
  },
})

async function readFile(path: string): Promise<Result<ReadAnnotations>> {
  const bytes = await readInputFile(path, LARGEST)
  return bytes.ok ? readAnnotations(parse(decodeText(bytes.value).text)) : bytes
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return null
  }
}

async function readTexts({ folder, secret, texts }: AnnotationSource, tell: () => void) {
  const volume = { seam: realFiles, codec: codecFor(secret, folder) }
  const byHash = new Map<string, string>()
  const unread: string[] = []
  await inParallel(READ_AT_ONCE, [...new Set(texts.map(({ textHash }) => textHash))], async (hash) => {
    const text = await readText(volume, folder, hash)
    if (text.ok) byHash.set(hash, text.value)
    else unread.push(hash)
    tell()
  })
  return { texts: texts.map((each) => ({ ...each, text: byHash.get(each.textHash) ?? '' })), unread }
}

function placeOne(
  { exact, comment, tags, ...annotation }: ForeignAnnotation,
  passedOver: PassedOver | undefined,
  place: Read['place'],
): PlacedAnnotation {
  const unplaced = (reason: string): PlacedAnnotation => ({ kind: 'unplaced', exact, reason })
  if (passedOver) return unplaced(passedOver.reason)
  const placement = place({ ...annotation, exact, comment, tags })
  if (placement.kind === 'unplaced') return unplaced(placement.reason)
  const { articleId, textHash, context, text } = placement.in
  const { anchor: found, anchoring } = placement.anchored
  const claim = readClaim(text, found, context)
  if (!claim.ok) return unplaced(words.importing.annotations.unplaced.nothingToMark)
  const { anchor, read: says } = claim.value
  return isSound({ anchor, anchoring }, { ...says, ...says.standing }, { notes: comment, tags })
    ? {
        kind: 'placed',
        exact,
        comment,
        tags: [...tags],
        articleId,
        textHash,
        context,
        anchor,
        anchoring,
        elsewhere: placement.elsewhere,
        read: says,
      }
    : unplaced(words.importing.annotations.unplaced.unfit)
}

const Says = Claim.pick({
  wording: true,
  type: true,
  speaker: true,
  quantity: true,
  eventDate: true,
  hour: true,
  quotedBy: true,
  modality: true,
  disputedBy: true,
})
const Notes = Claim.pick({ notes: true, tags: true })

/** Whether a claim can be made of it: one that cannot would stop all the others. */
function isSound(
  { anchor, anchoring }: { readonly anchor: unknown; readonly anchoring: unknown },
  says: unknown,
  notes: unknown,
): boolean {
  return [
    [Anchor, anchor] as const,
    [Anchoring, anchoring] as const,
    [Says, says] as const,
    [Notes, notes] as const,
  ].every(([schema, value]) => schema.safeParse(value).success)
}
