import { randomUUID } from 'node:crypto'

/** A new identity: random, so that two people's projects can be merged. */
export const newId = (): string => randomUUID()
