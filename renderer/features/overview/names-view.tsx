import { useState } from 'react'
import type { ReactNode } from 'react'
import { Search, X } from 'lucide-react'
import { Button as Plain } from 'react-aria-components'
import type { FoundName, NamesAnswer } from '../../../shared/domain/names/create-name-book'
import type { OneName } from '../../../shared/schema/project'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { NAMES, useClaimsNaming, useNames } from '../../state/overview/names'
import { useProject } from '../../state/project-state'
import { searchFor } from '../../state/search-state'
import { articleName } from '../../state/selectors'
import { showMain, showWords } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { DraftField } from '../../ui/fields/field'
import { focusName, wishFocus } from '../../ui/keep-focus'
import { OverviewTools } from './overview-tools'
import { classesOf } from '../../ui/classes'
import own from './overview.module.css'
import sheet from './names.module.css'

const shared = classesOf(own)
const styles = classesOf(sheet)
const said = words.overview.names

/** So many are drawn at first, and more on demand. */
const PAGE = 100
const PROPOSED = 12
/** So many articles of a name are named. */
const ARTICLES = 2
/** Where the focus goes when a proposal was answered. */
const NEXT = 'one-name'

const noNames: readonly OneName[] = []

/** The people and places that the texts name, and which spellings are of one name. */
export function NamesView({ begin }: { readonly begin: ReactNode }) {
  const known = useNames()
  const declared = useProject((state) => state.project?.oneNames) ?? noNames
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const shown = known?.shown ?? []
  return (
    <>
      <OverviewTools
        list={NAMES}
        filter={said.filter}
        count={known ? said.shown(shown.length, known.further) : said.reading}
        isEmpty={shown.length === 0}
        written={() => ({ kind: 'names', ids: shown.map(({ id }) => id) })}
      />
      <div className={styles('view')}>
        <div className={styles('names')}>
          {known && shown.length === 0 && (
            <p className={shared('empty')}>{known.names.length === 0 ? said.none : said.noneFits}</p>
          )}
          {known?.names.length === 0 && <div className={shared('begin')}>{begin}</div>}
          {shown.length > 0 && <NameTable names={shown} />}
        </div>
        <div className={styles('side')}>
          {known && <Proposals proposals={known.proposals} isReadOnly={isReadOnly} />}
          <ByHand isReadOnly={isReadOnly} />
          {declared.length > 0 && <Declared declared={declared} isReadOnly={isReadOnly} />}
        </div>
      </div>
    </>
  )
}

function NameTable({ names }: { readonly names: readonly FoundName[] }) {
  const [most, setMost] = useState(PAGE)
  const claimsNaming = useClaimsNaming()
  return (
    <>
      <table className={styles('table')} aria-label={said.heading}>
        <thead>
          <tr>
            <th scope="col">{said.name}</th>
            <th scope="col" className={styles('times')}>
              {said.times}
            </th>
            <th scope="col">{said.places}</th>
          </tr>
        </thead>
        <tbody>
          {names.slice(0, most).map((name) => (
            <NameRow key={name.id} found={name} claims={claimsNaming(name)} />
          ))}
        </tbody>
      </table>
      {names.length > most && (
        <Button look="quiet" onPress={() => setMost(most + PAGE)}>
          {said.more}
        </Button>
      )}
    </>
  )
}

