import { randomUUID } from 'node:crypto'
import type { Circumstances } from '../../shared/domain/operations/operation'
import type { OpenOptions } from './disk/project/open-project'

/** A new identity: random, so that two people's projects can be merged. */
export const newId = (): string => randomUUID()

/** When, by whom and under which new identities something is done to a project without a window. */
export function circumstancesOf({ clock, by }: Pick<OpenOptions, 'clock' | 'by'>): Circumstances {
  return { now: clock(), newId, by: by() }
}
