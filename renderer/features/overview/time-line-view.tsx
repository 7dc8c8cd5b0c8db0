import { memo, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { Button as Plain } from 'react-aria-components'
import { layoutTimeLine } from '../../../shared/domain/charts/time-line'
import type { TimeLineBar } from '../../../shared/domain/charts/time-line'
import { describeWhen, describeWhere } from '../../../shared/domain/describe/describe-event'
import { measuresInWords } from '../../../shared/domain/overview/event-times'
import { words } from '../../../shared/words/words'
import { AnalysisProgress } from '../../marks/analysis-progress'
import { Tag } from '../../marks/tag'
import { useLedger } from '../../state/events/ledger'
import { openListed } from '../../state/events/listed-events'
import type { ListedEvent } from '../../state/events/listed-events'
import { chooseProposed, TIME_LINE, useTimeLine } from '../../state/overview/time-line'
import { Button } from '../../ui/button'
import { Switch } from '../../ui/fields/switch'
import { OverviewTools } from './overview-tools'
import { classesOf } from '../../ui/classes'
import sheet from './time-line.module.css'
import own from './overview.module.css'

const styles = classesOf(sheet)
const shared = classesOf(own)
const said = words.overview.timeLine

/** So many events are drawn at first, and more on demand. */
const PAGE = 60
/** The line is as wide as this; each place on it is a share of that. */
const WIDTH = 360

const noBars: ReadonlyMap<string, TimeLineBar> = new Map()

/** The events of the project in the order of time, and apart from them those that nothing places in it. */
export function TimeLineView({ begin }: { readonly begin: ReactNode }) {
  const { placed, yearless, undated, total, withProposed } = useTimeLine()
  const shown = placed.length + yearless.length + undated.length
  const line = useMemo(
    () =>
      layoutTimeLine(
        placed.map(({ id, title, when }) => ({ id, label: title, date: when.date })),
        WIDTH,
      ),
    [placed],
  )
  const bars = useMemo(() => new Map(line.bars.map((bar) => [bar.id, bar])), [line])
  return (
    <>
      <OverviewTools
        list={TIME_LINE}
        filter={said.filter}
        count={said.shown(shown, yearless.length + undated.length)}
        isEmpty={shown === 0}
        written={() => ({
          kind: 'time-line',
          events: [...placed, ...yearless, ...undated].map(({ id, event, title, when, where, articleIds }) =>
            event
              ? { kind: 'confirmed', id }
              : { kind: 'proposed', id, title, when, where, articleIds: [...articleIds] },
          ),
        })}
      >
        <Switch label={said.proposed} isSelected={withProposed} onChange={chooseProposed} />
      </OverviewTools>
      <div className={styles('view')}>
        <AnalysisProgress />
        {shown === 0 && <p className={shared('empty')}>{total === 0 ? said.none : said.noneFits}</p>}
        {total === 0 && <div className={shared('begin')}>{begin}</div>}
        <EventTable caption={said.placed} events={placed} bars={bars} ticks={line.ticks} />
        <EventTable caption={said.yearless} events={yearless} bars={noBars} ticks={[]} />
        <EventTable caption={said.undated} events={undated} bars={noBars} ticks={[]} />
      </div>
    </>
  )
}

type EventTableProps = {
  readonly caption: string
  readonly events: readonly ListedEvent[]
  readonly bars: ReadonlyMap<string, TimeLineBar>
  readonly ticks: ReturnType<typeof layoutTimeLine>['ticks']
}

/** Events as a table, of which one column is drawn: whoever hears it loses nothing, since the day stands in words beside it. */
function EventTable({ caption, events, bars, ticks }: EventTableProps) {
  const [most, setMost] = useState(PAGE)
  if (events.length === 0) return null
  return (
    <>
      <table className={styles('table')}>
        <caption className={styles('caption')}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles('when')}>
              {said.when}
            </th>
            {bars.size > 0 && (
              <td className={styles('lane')} aria-hidden>
                <span className={styles('axis')}>
                  {ticks.map(({ x, value, label }) => (
                    <span key={value} style={{ insetInlineStart: `${(100 * x) / WIDTH}%` }}>
                      {label}
                    </span>
                  ))}
                </span>
              </td>
            )}
            <th scope="col">{said.what}</th>
            <th scope="col" className={styles('measures')}>
              {said.measures}
            </th>
            <th scope="col" className={styles('told')}>
              {said.told}
            </th>
          </tr>
        </thead>
        <tbody>
          {events.slice(0, most).map((event) => (
            <EventRow key={event.id} listed={event} bar={bars.get(event.id)} hasLane={bars.size > 0} />
          ))}
        </tbody>
      </table>
      {events.length > most && (
        <Button look="quiet" onPress={() => setMost(most + PAGE)}>
          {said.more}
        </Button>
      )}
    </>
  )
}

type EventRowProps = {
  readonly listed: ListedEvent
  readonly bar: TimeLineBar | undefined
  readonly hasLane: boolean
}

/** Drawn anew only for what is new of its event. */
const EventRow = memo(function EventRow({ listed, bar, hasLane }: EventRowProps) {
  const { title, event, when, where, articleIds } = listed
  const ledger = useLedger(listed)
  const measures = measuresInWords(event ?? {}, ledger)
  const place = describeWhere(where)
  return (
    <tr>
      <td className={styles('when')}>{describeWhen(when)}</td>
      {hasLane && (
        <td className={styles('lane')} aria-hidden>
          {bar && <Bar bar={bar} isSure={event !== null} />}
        </td>
      )}
      <th scope="row">
        <Plain className={styles('event')} onPress={() => openListed(listed)}>
          <span dir="auto">{title}</span>
        </Plain>
        <span className={styles('where')}>
          {place !== '' && <bdi>{place}</bdi>}
          {event === null && <Tag>{words.events.proposed}</Tag>}
        </span>
      </th>
      <td className={styles('measures')}>
        {measures.map((measure) => (
          <span key={measure}>{measure}</span>
        ))}
      </td>
      <td className={styles('told')}>{words.events.tellings(articleIds.length)}</td>
    </tr>
  )
})

/** From the first to the last day of an event on the line; hollow where nobody confirmed it. */
function Bar({ bar: { from, to }, isSure }: { readonly bar: TimeLineBar; readonly isSure: boolean }) {
  const start = (100 * from.x) / WIDTH
  const size = Math.max(0, (100 * (to.x - from.x)) / WIDTH)
  return (
    <span
      className={styles('bar')}
      data-sure={isSure}
      data-open={from.mark === 'open' ? 'start' : to.mark === 'open' ? 'end' : undefined}
      style={{ insetInlineStart: `${start}%`, inlineSize: `${size}%` }}
    />
  )
}
