import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import type { ArticleCoverage } from '../../../shared/domain/coverage/coverage'
import { AnalysisProgress } from '../../marks/analysis-progress'
import { ListHead } from '../../marks/lists/list-head'
import { useOpenSuggestions, useProjectCoverage } from '../../state/derived'
import { isWhole, useListing } from '../../state/lists/listing'
import { useListChoice } from '../../state/place/places'
import { useProject } from '../../state/project-state'
import { useOpenQuestionCount } from '../../state/questions/questions-on'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { ArticleTable } from './article-table'
import { ClaimRows } from './claim-rows'
import { coverageOrders, gapsIn, gapsOf, useCoverageRule } from './coverage-rule'
import { QuestionRows } from './question-rows'
import { ConflictRows, SuggestionRows } from './conflict-rows'
import { UnmarkedSentences } from './unmarked-sentences'
import { classesOf } from '../../ui/classes'
import sheet from './coverage-view.module.css'

const styles = classesOf(sheet)
const said = words.coverage

const notRead: readonly ArticleCoverage[] = []

type Gap = {
  readonly id: string
  readonly label: string
  readonly count: number
  /** The words for an empty list; null where the list says it itself. */
  readonly none: string | null
  readonly list: ReactNode
}

/** What nobody has looked at yet, and what still wants support: each a number that opens into its places. `begin` begins an empty project. */
export function CoverageView({ begin }: { readonly begin: ReactNode }) {
  const coverage = useProjectCoverage()
  const { shown } = useOpenSuggestions()
  const openQuestions = useOpenQuestionCount()
  const rule = useCoverageRule()
  const listing = useListing('coverage', coverage?.articles ?? notRead, rule)
  const isNarrowed = !isWhole(useListChoice('coverage'))
  const isEmpty = useProject((state) => state.articles.size === 0)
  if (isEmpty)
    return (
      <ColumnView>
        <ViewHead title={said.title}>{said.meaning}</ViewHead>
        <p className={styles('none')}>{said.empty}</p>
        {begin}
      </ColumnView>
    )
  if (!coverage)
    return (
      <ColumnView>
        <h1>{said.title}</h1>
        <p className={styles('none')}>{said.notRead}</p>
        <AnalysisProgress />
      </ColumnView>
    )
  const { unmarked, withoutEvidence, oneSource, conflicts } = isNarrowed
    ? gapsIn(listing.shown)
    : gapsOf(coverage)
  const articleIds = new Set(listing.shown.map(({ articleId }) => articleId))
  const suggested = isNarrowed
    ? shown.filter(({ members }) => members.some(({ articleId }) => articleIds.has(articleId)))
    : shown
  const gaps: readonly Gap[] = [
    {
      id: 'unmarked',
      label: said.gaps.unmarked,
      count: unmarked,
      none: said.nothingLeft.unmarked,
      list: <UnmarkedSentences articles={listing.shown} />,
    },
    {
      id: 'without-evidence',
      label: said.gaps.withoutEvidence,
      count: withoutEvidence.length,
      none: said.nothingLeft.withoutEvidence,
      list: <ClaimRows claimIds={withoutEvidence} />,
    },
    {
      id: 'one-source',
      label: said.gaps.oneSource,
      count: oneSource.length,
      none: said.nothingLeft.oneSource,
      list: <ClaimRows claimIds={oneSource} />,
    },
    {
      id: 'conflicts',
      label: said.gaps.conflicts,
      count: conflicts.length,
      none: said.nothingLeft.conflicts,
      list: <ConflictRows conflictIds={conflicts} />,
    },
    {
      id: 'suggestions',
      label: said.gaps.suggestions,
      count: suggested.length,
      none: said.nothingLeft.suggestions,
      list: <SuggestionRows suggestions={suggested} />,
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
      <ListHead
        list="coverage"
        shown={listing.shown.length}
        total={listing.total}
        orders={coverageOrders}
        facets={rule.facets}
      />
      {listing.total > 0 && listing.shown.length === 0 && (
        <p className={styles('none')}>{words.lists.none}</p>
      )}
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
      <ArticleTable articles={listing.shown} />
    </ColumnView>
  )
}
