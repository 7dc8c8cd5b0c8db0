import { keptFiles } from '../../../shared/domain/operations/kept-file'
import { keepLooks } from '../../../shared/domain/operations/same-picture'
import { KIND_WITHIN, tellKind } from '../../../shared/domain/originals/tell-kind'
import type { Original } from '../../../shared/schema/article'
import type { ProjectStore } from '../disk/project/project-store'
import type { Recogniser } from '../import/recognise/recogniser'
import type { Log } from '../log/log'
import type { Workspace } from '../workspace'

/** Milliseconds from opening to the first look at kept pictures, when the window has had time to show what was opened. */
const LOOK_AFTER = 4000

/** After so many pictures what was seen is saved: a project with many is closed before all of them were looked at. */
const AT_ONCE = 20

/** A larger file is not looked at, in bytes. */
const LARGEST = 100_000_000

/** What can be told by its look, by the end of its name: every other file would have to be opened to be told. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp)$/iu

/** Looks at the pictures of every project that is opened which were kept before pictures were compared. */
export function lookAtKeptPicturesLater(
  workspace: Workspace,
  recogniser: Pick<Recogniser, 'look'>,
  log: Log,
): void {
  let timer: NodeJS.Timeout | undefined
  workspace.subscribe(({ kind }) => {
    if (kind !== 'opened') return
    clearTimeout(timer)
    timer = setTimeout(() => {
      const store = workspace.store()
      if (store.ok)
        lookAtKeptPictures(store.value, recogniser).catch((error: unknown) =>
          log.exception('pictures', error),
        )
    }, LOOK_AFTER)
    timer.unref()
  })
}

/** Looks at the pictures of a project that have no look yet, and keeps how they look. Ends where the project is closed or cannot be changed. */
export async function lookAtKeptPictures(
  store: ProjectStore,
  recogniser: Pick<Recogniser, 'look'>,
): Promise<void> {
  await store.ready
  const pictures = unseenPictures(store)
  for (let at = 0; at < pictures.length && store.readOnly === false; at += AT_ONCE) {
    const looks = new Map<string, readonly string[]>()
    for (const picture of pictures.slice(at, at + AT_ONCE)) {
      const bytes = await store.readOriginal(picture)
      const look = bytes.ok ? await lookOf(bytes.value, picture.name, recogniser) : null
      if (look) looks.set(picture.hash, look)
    }
    if (looks.size === 0) continue
    const saved = await store.run('keepLooks', (documents) => keepLooks(documents, looks))
    if (!saved.ok) return
  }
}

/** Empty for what is only called a picture: it is not opened again to be told. */
function lookOf(
  bytes: Uint8Array,
  name: string,
  recogniser: Pick<Recogniser, 'look'>,
): ReturnType<Recogniser['look']> {
  return tellKind(bytes.subarray(0, KIND_WITHIN), name).kind === 'picture'
    ? recogniser.look({ bytes, name })
    : Promise.resolve([])
}

function unseenPictures(store: ProjectStore): readonly Original[] {
  const keepers = [...store.documents('source').values(), ...store.documents('article').values()]
  const unseen = keepers
    .flatMap(keptFiles)
    .filter(({ look, name, size }) => look === undefined && PICTURE.test(name) && size <= LARGEST)
  return [...new Map(unseen.map((file) => [file.hash, file])).values()]
}
