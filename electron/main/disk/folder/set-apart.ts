import { basename, dirname, join } from 'node:path'
import { words } from '../../../../shared/words/words'
import { plainCodec } from '../files/content-codec'
import { segmentPath } from '../files/layout'
import type { ApartPart } from '../history/read-history'
import { exists } from '../files/remove-tree'
import { setAside } from '../files/set-aside'
import { readContent, type Volume, writeContent } from '../files/volume'

/**
 * Puts a part of the history that the chain does not go through into a file of its own, so that the folder reads as
 * SECURITY.md has it and nothing is lost: it can be opened as a copy of the project. What only has the name of a segment is set aside.
 * Gives the notice for the user.
 */
export async function setApart(volume: Volume, root: string, part: ApartPart): Promise<string> {
  const { seam } = volume
  const path = segmentPath(root, part.segment)
  if (!part.holdsEntries) {
    const aside = await setAside(seam, path)
    await seam.syncFolder(dirname(path))
    return words.folder.noSegment(`history/${aside}`)
  }
  const apart = await freeName(volume, path)
  if (part.from === 0) await seam.rename(path, apart)
  else {
    const raw: Volume = { seam, codec: plainCodec }
    await writeContent(raw, apart, await readContent(raw, path))
    await seam.syncFolder(dirname(path))
    const file = await seam.open(path, 'update')
    try {
      await file.truncate(part.from)
      await file.datasync()
    } finally {
      await file.close()
    }
  }
  await seam.syncFolder(dirname(path))
  return words.folder.apart(part.seq, `history/${basename(apart)}`)
}

async function freeName({ seam }: Volume, path: string): Promise<string> {
  const name = basename(path, '.jsonl')
  for (let number = 1; ; number += 1) {
    const apart = join(dirname(path), `${name} (parted${number === 1 ? '' : ` ${number}`}).jsonl`)
    if (!(await exists(seam, apart))) return apart
  }
}
