import { memo, useEffect, useRef } from 'react'
import { words } from '../../../shared/words/words'
import { ClaimInspector } from '../../features/claims/claim-inspector'
import { ClaimsHere } from '../../features/claims/claims-here'
import { CopiesSection } from '../../features/copies/copies-section'
import { ArticleInspector } from '../../features/library/article-inspector'
import { OthersPanel } from '../../features/others/others-panel'
import { RevisionsSection } from '../../features/revisions/revisions-section'
import { SourceInspector } from '../../features/sources/source-inspector'
import { WorthChecking } from '../../features/suggestions/worth-checking'
import { isNarrow } from '../../state/place/folds'
import { useProject } from '../../state/project-state'
import { pin, useView } from '../../state/view-state'
import type { Inspected } from '../../state/view-state'
import { Pin, PinOff, X } from 'lucide-react'
import { IconButton } from '../../ui/button'
import { focusIn } from '../../ui/keep-focus'
import { leaveInspector } from './panes'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.workbench.inspector

/** Everything about the one thing that was chosen. */
export const InspectorPane = memo(function InspectorPane() {
  const inspected = useView((state) => state.inspected)
  const pane = useRef<HTMLDivElement>(null)
  // In a narrow window it lies over what it was opened from: what is seen has the focus.
  useEffect(() => {
    const had = document.activeElement
    if (inspected.kind === 'nothing' || !isNarrow() || had === document.body) return
    if (pane.current && !pane.current.contains(had)) focusIn(pane.current, 'h2')
  }, [inspected])
  return (
    <div ref={pane} className={styles('pane')}>
      <PaneButtons />
      <InspectorContent inspected={inspected} />
    </div>
  )
})

const PaneButtons = memo(function PaneButtons() {
  const isPinned = useView((state) => state.isPinned)
  return (
    <span className={styles('close')}>
      <IconButton
        icon={isPinned ? PinOff : Pin}
        label={isPinned ? said.unpin : said.pin}
        onPress={() => pin(!isPinned)}
      />
      <IconButton icon={X} label={said.close} onPress={leaveInspector} />
    </span>
  )
})

function InspectorContent({ inspected }: { readonly inspected: Inspected }) {
  const claim = useProject((state) =>
    inspected.kind === 'claim' ? state.claims.get(inspected.claimId) : undefined,
  )
  const article = useProject((state) =>
    inspected.kind === 'article' ? state.articles.get(inspected.articleId) : undefined,
  )
  const source = useProject((state) =>
    inspected.kind === 'source' ? state.sources.get(inspected.sourceId) : undefined,
  )
  const hasArticle = useProject(
    (state) => inspected.kind === 'others' && state.articles.has(inspected.articleId),
  )
  if (claim) return <ClaimInspector key={claim.id} claim={claim} />
  if (article)
    return (
      <ArticleInspector key={article.id} article={article}>
        <WorthChecking article={article} />
        <CopiesSection article={article} />
        <RevisionsSection article={article} />
      </ArticleInspector>
    )
  if (source) return <SourceInspector key={source.id} source={source} />
  if (inspected.kind === 'claims-here') return <ClaimsHere claimIds={inspected.claimIds} />
  if (inspected.kind === 'others' && hasArticle)
    return <OthersPanel key={JSON.stringify(inspected)} place={inspected} />
  return <p className={styles('empty')}>{said.gone}</p>
}
