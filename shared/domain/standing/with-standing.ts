import type { Claim } from '../../schema/claim'
import type { ReadField } from '../../schema/claim-reading'
import type { Standing } from './read-standing'

type Read = Pick<
  Claim,
  | 'speaker'
  | 'eventDate'
  | 'quantity'
  | 'quotedBy'
  | 'hour'
  | 'zone'
  | 'place'
  | 'modality'
  | 'disputedBy'
  | 'readFrom'
  | 'byHand'
>

/**
 * A claim with what its sentence says of it. What a person has said stays, be it that there is nothing to say, and so does what is
 * there without words that it was read from; what was read before is read anew. The date of a claim with a quantity is that of the figure.
 */
export function withStanding<T extends Read>(claim: T, read: Standing, revisionId: string): T {
  const byHand = new Set(claim.byHand)
  const isOpen = (field: ReadField): boolean =>
    !byHand.has(field) &&
    (claim.readFrom?.[field] !== undefined || isEmpty(claim, field)) &&
    !(field === 'eventDate' && claim.quantity !== null)
  const next: Read = { ...claim }
  const readFrom = { ...claim.readFrom }
  for (const field of readFields) {
    const words = read.readFrom[field]
    // What was not there before and is not there now is not written down.
    if (!isOpen(field) || (words === undefined && readFrom[field] === undefined && !isSaid(read, field)))
      continue
    Object.assign(next, valuesOf[field](read))
    if (words === undefined) delete readFrom[field]
    else readFrom[field] = { revisionId, ...words }
  }
  return Object.assign(
    { ...claim, ...next },
    claim.readFrom !== undefined || Object.keys(readFrom).length > 0 ? { readFrom } : {},
  )
}

/** The speaker of a figure is known from elsewhere, without its words. */
const isSaid = (read: Standing, field: ReadField): boolean => field === 'speaker' && read.speaker !== ''

/** What a reading gives to each field. */
const valuesOf: Readonly<Record<ReadField, (read: Standing) => Partial<Read>>> = {
  speaker: ({ speaker }) => ({ speaker }),
  quotedBy: ({ quotedBy }) => ({ quotedBy: [...quotedBy] }),
  eventDate: ({ eventDate }) => ({ eventDate }),
  hour: ({ hour, zone }) => ({ hour, zone }),
  place: ({ place }) => ({ place: { name: place, precision: null } }),
  modality: ({ modality }) => ({ modality }),
  disputedBy: ({ disputedBy }) => ({ disputedBy: [...disputedBy] }),
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of them are its keys
const readFields = Object.keys(valuesOf) as readonly ReadField[]

/** A claim in which a person has set some of these fields: they are no longer read. */
export function saidByHand<T extends Read>(claim: T, fields: readonly string[]): T {
  const said = readFields.filter(
    (field) => fields.includes(field) || (field === 'hour' && fields.includes('zone')),
  )
  if (said.length === 0) return claim
  const readFrom = { ...claim.readFrom }
  for (const field of said) delete readFrom[field]
  return {
    ...claim,
    ...(claim.readFrom && { readFrom }),
    byHand: [...new Set([...(claim.byHand ?? []), ...said])],
  }
}

function isEmpty(claim: Read, field: ReadField): boolean {
  switch (field) {
    case 'speaker':
      return claim.speaker === ''
    case 'eventDate':
      return claim.eventDate === ''
    case 'quotedBy':
    case 'disputedBy':
      return (claim[field] ?? []).length === 0
    case 'hour':
      return (claim.hour ?? '') === ''
    case 'place':
      return (claim.place?.name ?? '') === ''
    case 'modality':
      return (claim.modality ?? null) === null
  }
}
