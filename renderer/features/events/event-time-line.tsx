import { useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import type { LedgerMoment } from '../../../shared/domain/ledger/ledger'
import { timeOfDay } from '../../../shared/domain/time/clock-time'
import { parseEdtf } from '../../../shared/domain/time/edtf'
import { words } from '../../../shared/words/words'
import { showWords } from '../../state/view-state'
import { FoldButton } from './more-button'
import { classesOf } from '../../ui/classes'
import sheet from './event-time-line.module.css'

const styles = classesOf(sheet)

const w = words.ledger

/** So many moments stand on the line at first. */
const PAGE = 7

/** The dated statements on an event, in order of time: filled if it happened, hollow if it was planned. */
export function EventTimeLine({ moments }: { readonly moments: readonly LedgerMoment[] }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? moments : mostTold(moments)
  if (moments.length === 0) return null
  return (
    <section className={styles('timeLine')} aria-label={w.timeLine.heading}>
      <ol>
        {shown.map((moment, at) => (
          <Moment key={moment.id} moment={moment} isAfterGap={isYearLater(shown[at - 1], moment)} />
        ))}
      </ol>
      <FoldButton further={moments.length - PAGE} isWhole={isWhole} onChange={setWhole} />
    </section>
  )
}

/** As many as there is room for, the most told first, shown in their order. */
function mostTold(moments: readonly LedgerMoment[]): readonly LedgerMoment[] {
  if (moments.length <= PAGE) return moments
  const most = new Set(moments.toSorted((a, b) => b.sources - a.sources).slice(0, PAGE))
  return moments.filter((moment) => most.has(moment))
}

function Moment({ moment, isAfterGap }: { readonly moment: LedgerMoment; readonly isAfterGap: boolean }) {
  const { day, clock, isPlanned, figures, sources } = moment
  const [first] = figures
  if (!first) return null
  const { articleId, start, end, sentence } = first
  const known = [
    ...(clock ? [clock.utc === null ? w.timeLine.zoneNotStated : w.timeLine.utc(timeOfDay(clock.utc))] : []),
    ...(isPlanned ? [w.timeLine.planned] : []),
    ...(sources > 1 ? [w.sources(sources)] : []),
  ]
  return (
    <li data-planned={isPlanned || undefined} data-gap={isAfterGap || undefined}>
      <span className={styles('day')}>
        {describeDate(day) || w.timeLine.dayNotStated}
        {clock && `${words.formats.comma}${timeOfDay(clock.minute)}`}
      </span>
      <Plain className={styles('event')} onPress={() => showWords({ articleId, start, end })}>
        <bdi>{sentence}</bdi>
      </Plain>
      {known.length > 0 && <span className={styles('hint')}>{words.formats.inRow(known)}</span>}
    </li>
  )
}

/** Whether more than a year lies between two moments. */
function isYearLater(before: LedgerMoment | undefined, { day }: LedgerMoment): boolean {
  const [one, other] = [parseEdtf(before?.day ?? ''), parseEdtf(day)]
  if (!one?.yearKnown || !other?.yearKnown || one.to === null || other.from === null) return false
  return other.from - one.to > 365
}
