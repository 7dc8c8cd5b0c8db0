import type { CarriedPlace, PlacesOfRevision } from '../../../shared/domain/revisions/carry-places'

/** What main asks of the worker that carries marks: all of it, once. */
export type ToWorker = { readonly revisions: readonly PlacesOfRevision[]; readonly newText: string }

/** What the worker answers: how far it has come (0 to 1), and at last what became of each place. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'carried'; readonly carried: readonly CarriedPlace[] }
