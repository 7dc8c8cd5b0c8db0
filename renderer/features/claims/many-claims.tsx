import { chordHere } from '../../ui/keys/keys-here'
import { useState } from 'react'
import { CalendarClock, MessageCircleQuestion, Tag as TagIcon, Trash2, X } from 'lucide-react'
import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import { addTo } from '../../../shared/domain/add-to'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { words } from '../../../shared/words/words'
import { ToneMark } from '../../marks/marks'
import { TellOfEvent } from '../../marks/tell-of-event'
import { VerdictLine } from '../../marks/verdict-line'
import { act } from '../../state/act'
import { useTones } from '../../state/derived'
import type { Telling } from '../../state/events/event-gestures'
import { askAbout } from '../../state/questions/asking'
import { useProject } from '../../state/project-state'
import { setVerdict } from '../../state/acts/set-verdict'
import { removeClaims } from '../../state/acts/removals'
import { tagsOf } from '../../state/lists/tags-of'
import { Button } from '../../ui/button'
import { DraftField } from '../../ui/fields/field'
import { ColumnView, ViewHead } from '../../ui/panes/column-view'
import { splitTags } from './split-tags'
import { classesOf } from '../../ui/classes'
import sheet from './many-claims.module.css'

const styles = classesOf(sheet)
const said = words.claims.many
const MOST_SHOWN = 100
/** So many letters of the first claim are proposed as what a new event is called. */
const LONGEST = 100

/** Several claims at once: what they say, so that nobody changes blindly, and what can be done with all of them. */
export function ManyClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const articles = useProject((state) => state.articles)
  const tones = useTones()
  const [tag, setTag] = useState('')
  const [isChoosing, setChoosing] = useState(false)
  const ids = claims.map(({ id }) => id)
  const [first] = claims
  const verdict = claims.every((claim) => claim.verdict === first?.verdict) ? (first?.verdict ?? null) : null
  const tags = tagsOf(claims)
  const addTags = async (): Promise<void> => {
    const added = splitTags(tag)
    if (added.length > 0 && (await act('updateClaims', { ids, addTags: added })) !== undefined) setTag('')
  }
  return (
    <ColumnView>
      <ViewHead title={said.title(claims.length)}>
        {said.keys(chordHere('Shift'), chordHere('CmdOrCtrl'))}
      </ViewHead>
      <section className={styles('acts')} aria-label={said.verdict(claims.length)}>
        <VerdictLine
          label={said.verdict(claims.length)}
          value={verdict}
          onChoose={(chosen) => void setVerdict(ids, chosen)}
          isReadOnly={isReadOnly}
        />
        <form
          className={styles('tag')}
          onSubmit={(event) => {
            event.preventDefault()
            void addTags()
          }}
        >
          <DraftField label={said.tag} value={tag} onChange={setTag} />
          <Button type="submit" icon={TagIcon} isDisabled={isReadOnly || tag.trim() === ''}>
            {said.addTag}
          </Button>
        </form>
        <div className={styles('row')}>
          {tags.map((each) => (
            <Button
              key={each}
              look="quiet"
              icon={X}
              isDisabled={isReadOnly}
              onPress={() => void act('updateClaims', { ids, removeTags: [each] })}
            >
              {said.removeTag(each)}
            </Button>
          ))}
          <Button icon={CalendarClock} isDisabled={isReadOnly} onPress={() => setChoosing(true)}>
            {said.event}
          </Button>
          <Button
            icon={MessageCircleQuestion}
            isDisabled={isReadOnly}
            onPress={() => askAbout(ids.map((id) => ({ kind: 'claim', id })))}
          >
            {words.asked.ask}
          </Button>
          <Button look="danger" icon={Trash2} isDisabled={isReadOnly} onPress={() => void removeClaims(ids)}>
            {said.remove}
          </Button>
        </div>
      </section>
      <ul className={styles('claims')} aria-label={said.words}>
        {claims.slice(0, MOST_SHOWN).map((claim) => (
          <li key={claim.id}>
            <p className={styles('name')} dir="auto">
              <ToneMark tone={tones.get(claim.verdict) ?? 'unknown'} /> {nameOfClaim(claim)}
            </p>
            {claim.occurrences.slice(0, 1).map(({ id, anchor }) => (
              <p key={id} className={styles('words')} dir="auto">
                …{anchor.prefix}
                <strong>{anchor.exact}</strong>
                {anchor.suffix}…
              </p>
            ))}
          </li>
        ))}
        {claims.length > MOST_SHOWN && <li>{said.further(claims.length - MOST_SHOWN)}</li>}
      </ul>
      {isChoosing && (
        <TellOfEvent
          tellings={tellingsOf(claims, articles)}
          newTitle={first ? nameOfClaim(first).slice(0, LONGEST) : ''}
          onClose={() => setChoosing(false)}
        />
      )}
    </ColumnView>
  )
}

/** The places of the claims in the current texts of their articles: the tellings of an event they are put in. */
function tellingsOf(claims: readonly Claim[], articles: ReadonlyMap<string, Article>): readonly Telling[] {
  const places = new Map<string, { start: number; end: number }[]>()
  for (const { articleId, revisionId, anchor } of claims.flatMap((claim) => claim.occurrences)) {
    if (articles.get(articleId)?.revisions.at(-1)?.id !== revisionId) continue
    addTo(places, articleId, { start: anchor.start, end: anchor.end })
  }
  return [...places].map(([articleId, passages]) => ({ articleId, passages }))
}
