import { useState } from 'react'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

type DropPlacesProps = {
  readonly places: readonly { readonly id: string; readonly label: string; readonly onDrop: () => void }[]
}

/** Where what is dragged out of an event can be let go, besides on another event; it is drawn only meanwhile, and keys say the same. */
export function DropPlaces({ places }: DropPlacesProps) {
  const [over, setOver] = useState<string | null>(null)
  return (
    <div className={styles('dropPlaces')} aria-hidden>
      {places.map(({ id, label, onDrop }) => (
        <div
          key={id}
          data-drop={over === id || undefined}
          onDragOver={(dragged) => {
            dragged.preventDefault()
            setOver(id)
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(dragged) => {
            dragged.preventDefault()
            onDrop()
          }}
        >
          {label}
        </div>
      ))}
    </div>
  )
}
