import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { AnalysisProgress } from '../../marks/analysis-progress'
import { useOpenSuggestions, useProjectCoverage } from '../../state/derived'
import { useOpenQuestionCount } from '../../state/questions/questions-on'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { ArticleTable } from './article-table'
import { ClaimRows } from './claim-rows'
import { QuestionRows } from './question-rows'
import { ConflictRows, SuggestionRows } from './conflict-rows'
import { UnmarkedSentences } from './unmarked-sentences'
import { classesOf } from '../../ui/classes'
import sheet from './coverage-view.module.css'

const styles = classesOf(sheet)
const said = words.coverage

type Gap = {
  readonly id: string
  readonly label: string
  readonly count: number
  /** The words for an empty list; null where the list says it itself. */
  readonly none: string | null
  readonly list: ReactNode
}

/** What nobody has looked at yet, and what still wants support: each a number that opens into its places. */
export function CoverageView() {
  const coverage = useProjectCoverage()
  const { shown } = useOpenSuggestions()
  const openQuestions = useOpenQuestionCount()
  if (!coverage)
    return (
      <ColumnView>
        <h1>{said.title}</h1>
        <p className={styles('none')}>{said.notRead}</p>
        <AnalysisProgress />
      </ColumnView>
    )
  const gaps: readonly Gap[] = [
    {
      id: 'unmarked',
      label: said.gaps.unmarked,
      count: coverage.unmarkedSentenceCount,
      none: said.nothingLeft.unmarked,
      list: <UnmarkedSentences articles={coverage.articles} />,
    },
    {
      id: 'without-evidence',
      label: said.gaps.withoutEvidence,
      count: coverage.claimsWithoutEvidence.length,
      none: said.nothingLeft.withoutEvidence,
      list: <ClaimRows claimIds={coverage.claimsWithoutEvidence} />,
    },
    {
      id: 'one-source',
      label: said.gaps.oneSource,
      count: coverage.singleSourceClaims.length,
      none: said.nothingLeft.oneSource,
      list: <ClaimRows claimIds={coverage.singleSourceClaims} />,
    },
    {
      id: 'conflicts',
      label: said.gaps.conflicts,
      count: coverage.openConflicts.length,
      none: said.nothingLeft.conflicts,
      list: <ConflictRows conflictIds={coverage.openConflicts} />,
    },
    {
      id: 'suggestions',
      label: said.gaps.suggestions,
      count: shown.length,
      none: said.nothingLeft.suggestions,
      list: <SuggestionRows suggestions={shown} />,
    },
    {
      id: 'questions',
      label: said.gaps.questions,
      count: openQuestions,
      // What was answered can be seen all the same.
      none: null,
      list: <QuestionRows />,
    },
  ]
  return (
    <ColumnView>
      <ViewHead title={said.title}>{said.meaning}</ViewHead>
      <AnalysisProgress />
      <Tabs>
        <TabList className={styles('totals')} aria-label={said.totals}>
          {gaps.map(({ id, label, count }) => (
            <Tab key={id} id={id} className={styles('total')} data-done={count === 0}>
              <span className={styles('number')}>{said.count(count)}</span>
              <span className={styles('label')}>{label}</span>
            </Tab>
          ))}
        </TabList>
        {gaps.map(({ id, count, none, list }) => (
          <TabPanel key={id} id={id} className={styles('panel')}>
            {count === 0 && none !== null ? <p className={styles('none')}>{none}</p> : list}
          </TabPanel>
        ))}
      </Tabs>
      <ArticleTable articles={coverage.articles} />
    </ColumnView>
  )
}
