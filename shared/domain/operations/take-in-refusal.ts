import type { DocumentKind } from '../../document-kinds'

/** Why a document was not taken in; `shared/words` says it in words. `lacks` names the kind of what is not there. */
export type TakeInRefusal =
  | 'otherProject'
  | 'otherText'
  | 'otherWords'
  | 'unknownVerdict'
  | 'value'
  | `lacks ${DocumentKind}`
