import { join } from 'node:path'
import { projectFolders } from './layout'
import { listIfAny, type Volume } from './volume'

/** Makes the folders of a project that are missing: programs that copy or synchronise a folder often leave empty ones out. */
export async function mendFolders({ seam }: Volume, root: string): Promise<void> {
  const there = await listIfAny(seam, root)
  const missing = projectFolders.filter((name) => !there.includes(name))
  for (const name of missing) await seam.makeFolder(join(root, name))
  if (missing.length > 0) await seam.syncFolder(root)
}
