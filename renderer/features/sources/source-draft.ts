import type { InputOf } from '../../../shared/ipc/contract'
import type { Credibility, Pinpoint, SeenPinpoint, Stance } from '../../../shared/schema/claim'
import type { Reliability, Source } from '../../../shared/schema/source'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import { words } from '../../../shared/words/words'
import { faultOfDate } from '../../state/acts/fault-of-date'

const said = words.sources.form.faults

/** The kinds of source that are not articles of the project. */
export type NewKind = Exclude<Source['kind'], 'article'>
export type ChosenFile = { readonly token: string; readonly name: string; readonly size: number }

/** What the form for another source holds while it is filled in. */
export type SourceDraft = {
  /** The id of a source that the project has; null for a new one. */
  readonly known: string | null
  readonly kind: NewKind
  readonly title: string
  readonly url: string
  readonly publisher: string
  readonly published: string
  readonly retrieved: string
  readonly file: ChosenFile | null
  readonly isWithheld: boolean
  readonly withheldReason: string
  readonly reliability: Reliability | null
  readonly stance: Stance
  readonly pinpoint: Pinpoint['kind'] & ('whole' | 'page' | 'timecode' | 'cells')
  readonly point: string
  readonly credibility: Credibility | null
  readonly note: string
}

export const emptyDraft: SourceDraft = {
  known: null,
  kind: 'web',
  title: '',
  url: '',
  publisher: '',
  published: '',
  retrieved: '',
  file: null,
  isWithheld: false,
  withheldReason: '',
  reliability: null,
  stance: 'supports',
  pinpoint: 'whole',
  point: '',
  credibility: null,
  note: '',
}

/** What is wrong with a draft, in words, by the field that has to be changed. */
export type DraftFaults = { readonly [K in keyof SourceDraft]?: string }

/** Checks a draft as a whole; no faults means that it can be linked. */
export function checkDraft(draft: SourceDraft): DraftFaults {
  const isNew = draft.known === null
  return {
    ...(isNew && !draft.title.trim() ? { title: said.title } : {}),
    ...(isNew && draft.kind === 'file' && !draft.file ? { file: said.file } : {}),
    ...(isNew ? dateFaults(draft) : {}),
    ...(draft.pinpoint !== 'whole' && !draft.point.trim() ? { point: said.point } : {}),
  }
}

/** The evidence that a draft without faults stands for. */
export function evidenceOf(claimId: string, draft: SourceDraft): InputOf<'addEvidence'> {
  const pinpoint = pinpointOf(draft)
  return {
    claimId,
    stance: draft.stance,
    credibility: draft.credibility,
    note: draft.note,
    from:
      draft.known === null
        ? {
            kind: 'new-source',
            sourceKind: draft.kind,
            fileToken: draft.file?.token ?? null,
            pinpoint,
            fields: {
              title: draft.title.trim(),
              url: draft.url.trim(),
              publisher: draft.publisher.trim(),
              published: readTypedDate(draft.published, ''),
              retrieved: readTypedDate(draft.retrieved, ''),
              reliability: draft.reliability,
              identityWithheld: draft.isWithheld,
              withheldReason: draft.withheldReason,
            },
          }
        : { kind: 'source', sourceId: draft.known, pinpoint },
  }
}

function pinpointOf({ pinpoint, point }: SourceDraft): SeenPinpoint {
  switch (pinpoint) {
    case 'whole':
      return { kind: 'whole' }
    case 'page':
      return { kind: 'page', page: point.trim() }
    case 'timecode':
      return { kind: 'timecode', at: point.trim() }
    case 'cells':
      return { kind: 'cells', range: point.trim() }
  }
}

function dateFaults(draft: SourceDraft): DraftFaults {
  const faults = (['published', 'retrieved'] as const).flatMap((field) => {
    const fault = faultOfDate(draft[field])
    return fault === null ? [] : [[field, fault] as const]
  })
  return Object.fromEntries(faults)
}
