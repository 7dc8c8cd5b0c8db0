import type { Stance } from '../../shared/schema/claim'
import type { Tone } from '../../shared/schema/project'
import { stanceSymbols } from '../../shared/domain/verdicts/stance-symbols'
import { toneSymbols } from '../../shared/domain/verdicts/tone-symbols'
import { classesOf } from '../ui/classes'
import sheet from './marks.module.css'

const styles = classesOf(sheet)

/** A verdict as its shape in its colour; the label stands beside it, so it is not spoken. */
export function ToneMark({ tone }: { readonly tone: Tone }) {
  return (
    <span className={styles('tone')} data-tone={tone} aria-hidden>
      {toneSymbols[tone]}
    </span>
  )
}

/** A stance as its sign in its colour. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  return (
    <span className={styles('stance')} data-stance={stance} aria-hidden>
      {stanceSymbols[stance]}
    </span>
  )
}
