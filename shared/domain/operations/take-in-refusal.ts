import { documentKinds } from '../../document-kinds'

/** Why a document was not taken in; `shared/words` says it in words. `lacks` names the kind of what is not there. */
const refusals = [
  'otherProject',
  'otherText',
  'otherWords',
  'unknownVerdict',
  'value',
  ...documentKinds.map((kind) => `lacks ${kind}` as const),
] as const
export type TakeInRefusal = (typeof refusals)[number]

export function isTakeInRefusal(message: string): message is TakeInRefusal {
  return refusals.some((each) => each === message)
}
