import { byKind, documentKinds } from '../../../../shared/document-kinds'
import { join } from 'node:path'
import { z } from 'zod'
import { Instant, Sha256 } from '../../../../shared/schema/common'
import { emptyIfDamaged } from '../files/content-codec'
import { openSealedJson } from '../files/sealed-json'
import { listIfAny, readContent, type Volume } from '../files/volume'

/** A backup: the state of a project at one entry of its history, and the files that it takes to have it back. */
export const BackupManifest = z.object({
  /** Counts up with every backup; it orders them, whatever the clock said. */
  number: z.int().positive(),
  at: Instant,
  seq: z.int().positive(),
  /** The hash of that entry; `hash` itself is the name of the seal. */
  entryHash: Sha256,
  /** For a protected project, the name of its folder. */
  title: z.string(),
  /** The id of the key that the files are sealed with; null where they are not. */
  keyId: Sha256.nullable().default(null),
  /** A manifest from before a kind of document was known says nothing of it: there was none. */
  counts: z
    .partialRecord(z.enum(documentKinds), z.int().nonnegative())
    .transform((counts) => ({ ...byKind(() => 0), ...counts })),
  files: z.array(
    z.object({
      path: z.string().regex(/^(?:history|texts|originals)\/[a-z0-9]+\.[a-z0-9]{1,8}$/),
      hash: Sha256,
      size: z.int().nonnegative(),
    }),
  ),
})
export type BackupManifest = z.infer<typeof BackupManifest>

/** Where the manifest of a backup stands in the folder of backups. */
export function manifestPath(backups: string, number: number): string {
  return join(backups, `${String(number).padStart(6, '0')}.json`)
}

/** Where a file's content stands, once, however many backups have it. */
export function contentPath(backups: string, hash: string): string {
  return join(backups, 'content', Sha256.parse(hash))
}

/** The backups in a folder, the newest first; damaged manifests are passed over. Throws errors of the file system. */
export async function readManifests(volume: Volume, backups: string): Promise<readonly BackupManifest[]> {
  const names = (await listIfAny(volume.seam, backups)).filter((name) => /^\d{6,}\.json$/.test(name))
  const found: BackupManifest[] = []
  for (const name of names) {
    const bytes = await readContent(volume, join(backups, name)).catch(emptyIfDamaged)
    const parsed = BackupManifest.safeParse(openSealedJson(bytes))
    if (parsed.success) found.push(parsed.data)
  }
  return found.toSorted((one, other) => other.number - one.number)
}
