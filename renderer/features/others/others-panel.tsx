import { useState } from 'react'
import type { StatementPlace } from '../../../shared/domain/statements/statement-row'
import { words } from '../../../shared/words/words'
import { useEventAt, useListedEvents } from '../../state/events/listed-events'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { Choice } from '../../ui/fields/choice'
import { Inspector } from '../../ui/inspector'
import { MarkedPassage } from './marked-passage'
import { OthersList, PAGE } from './others-list'
import { useOthers } from './use-others'
import { classesOf } from '../../ui/classes'
import sheet from './others.module.css'

const styles = classesOf(sheet)
const said = words.others

const NEAREST = 'nearest'

type OthersPanelProps = {
  readonly place: StatementPlace
}

/** What other articles say of the same as a sentence: those of its event, where one was confirmed, else the nearest. */
export function OthersPanel({ place }: OthersPanelProps) {
  const { articleId, start, end } = place
  const events = useEventsAt(place)
  const [chosen, setChosen] = useState<string | null>(null)
  const [most, setMost] = useState(PAGE)
  // What is only proposed may be wrong: it narrows nothing until somebody says so.
  const confirmed = events.find(({ event: known }) => known !== null)
  const event = events.find(({ id }) => id === chosen) ?? (chosen === NEAREST ? undefined : confirmed)
  const answer = useOthers({
    question: { kind: 'place', place: { articleId, start, end } },
    among: event ? [...event.articleIds] : null,
    most,
  })
  const sentence = answer?.asked ?? null
  // Of a caret its sentence is meant; of selected words just these.
  const asked =
    end > start
      ? { articleId, start, end }
      : sentence && { articleId, start: sentence.start, end: sentence.end }
  const name = useProject((state) => articleName(state.articles.get(articleId)))
  return (
    <Inspector title={said.title}>
      <div className={styles('panel')}>
        <section aria-label={said.asked}>
          <p className={styles('hint')} dir="auto">
            {name}
          </p>
          <p className={styles('asked')}>
            {answer?.asked && <MarkedPassage of={{ ...answer.asked, names: [] }} />}
          </p>
          {answer?.asked && answer.asked.speakers.length > 0 && (
            <p className={styles('hint')}>{said.saidBy(answer.asked.speakers)}</p>
          )}
        </section>
        {events.length > 0 && (
          <Choice
            label={said.where}
            options={[
              ...events.map(({ id, title, articleIds }) => ({
                id,
                label: said.inEvent(title, articleIds.filter((each) => each !== articleId).length),
              })),
              { id: NEAREST, label: said.nearest, meaning: said.nearestMeaning },
            ]}
            value={event?.id ?? NEAREST}
            onChoose={setChosen}
          />
        )}
        {answer === null ? (
          <output className={styles('hint')}>{said.reading}</output>
        ) : (
          <OthersList answer={answer} most={most} onMore={() => setMost(most + PAGE)} asked={asked} />
        )}
      </div>
    </Inspector>
  )
}

/** The events told at a passage, the event of exactly that passage first; without events that no other article tells. */
function useEventsAt({ articleId, start, end }: StatementPlace) {
  const here = useEventAt({ articleId, start, end: Math.max(end, start + 1) })
  const all = useListedEvents().filter(
    ({ articleIds }) => articleIds.includes(articleId) && articleIds.some((each) => each !== articleId),
  )
  const isHere = ({ id }: { readonly id: string }): boolean => id === here?.id
  return [...all.filter(isHere), ...all.filter((event) => !isHere(event))]
}