function NameRow({ found, claims }: { readonly found: FoundName; readonly claims: number }) {
  const articles = useProject((state) => state.articles)
  const { name, forms, count, places } = found
  const further = places.length - ARTICLES
  return (
    <tr>
      <th scope="row">
        <span className={styles('name')} dir="auto">
          {name}
        </span>
        {forms.length > 1 && (
          <span className={styles('soft')} dir="auto">
            {words.formats.inRow(forms.map((form) => said.form(form.name, form.count)))}
          </span>
        )}
      </th>
      <td className={styles('times')}>
        {words.formats.count(count)}
        <span className={styles('more')}>
          {[further > 0 ? said.articles(places.length) : '', said.claims(claims)].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td>
        <div className={styles('where')}>
          <div>
            {places.slice(0, ARTICLES).map((place) => (
              <Plain key={place.articleId} className={styles('place')} onPress={() => showWords(place)}>
                <span dir="auto">{articleName(articles.get(place.articleId))}</span>
              </Plain>
            ))}
          </div>
          <IconButton icon={Search} label={said.find(name)} onPress={() => findName(name)} />
        </div>
      </td>
    </tr>
  )
}

/** Looks for a name in all of the project: its other spellings are found with it. */
function findName(name: string): void {
  searchFor({ words: `"${name}"` })
  showMain({ kind: 'search' })
}

type ProposalsProps = { readonly proposals: NamesAnswer['proposals']; readonly isReadOnly: boolean }

/** Two spellings each that may be of one name, to be accepted or waved off. */
function Proposals({ proposals, isReadOnly }: ProposalsProps) {
  const [most, setMost] = useState(PROPOSED)
  const answered = async (done: Promise<unknown>): Promise<void> => {
    await done
    wishFocus(NEXT)
  }
  return (
    <section aria-label={said.oneName} {...focusName(NEXT)}>
      <h2>{said.oneName}</h2>
      <p className={styles('soft')}>{proposals.length === 0 ? said.nothingAlike : said.meaning}</p>
      <ul className={styles('pairs')}>
        {proposals.slice(0, most).map(({ a, b }) => (
          <li key={`${a.key} ${b.key}`}>
            <span>
              <bdi>{said.form(a.name, a.count)}</bdi>
              <br />
              <bdi>{said.form(b.name, b.count)}</bdi>
            </span>
            <div className={styles('answers')}>
              <Button
                isDisabled={isReadOnly}
                aria-label={said.sameOf(a.name, b.name)}
                onPress={() => void answered(act('declareOneName', { forms: [a.name, b.name] }))}
              >
                {said.same}
              </Button>
              <Button
                look="quiet"
                isDisabled={isReadOnly}
                aria-label={said.differentOf(a.name, b.name)}
                onPress={() => void answered(act('keepNamesApart', { a: a.name, b: b.name }))}
              >
                {said.different}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {proposals.length > most && (
        <Button look="quiet" onPress={() => setMost(most + PROPOSED)}>
          {said.moreProposals}
        </Button>
      )}
    </section>
  )
}

/** Two names of one thing that do not sound alike. */
function ByHand({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const [called, setCalled] = useState('')
  const [also, setAlso] = useState('')
  const isReady = called.trim() !== '' && also.trim() !== ''
  const declare = async (): Promise<void> => {
    const made = await act('declareOneName', { forms: [called.trim(), also.trim()] })
    if (!made) return
    setCalled('')
    setAlso('')
  }
  return (
    <section aria-label={said.byHand}>
      <h2>{said.byHand}</h2>
      <p className={styles('soft')}>{said.byHandMeaning}</p>
      <DraftField label={said.called} value={called} onChange={setCalled} />
      <DraftField label={said.also} value={also} onChange={setAlso} />
      <Button isDisabled={isReadOnly || !isReady} onPress={() => void declare()}>
        {said.declare}
      </Button>
    </section>
  )
}

type DeclaredProps = { readonly declared: readonly OneName[]; readonly isReadOnly: boolean }

function Declared({ declared, isReadOnly }: DeclaredProps) {
  return (
    <section aria-label={said.declared}>
      <h2>{said.declared}</h2>
      <ul className={styles('pairs')}>
        {declared.map(({ id, forms }) => (
          <li key={id}>
            <span dir="auto">{forms.join(' = ')}</span>
            <IconButton
              icon={X}
              label={said.part(forms[0] ?? '')}
              isDisabled={isReadOnly}
              onPress={() => void act('partOneName', { id })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
