import { useEffect, useState } from 'react'
import type { ShownSheet } from '../../../../shared/ipc/state'
import { readRange, sheetOfRange } from '../../../../shared/domain/originals/cell-range'
import type { CellRange } from '../../../../shared/domain/originals/cell-range'
import { words } from '../../../../shared/words/words'
import { sheetsAt } from '../../../state/originals'
import { Choice } from '../../../ui/fields/choice'
import { classesOf } from '../../../ui/classes'
import type { PlaceBeside } from '../places/place-beside'
import { SheetGrid } from './sheet-grid'
import sheet from '../original-view.module.css'

const styles = classesOf(sheet)
const said = words.originals

type TableViewProps = {
  readonly address: string
  readonly name: string
  readonly places: PlaceBeside
}

/** A table as a grid of its cells, sheet by sheet: cells that are chosen in it are places of evidence. */
export function TableView({ address, name, places }: TableViewProps) {
  const [sheets, setSheets] = useState<readonly ShownSheet[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void sheetsAt(address).then((read) => {
      if (isCurrent) setSheets(read)
    })
    return () => {
      isCurrent = false
    }
  }, [address])
  if (sheets === null) return <p className={styles('note')}>{said.opening}</p>
  return <Sheets sheets={sheets} name={name} places={places} />
}

type SheetsProps = Omit<TableViewProps, 'address'> & { readonly sheets: readonly ShownSheet[] }

function Sheets({ sheets, name, places }: SheetsProps) {
  const marked = places.shown.flatMap((place) => {
    const range = place.kind === 'cells' ? readRange(place.range) : null
    return range ? [{ ...range, label: place.label }] : []
  })
  const nameAt = (at: number): string | null => (sheets.length > 1 ? (sheets[at]?.name ?? '') : null)
  const isOn = (at: number, place: CellRange): boolean => sheetOfRange(sheets, place) === sheets[at]
  const [first] = marked
  const wanted = first && sheets.findIndex((_, at) => isOn(at, first))
  const [chosen, setChosen] = useState<number | null>(null)
  const at = chosen ?? Math.max(0, wanted ?? 0)
  const shown = sheets[at]
  if (!shown) return <p className={styles('note')}>{said.noView}</p>
  return (
    <div className={styles('table')}>
      <SheetGrid
        key={at}
        sheet={shown}
        sheetName={nameAt(at)}
        label={name}
        evidence={marked.filter((place) => isOn(at, place))}
        places={places}
      />
      {sheets.length > 1 && (
        <div className={`${styles('floating')} ${styles('tray')}`}>
          <Choice
            label={said.sheet}
            isLabelHidden
            options={sheets.map((each, index) => ({ id: String(index), label: each.name }))}
            value={String(at)}
            onChoose={(next) => setChosen(Number(next))}
          />
        </div>
      )}
    </div>
  )
}
