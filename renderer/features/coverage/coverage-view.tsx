import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { AnalysisProgress } from '../../marks/analysis-progress'
import { useOpenSuggestions, useProjectCoverage } from '../../state/derived'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { ArticleTable } from './article-table'
import { ClaimRows } from './claim-rows'
import { ConflictRows, SuggestionRows } from './conflict-rows'
import { UnmarkedSentences } from './unmarked-sentences'
import { classesOf } from '../../ui/classes'
import sheet from './coverage-view.module.css'

const styles = classesOf(sheet)

type Gap = {
  readonly id: string
  readonly label: string
  readonly count: number
  /** What is said where nothing is left. */
  readonly none: string
  readonly list: ReactNode
}

/** What nobody has looked at yet, and what still wants support: each a number that opens into its places. */
export function CoverageView() {
  const coverage = useProjectCoverage()
  const { shown } = useOpenSuggestions()
  if (!coverage)
    return (
      <ColumnView>
        <h1>Coverage</h1>
        <p className={styles('none')}>The articles have not been read yet.</p>
        <AnalysisProgress />
      </ColumnView>
    )
  const gaps: readonly Gap[] = [
    {
      id: 'unmarked',
      label: 'Sentences with a figure that nobody marked',
      count: coverage.unmarkedSentenceCount,
      none: 'Every sentence with a figure is marked or was waved away.',
      list: <UnmarkedSentences articles={coverage.articles} />,
    },
    {
      id: 'without evidence',
      label: 'Claims without evidence',
      count: coverage.claimsWithoutEvidence.length,
      none: 'Every claim has evidence.',
      list: <ClaimRows claimIds={coverage.claimsWithoutEvidence} />,
    },
    {
      id: 'one source',
      label: 'Claims on one independent source or none',
      count: coverage.singleSourceClaims.length,
      none: 'No supported claim stands on one source alone.',
      list: <ClaimRows claimIds={coverage.singleSourceClaims} />,
    },
    {
      id: 'conflicts',
      label: 'Conflicts open',
      count: coverage.openConflicts.length,
      none: 'Every conflict is settled.',
      list: <ConflictRows conflictIds={coverage.openConflicts} />,
    },
    {
      id: 'suggestions',
      label: 'Suggested conflicts unanswered',
      count: shown.length,
      none: 'Every suggestion is answered.',
      list: <SuggestionRows suggestions={shown} />,
    },
  ]
  return (
    <ColumnView>
      <ViewHead title="Coverage">
        What nobody has looked at yet, and what still wants support. Copies of one story count as one source.
      </ViewHead>
      <AnalysisProgress />
      <Tabs>
        <TabList className={styles('totals')} aria-label="What is left to do">
          {gaps.map(({ id, label, count }) => (
            <Tab key={id} id={id} className={styles('total')} data-done={count === 0}>
              <span className={styles('number')}>{count === 0 ? '✓ 0' : count.toLocaleString('en')}</span>
              <span className={styles('label')}>{label}</span>
            </Tab>
          ))}
        </TabList>
        {gaps.map(({ id, count, none, list }) => (
          <TabPanel key={id} id={id} className={styles('panel')}>
            {count === 0 ? <p className={styles('none')}>{none}</p> : list}
          </TabPanel>
        ))}
      </Tabs>
      <ArticleTable articles={coverage.articles} />
    </ColumnView>
  )
}
