import { isPlain } from '../../../shared/domain/structure/map-structure'
import type { Structure } from '../../../shared/schema/structure'
import { sha256 } from '../disk/files/sha256'

/** A structure as it is kept, under its hash; null where it says nothing. */
export function keepStructure(structure: Structure): { readonly hash: string; readonly kept: string } | null {
  if (isPlain(structure)) return null
  const kept = JSON.stringify(structure)
  return { hash: sha256(kept), kept }
}
