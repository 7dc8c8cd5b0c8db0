import { basename, extname } from 'node:path'
import { err, ok } from '../../../shared/result'
import type { evidenceOperations } from '../../../shared/ipc/contract/evidence'
import type { Result } from '../../../shared/result'
import type { Original } from '../../../shared/schema/article'
import type { Pinpoint, SeenPinpoint } from '../../../shared/schema/claim'
import { pictureSize } from '../../../shared/domain/originals/picture-size'
import { tellKind } from '../../../shared/domain/originals/tell-kind'
import * as evidence from '../../../shared/domain/operations/evidence'
import { setSamePicture } from '../../../shared/domain/operations/same-picture'
import * as sources from '../../../shared/domain/operations/sources'
import { words } from '../../../shared/words/words'
import type { Dialogs } from '../dialogs'
import { sha256 } from '../disk/files/sha256'
import { identifyInputFile, readInputFile, sizeOfInputFile } from '../disk/files/read-input-file'
import type { HandlersOf } from '../dispatch'
import type { Recogniser } from '../import/recognise/recogniser'
import type { Workspace } from '../workspace'
import { change, done, gatherPlace, made } from './change'

/** The largest file that is kept as evidence, in bytes. */
const LARGEST_EVIDENCE = 500_000_000

/** A larger file is no picture that is looked at for its copies, in bytes. */
const LARGEST_PICTURE = 100_000_000

export function evidenceHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  recogniser: Pick<Recogniser, 'look'>,
): HandlersOf<typeof evidenceOperations> {
  /** Files chosen in this session: the page gets a token, never a path. */
  const chosen = new Map<string, string>()

  return {
    addEvidence: async ({ from, ...rest }) => {
      if (from.kind === 'passage') {
        const place = await gatherPlace(workspace, from.place)
        if (!place.ok) return place
        const input = { ...rest, from: { kind: from.kind, place: place.value } }
        return made(
          await change(workspace, 'addEvidence', (documents, c) => evidence.addEvidence(documents, input, c)),
        )
      }
      const seen = keepCrop(from.pinpoint)
      if (!seen.ok) return seen
      const { pinpoint, crops } = seen.value
      if (from.kind !== 'new-source')
        return made(
          await change(
            workspace,
            'addEvidence',
            (documents, c) => evidence.addEvidence(documents, { ...rest, from: { ...from, pinpoint } }, c),
            { blobs: { originals: crops } },
          ),
        )

      const { fileToken, ...origin } = from
      const path = fileToken === null ? null : chosen.get(fileToken)
      if (path === undefined) return err('not-found', words.faults.fileNotAtHand)
      const file = path === null ? ok(null) : await keepFile(path, recogniser)
      if (!file.ok) return file
      const input = { ...rest, from: { ...origin, pinpoint, file: file.value?.original ?? null } }
      return made(
        await change(workspace, 'addEvidence', (documents, c) => evidence.addEvidence(documents, input, c), {
          blobs: { originals: [...crops, ...(file.value ? [file.value] : [])] },
        }),
      )
    },
    updateEvidence: async ({ fields: { pinpoint, ...fields }, ...which }) => {
      if (pinpoint?.kind === 'passage') {
        const passage = await gatherPlace(workspace, pinpoint.place)
        if (!passage.ok) return passage
        return done(
          await change(workspace, 'updateEvidence', (documents, c) =>
            evidence.updateEvidence(documents, { ...which, fields, passage: passage.value }, c),
          ),
        )
      }
      const seen = pinpoint === undefined ? ok(null) : keepCrop(pinpoint)
      if (!seen.ok) return seen
      const input = { ...which, fields: seen.value ? { ...fields, pinpoint: seen.value.pinpoint } : fields }
      return done(
        await change(
          workspace,
          'updateEvidence',
          (documents, c) => evidence.updateEvidence(documents, input, c),
          { blobs: { originals: seen.value?.crops ?? [] } },
        ),
      )
    },
    removeEvidence: async (input) =>
      done(
        await change(workspace, 'removeEvidence', (documents) => evidence.removeEvidence(documents, input)),
      ),
    chooseFile: async (_, caller) => {
      const path = await dialogs.evidenceFile(caller)
      if (path === null) return ok(null)
      const size = await sizeOfInputFile(path, LARGEST_EVIDENCE)
      if (!size.ok) return size
      const token = workspace.circumstances().newId()
      chosen.set(token, path)
      return ok({ token, name: basename(path), size: size.value })
    },
    updateSource: async (input) =>
      done(await change(workspace, 'updateSource', (documents) => sources.updateSource(documents, input))),
    setSamePicture: async (input) =>
      done(await change(workspace, 'setSamePicture', (documents) => setSamePicture(documents, input))),
    removeSource: async (input) =>
      done(await change(workspace, 'removeSource', (documents) => sources.removeSource(documents, input))),
  }
}

type Crop = { readonly bytes: Uint8Array; readonly extension: string }

/** A place as it is kept, and the file of what is in its box. */
function keepCrop(
  seen: SeenPinpoint,
): Result<{ readonly pinpoint: Pinpoint; readonly crops: readonly Crop[] }> {
  if (seen.kind !== 'box') return ok({ pinpoint: seen, crops: [] })
  const { picture, ...place } = seen
  const bytes = Buffer.from(picture, 'base64')
  const size = pictureSize(bytes, 'image/png')
  if (tellKind(bytes, '').kind !== 'picture' || size === null)
    return err('invalid-input', words.evidence.noCrop)
  const crop: Original = {
    hash: sha256(bytes),
    name: `${words.evidence.cropName(place.page)}.png`,
    mediaType: 'image/png',
    size: bytes.length,
  }
  return ok({ pinpoint: { ...place, crop }, crops: [{ bytes, extension: 'png' }] })
}

async function keepFile(path: string, recogniser: Pick<Recogniser, 'look'>) {
  const file = await identifyInputFile(path, LARGEST_EVIDENCE)
  if (!file.ok) return file
  const { hash, size } = file.value
  const extension = extname(path).slice(1).toLowerCase()
  const name = basename(path)
  const look = await lookOf(path, recogniser)
  const original: Original = {
    hash,
    name,
    mediaType: 'application/octet-stream',
    size,
    ...(look && { look: [...look] }),
  }
  return ok({ from: path, hash, extension, original })
}

/** How the picture in a file looks; null where there is none. */
async function lookOf(path: string, recogniser: Pick<Recogniser, 'look'>): Promise<readonly string[] | null> {
  const bytes = await readInputFile(path, LARGEST_PICTURE)
  return bytes.ok ? recogniser.look({ bytes: bytes.value, name: basename(path) }) : null
}
