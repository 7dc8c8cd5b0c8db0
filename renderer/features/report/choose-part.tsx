import { useState } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { choicesOf } from '../../../shared/domain/operations/reporting/signing'
import { scaleInWords } from '../../../shared/domain/verdicts/presets'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import type { ProjectState } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { ChoiceBox } from '../../ui/fields/choice-box'
import { DraftField } from '../../ui/fields/field'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './report-view.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.reporting.choices.parts

/** How many are offered at a time. */
const MOST_SHOWN = 100

type Part = 'claims' | 'events' | 'articles'
type Offered = { readonly id: string; readonly name: string; readonly known: string }

/** One line of what the report is made of, with a button to choose which claims, events or articles are in it. */
export function ChoosePart({ part, isReadOnly }: { readonly part: Part; readonly isReadOnly: boolean }) {
  const documents = useProject((state) => state[part])
  const chosen = useProject((state) => (state.project ? choicesOf(state.project)[part] : null))
  const [isOpen, setOpen] = useState(false)
  const count = chosen?.filter((id) => documents.has(id)).length
  return (
    <div className={styles('part')}>
      <span>
        {said.labels[part]}
        <small>{count === undefined ? said.all(documents.size) : said.some(count, documents.size)}</small>
      </span>
      <Button
        isDisabled={isReadOnly || documents.size === 0}
        aria-label={said.titles[part]}
        onPress={() => setOpen(true)}
      >
        {said.choose}
      </Button>
      {isOpen && <PartDialog part={part} chosen={chosen} onClose={() => setOpen(false)} />}
    </div>
  )
}

type PartDialogProps = {
  readonly part: Part
  /** Null where nothing is left out. */
  readonly chosen: readonly string[] | null
  readonly onClose: () => void
}

function PartDialog({ part, chosen: before, onClose }: PartDialogProps) {
  const [offered] = useState(() => offeredOf(useProject.getState(), part))
  const [chosen, setChosen] = useState(() => new Set(before ?? offered.map(({ id }) => id)))
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  const found = offered.filter(({ name, known }) => `${name} ${known}`.toLowerCase().includes(wanted))
  const shown = found.slice(0, MOST_SHOWN)
  /** Chooses exactly `ids` among the filtered entries; entries that the filter hides keep their choice. */
  const choose = (ids: ReadonlySet<string>, among: readonly Offered[]): void => {
    const next = new Set(chosen)
    for (const { id } of among)
      if (ids.has(id)) next.add(id)
      else next.delete(id)
    setChosen(next)
  }
  const everyFound = new Set(found.map(({ id }) => id))
  const kept = offered.filter(({ id }) => chosen.has(id))
  const save = async (): Promise<void> => {
    const ids = kept.length === offered.length ? null : kept.map(({ id }) => id)
    if ((await act('chooseReport', { [part]: ids })) !== undefined) onClose()
  }
  return (
    <Dialog title={said.titles[part]} width="wide" onClose={onClose}>
      <DraftField label={said.find} value={typed} onChange={setTyped} />
      <div className={styles('every')}>
        <Button look="quiet" onPress={() => choose(everyFound, found)}>
          {said.every(found.length)}
        </Button>
        <Button look="quiet" onPress={() => choose(new Set(), found)}>
          {said.none}
        </Button>
        <span>{said.some(kept.length, offered.length)}</span>
      </div>
      <GridList
        aria-label={said.titles[part]}
        className={boxes('choices')}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          choose(keys === 'all' ? everyFound : new Set([...keys].map(String)), keys === 'all' ? found : shown)
        }
        renderEmptyState={() => <p>{said.noneMatch}</p>}
      >
        {shown.map(({ id, name, known }) => (
          <GridListItem key={id} id={id} textValue={name} className={boxes('choice')}>
            <ChoiceBox />
            <div className={styles('words')}>
              <span dir="auto">{name}</span>
              {known !== '' && <small dir="auto">{known}</small>}
            </div>
          </GridListItem>
        ))}
      </GridList>
      {found.length > shown.length && <p>{said.further(found.length - shown.length)}</p>}
      <DialogActions>
        <Button onPress={onClose}>{words.buttons.cancel}</Button>
        <Button
          look="primary"
          isDisabled={part !== 'events' && kept.length === 0}
          onPress={() => void save()}
        >
          {said.save}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** What can be in the report, by its name and what tells it from others. */
function offeredOf({ claims, events, articles, project }: ProjectState, part: Part): readonly Offered[] {
  const verdicts = new Map(
    project && scaleInWords(project.verdictScale).steps.map(({ id, label }) => [id, label]),
  )
  switch (part) {
    case 'claims':
      return [...claims.values()].map((claim) => ({
        id: claim.id,
        name: nameOfClaim(claim),
        known: [
          verdicts.get(claim.verdict) ?? '',
          articleName(articles.get(claim.occurrences[0]?.articleId ?? '')),
        ]
          .filter(Boolean)
          .join(' · '),
      }))
    case 'events':
      return [...events.values()].map(({ id, title, tellings }) => ({
        id,
        name: title,
        known: words.events.tellings(tellings.length),
      }))
    case 'articles':
      return [...articles.values()].map((article) => ({
        id: article.id,
        name: articleName(article),
        known: article.metadata.outlet?.value ?? '',
      }))
  }
}
