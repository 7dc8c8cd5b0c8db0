import { useEffect, useState } from 'react'
import { X } from 'lucide-react'
import { flushSync } from 'react-dom'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Claim, Stance } from '../../../shared/schema/claim'
import type { Span } from '../../../shared/domain/span'
import { words } from '../../../shared/words/words'
import { Reader } from '../../features/reader/reader'
import { SourceForm } from '../../features/sources/source-form'
import { Quote } from '../../marks/quote'
import { goToOccurrence } from '../../state/go-to-occurrence'
import { CLOSE } from '../../state/place/folds'
import { useProject } from '../../state/project-state'
import { useLinking } from '../../state/suggestions/use-linking'
import { remembered } from '../../state/remembered'
import { articleName } from '../../state/selectors'
import { inspect, leaveLinking, mainOf, openArticle, showMain, useView } from '../../state/view-state'
import type { Target } from '../../state/view-state'
import { BarView } from '../../ui/panes/bar-view'
import { Button, IconButton } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { RestPane, SizedPane } from '../../ui/panes/sized-pane'
import { useMedia } from '../../ui/panes/use-media'
import { StanceActions, linkPassage, offerStances } from './link-passage'
import { focusMain } from './panes'
import { openClaims } from './reading-view'
import { wishFocus } from '../../ui/keep-focus'
import { classesOf } from '../../ui/classes'
import sheet from './linking-view.module.css'

const styles = classesOf(sheet)
const said = words.workbench.linking

const nothing = (): void => {}

/** The same place as long as it is asked for: a new one would be scrolled to again. */
const passageOf = remembered((articleId: string, start: number, end: number): Target => ({
  articleId,
  start,
  end,
  count: 0,
  stays: true,
}))

type LinkingViewProps = {
  readonly claim: Claim
  /** The article that was chosen to look for evidence in. */
  readonly otherId: string | undefined
}

/** The claim in its article on one side, its evidence on the other: a passage of another article, or another source. */
export function LinkingView({ claim, otherId: chosen }: LinkingViewProps) {
  const articles = useProject((state) => state.articles)
  const [occurrence] = claim.occurrences
  const own = articles.get(occurrence?.articleId ?? '')
  const { likely, order, otherId } = useLinking(claim, chosen)
  const passage = likely.find(({ articleId }) => articleId === otherId)?.span
  const likelyPassage = passage ? passageOf(otherId, passage.start, passage.end) : null
  const other = articles.get(otherId)
  const [target] = useState<Target | null>(
    occurrence && occurrence.revisionId === own?.revisions.at(-1)?.id
      ? {
          articleId: occurrence.articleId,
          start: occurrence.anchor.start,
          end: occurrence.anchor.end,
          count: 0,
        }
      : null,
  )
  const isTight = useMedia(CLOSE)
  // The inspector would lie over the passages; the claim itself is shown here.
  useEffect(() => {
    if (isTight && useView.getState().inspected.kind !== 'nothing') inspect({ kind: 'nothing' })
  }, [isTight])
  const close = (): void => {
    flushSync(() =>
      leaveLinking(() => {
        if (isTight) inspect({ kind: 'claim', claimId: claim.id })
        if (occurrence) goToOccurrence(occurrence)
        else showMain({ kind: 'reader', articleId: null })
      }),
    )
    if (mainOf(useView.getState()).kind === 'reader') wishFocus('text')
    else focusMain()
  }
  const linkHere = (stance: Stance, span: Span): void =>
    void linkPassage(claim.id, stance, { articleId: otherId, ...span })

  return (
    <BarView
      onEscape={close}
      title={
        <div className={styles('claim')}>
          <h2>{said.title}</h2>
          {occurrence ? <Quote occurrence={occurrence} around="nothing" /> : claim.wording}
        </div>
      }
      actions={
        <>
          <Button onPress={close}>{words.buttons.done}</Button>
          <IconButton icon={X} label={words.buttons.close} onPress={close} />
        </>
      }
    >
      <div className={styles('sides')}>
        <SizedPane at="start" label={words.workbench.panes.sides} least={240} width={null}>
          {own && (
            <Reader
              article={own}
              target={target}
              onOpenClaims={openClaims}
              onSelect={nothing}
              renderActions={() => null}
              keys="text"
            />
          )}
        </SizedPane>
        <RestPane least={260}>
          <Tabs className={styles('tabs')}>
            <TabList aria-label={said.where} className={styles('tabList')}>
              <Tab id="passage" className={styles('tab')}>
                {said.passage}
              </Tab>
              <Tab id="source" className={styles('tab')}>
                {said.source}
              </Tab>
            </TabList>
            <TabPanel id="passage" className={styles('panel')}>
              <div className={styles('choose')}>
                <Choice
                  label={said.article}
                  isLabelHidden
                  options={order([...articles.values()]).map((article) => ({
                    id: article.id,
                    label: articleName(article),
                    meaning: article.metadata.outlet?.value ?? words.articles.outletNotStated,
                  }))}
                  value={otherId}
                  onChoose={openArticle}
                />
                <p className={styles('hint')}>{said.hint}</p>
              </div>
              {other && (
                <div className={styles('reader')} data-tour="passage">
                  <Reader
                    key={other.id}
                    article={other}
                    target={likelyPassage}
                    onOpenClaims={openClaims}
                    onSelect={nothing}
                    keys="evidence"
                    offer={(span) => offerStances((stance) => linkHere(stance, span))}
                    renderActions={(span) => <StanceActions onChoose={(stance) => linkHere(stance, span)} />}
                  />
                </div>
              )}
            </TabPanel>
            <TabPanel id="source" className={styles('panel')}>
              <SourceForm claim={claim} onLinked={close} />
            </TabPanel>
          </Tabs>
        </RestPane>
      </div>
    </BarView>
  )
}
