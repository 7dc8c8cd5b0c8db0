import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { words } from '../../../shared/words/words'
import { ToneMark } from '../../marks/marks'
import { MATRIX, useMatrix } from '../../state/overview/matrix'
import { chooseInList, useListChoice } from '../../state/place/places'
import { useProject } from '../../state/project-state'
import { useVerdictSteps } from '../../state/selectors'
import { Choice } from '../../ui/fields/choice'
import { rowsFirst } from '../../ui/keep-focus'
import { MatrixGrid } from './matrix-grid'
import { OverviewTools } from './overview-tools'
import { classesOf } from '../../ui/classes'
import sheet from './overview.module.css'

const styles = classesOf(sheet)
const said = words.overview.matrix

/** Stands for no choice. */
const ANY = 'any'

/** What each source says to each claim of the project. */
export function MatrixView({ begin }: { readonly begin: ReactNode }) {
  const { rows, total, columns } = useMatrix()
  const areRead = useProject((state) => state.areClaimsRead)
  const nothing =
    total === 0
      ? areRead
        ? said.noClaims
        : words.claims.list.beingRead
      : rows.length === 0
        ? said.noneFits
        : null
  return (
    <>
      <OverviewTools
        list={MATRIX}
        filter={said.filter}
        count={said.shown(rows.length, total, columns.length)}
        isEmpty={rows.length === 0}
        written={() => ({
          kind: 'matrix',
          claimIds: rows.map(({ id }) => id),
          sourceIds: columns.map(({ source }) => source.id),
        })}
      >
        <Narrowing />
      </OverviewTools>
      {nothing !== null && <p className={styles('empty')}>{nothing}</p>}
      {nothing === null && columns.length === 0 && <p className={styles('empty')}>{said.noSources}</p>}
      {areRead && (total === 0 || columns.length === 0) && <div className={styles('begin')}>{begin}</div>}
      {nothing === null && columns.length > 0 && (
        <div className={styles('rows')} {...rowsFirst}>
          <MatrixGrid rows={rows} columns={columns} />
        </div>
      )}
    </>
  )
}

function Narrowing() {
  const { chosen } = useListChoice(MATRIX)
  const steps = useVerdictSteps()
  const events = useProject((state) => state.events)
  const byName = useMemo(
    () => [...events.values()].toSorted((a, b) => words.formats.compareNames(a.title, b.title)),
    [events],
  )
  const choose = (facet: string, value: string): void =>
    chooseInList(MATRIX, { chosen: { ...chosen, [facet]: value === ANY ? [] : [value] } })
  const now = (facet: string, ids: readonly { readonly id: string }[]): string =>
    ids.find(({ id }) => chosen[facet]?.includes(id))?.id ?? ANY
  return (
    <>
      <div className={styles('choice')}>
        <Choice
          label={said.verdict}
          isLabelHidden
          options={[
            { id: ANY, label: said.anyVerdict },
            ...steps.map(({ id, label, tone }) => ({ id, label, mark: <ToneMark tone={tone} /> })),
          ]}
          value={now('verdict', steps)}
          onChoose={(value) => choose('verdict', value)}
        />
      </div>
      {byName.length > 0 && (
        <div className={styles('choice')}>
          <Choice
            label={said.event}
            isLabelHidden
            options={[
              { id: ANY, label: said.anyEvent },
              ...byName.map(({ id, title }) => ({ id, label: title })),
            ]}
            value={now('event', byName)}
            onChoose={(value) => choose('event', value)}
          />
        </div>
      )}
    </>
  )
}
