import { useState } from 'react'
import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { movedBox } from '../../../../shared/domain/originals/turn-box'
import type { Box } from '../../../../shared/schema/box'
import { words } from '../../../../shared/words/words'
import { IconButton } from '../../../ui/button'
import type { PlaceBeside } from './place-beside'
import type { BoxDraft } from './use-box-draft'
import { classesOf } from '../../../ui/classes'
import tableSheet from '../original-view.module.css'
import sheet from './places.module.css'

const table = classesOf(tableSheet)
const styles = classesOf(sheet)
const said = words.originals.box

type PlaceBarProps = {
  readonly onClose: () => void
  /** The fields and buttons of the bar. */
  readonly children: ReactNode
}

/** What is known of a place that is being made, in fields, and what can be done with it. */
export function PlaceBar({ onClose, children }: PlaceBarProps) {
  return (
    <section className={`${table('floating')} ${styles('bar')}`} aria-label={said.title}>
      {children}
      <span className={styles('close')}>
        <IconButton icon={X} label={said.discard} onPress={onClose} />
      </span>
    </section>
  )
}

type BoxBarProps = {
  readonly draft: BoxDraft
  readonly onChange: (draft: BoxDraft | null) => void
  readonly places: PlaceBeside
  /** Gives what is in the box, as a PNG in Base64; null where it cannot be had. */
  readonly crop: (box: Box) => Promise<string | null>
  /** What stands before its fields. */
  readonly children?: ReactNode
}

/** The same of a box. */
export function BoxBar({ draft, onChange, places, crop, children }: BoxBarProps) {
  const close = (): void => onChange(null)
  return (
    <PlaceBar onClose={close}>
      {children}
      <BoxFields box={draft.box} onChange={(box) => onChange({ ...draft, box })} />
      {places.renderActions(async () => {
        const picture = await crop(draft.box)
        return picture === null ? null : { kind: 'box', file: places.file, ...draft, picture }
      }, close)}
    </PlaceBar>
  )
}

const edges = ['left', 'top', 'width', 'height'] as const

/** The edges and the size of a box, in percent of the page or the picture. */
function BoxFields({ box, onChange }: { readonly box: Box; readonly onChange: (box: Box) => void }) {
  return edges.map((edge) => (
    <EdgeField
      key={edge}
      label={said[edge]}
      share={box[edge]}
      onChange={(share) => onChange(movedBox(box, { [edge]: share }))}
    />
  ))
}

type EdgeFieldProps = {
  readonly label: string
  readonly share: number
  readonly onChange: (share: number) => void
}

function EdgeField({ label, share, onChange }: EdgeFieldProps) {
  /** What is being typed, also where it is no number yet, or one that the box cannot have; null: what holds. */
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className={table('entry')}>
      {label}
      <input
        type="number"
        min={0}
        max={100}
        step={0.5}
        value={typed ?? Math.round(share * 1000) / 10}
        onChange={({ currentTarget: { value, valueAsNumber } }) => {
          setTyped(value)
          if (Number.isFinite(valueAsNumber)) onChange(valueAsNumber / 100)
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
