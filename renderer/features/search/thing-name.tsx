import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import type { Claim } from '../../../shared/schema/claim'
import type { FoundThing } from '../../../shared/domain/search/found'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import type { ProjectState } from '../../state/project-state'
import { articleName, conflictName } from '../../state/selectors'
import { classesOf } from '../../ui/classes'
import sheet from './search-view.module.css'

const styles = classesOf(sheet)
const said = words.search

type ThingProps = { readonly thing: FoundThing }

/** The name and kind of a thing with results in it. */
export function ThingHead({ id, thing }: ThingProps & { readonly id: string }) {
  const name = useProject((state) => nameOf(thing, state))
  const outlet = useProject((state) =>
    thing.document.kind === 'article'
      ? state.articles.get(thing.document.id)?.metadata.outlet?.value
      : undefined,
  )
  const known = thing.kind === 'texts' ? outlet : said.thing(thing.kind, thing.document.kind)
  return (
    <div id={id} role="presentation" className={styles('name')}>
      <span dir="auto">{name}</span>
      <span className={styles('known')}>{[known, said.count(thing.places)].filter(Boolean).join(' · ')}</span>
    </div>
  )
}

/** The same, in a line among those of other things. */
export function ThingName({ thing }: ThingProps) {
  const name = useProject((state) => nameOf(thing, state))
  return (
    <span className={styles('inLine')} dir="auto">
      {name}
    </span>
  )
}

function nameOf({ document: { kind, id } }: FoundThing, state: ProjectState): string {
  switch (kind) {
    case 'article':
      return articleName(state.articles.get(id))
    case 'claim':
      return claimName(state.claims.get(id))
    case 'conflict':
      return conflictName(state.conflicts.get(id))
    case 'event':
      return state.events.get(id)?.title ?? ''
    case 'question':
      return state.questions.get(id)?.words ?? ''
    case 'source':
      return state.sources.get(id)?.title ?? ''
    case 'project':
      return state.project?.title ?? ''
  }
}

function claimName(claim: Claim | undefined): string {
  return claim ? nameOfClaim(claim) : ''
}
