import type { Fault } from '../../../shared/result'
import type { ProjectStore } from '../disk/project/project-store'

/** Whether something failed since a text or an original is missing, or is not as it was imported. */
export const isBadBlob = ({ code }: Fault): boolean => code === 'damaged' || code === 'not-found'

/** Puts back every text that went bad, where it can be, and tells so. */
export async function mendTexts(store: ProjectStore): Promise<void> {
  await store.checkFiles(0)
  await store.checkTexts()
}
