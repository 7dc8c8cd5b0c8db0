import { FileText } from 'lucide-react'
import { Button as Plain } from 'react-aria-components'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import type { Source } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'
import { KnownLine } from '../../marks/known-line'
import { StanceMark } from '../../marks/marks'
import { PlaceShown } from '../../marks/places/place-shown'
import { openClaim } from '../../state/open-claim'
import { useProject } from '../../state/project-state'
import { openArticle } from '../../state/view-state'
import { Button } from '../../ui/button'
import { ColumnView } from '../../ui/panes/column-view'
import { classesOf } from '../../ui/classes'
import sheet from './source-view.module.css'
import { evidenceFrom } from './evidence-from'

const styles = classesOf(sheet)
const said = words.sources

/** What rests on a source: each claim that it is evidence for or against, and the place in it that says so. */
export function SourceView({ source }: { readonly source: Source }) {
  const claims = useProject((state) => state.claims)
  const links = evidenceFrom(source.id, claims)
  const { articleId } = source
  return (
    <ColumnView>
      <header className={styles('head')}>
        <p className={styles('kind')}>{said.kinds[source.kind]}</p>
        <h1 dir="auto">{source.title}</h1>
        <KnownLine known={[source.publisher, source.published, source.url].filter((each) => each !== '')} />
      </header>
      {articleId !== null && (
        <Button icon={FileText} onPress={() => openArticle(articleId)}>
          {said.openArticle}
        </Button>
      )}
      <section aria-label={said.used} className={styles('used')}>
        <h2>{said.used}</h2>
        {links.length === 0 && <p className={styles('none')}>{said.unused}</p>}
        <ul>
          {links.map(({ claim, evidence }) => (
            <li key={evidence.id}>
              <div className={styles('claim')}>
                <StanceMark stance={evidence.stance} />
                <Plain className={styles('name')} onPress={() => openClaim(claim.id)}>
                  {nameOfClaim(claim)}
                </Plain>
              </div>
              <div className={styles('place')}>
                <PlaceShown claimId={claim.id} evidence={evidence} />
              </div>
              {evidence.note !== '' && (
                <p className={styles('note')} dir="auto">
                  {evidence.note}
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    </ColumnView>
  )
}
