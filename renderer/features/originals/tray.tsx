import { Maximize, Minus, Plus, RotateCw, SquareDashed } from 'lucide-react'
import type { ReactNode } from 'react'
import { words } from '../../../shared/words/words'
import { IconButton } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import { zoomed } from './zoom'
import type { Zoom } from './zoom'
import sheet from './original-view.module.css'

const styles = classesOf(sheet)
const said = words.originals.tray

type TrayProps = {
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly onTurn: () => void
  /** What else this kind of original has. */
  readonly children?: ReactNode
}

/** The tools at the foot of what lies on the table: its size, and which way up it is. */
export function Tray({ zoom, onZoom, onTurn, children }: TrayProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group of buttons, no form
    <div className={`${styles('floating')} ${styles('tray')}`} role="toolbar" aria-label={said.title}>
      <IconButton icon={Minus} label={said.smaller} onPress={() => onZoom(zoomed(zoom, -1))} />
      <output className={styles('zoom')} aria-label={said.size}>
        {zoom.kind === 'fit' ? said.fit : said.percent(zoom.scale)}
      </output>
      <IconButton icon={Plus} label={said.larger} onPress={() => onZoom(zoomed(zoom, 1))} />
      <IconButton
        icon={Maximize}
        label={said.fitWidth}
        onPress={() => onZoom({ kind: 'fit', scale: zoom.scale })}
      />
      <IconButton icon={RotateCw} label={said.turn} onPress={onTurn} />
      {children}
    </div>
  )
}

/** Begins a box, or leaves it. */
export function BoxButton({ onPress }: { readonly onPress: () => void }) {
  return <IconButton icon={SquareDashed} label={words.originals.box.draw} onPress={onPress} />
}
