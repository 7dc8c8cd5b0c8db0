import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import { Download, Eye, Info, X } from 'lucide-react'
import type { OriginalOf } from '../../../shared/domain/operations/kept-file'
import type { OriginalShown } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { saveCopy, useIsCovered } from '../../state/originals'
import { BarTitle, BarView } from '../../ui/panes/bar-view'
import { Button, IconButton } from '../../ui/button'
import { MediaView } from './media-view'
import { TableView } from './cells/table-view'
import { StatedPanel } from './stated-panel'
import { PictureView } from './picture-view'
import type { PlaceBeside } from './places/place-beside'
import type { TextBeside } from './words/text-beside'
import { classesOf } from '../../ui/classes'
import sheet from './original-view.module.css'

const styles = classesOf(sheet)
const said = words.originals

/** What draws PDFs is large, and not needed before there is one. */
const PdfView = lazy(async () => ({ default: (await import('./pdf/pdf-view')).PdfView }))

type Opened =
  | OriginalShown
  | { readonly kind: 'opening' }
  | { readonly kind: 'fault'; readonly message: string }

type OriginalViewProps = {
  readonly of: OriginalOf
  /** The text that was read from it; null where the project has none. */
  readonly beside: TextBeside | null
  readonly places: PlaceBeside
  readonly onClose: () => void
}

/** A kept file as it came: the original beside the text that was read from it, or beside the claim that it speaks for. */
export function OriginalView({ of, beside, places, onClose }: OriginalViewProps) {
  const { kind, id, hash } = of
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  const isCovered = useIsCovered(of)
  const [isUncovered, setUncovered] = useState(false)
  const [isStatedShown, setStatedShown] = useState(false)
  const view = useRef<HTMLElement>(null)
  useEffect(() => {
    let isCurrent = true
    // What opened it may be gone by now: then the focus is nowhere.
    if (document.activeElement === document.body) view.current?.focus({ preventScroll: true })
    void api('showOriginal', { kind, id, hash }).then((shown) => {
      if (isCurrent) setOpened(shown.ok ? shown.value : { kind: 'fault', message: shown.fault.message })
    })
    return () => {
      isCurrent = false
    }
  }, [kind, id, hash])
  const isThere = 'address' in opened
  return (
    <section ref={view} className={styles('view')} aria-label={said.view} tabIndex={-1}>
      <BarView
        title={
          isThere ? (
            <BarTitle title={said.kinds[opened.kind]} subject={opened.name} />
          ) : (
            <h2>{said.kinds.other}</h2>
          )
        }
        actions={
          <>
            {(opened.kind === 'picture' || opened.kind === 'pdf') && (
              <IconButton
                icon={Info}
                label={said.stated.title}
                onPress={() => setStatedShown(!isStatedShown)}
              />
            )}
            <IconButton icon={Download} label={said.saveCopy} onPress={() => void saveCopy(of)} />
            <IconButton icon={X} label={said.close} onPress={onClose} />
          </>
        }
      >
        {isStatedShown && <StatedPanel of={of} />}
        {isCovered && !isUncovered ? (
          <div className={styles('cover')}>
            <p>{said.covered}</p>
            <Button icon={Eye} onPress={() => setUncovered(true)}>
              {said.uncover}
            </Button>
          </div>
        ) : (
          <Content of={of} opened={opened} beside={beside} places={places} />
        )}
      </BarView>
    </section>
  )
}

type ContentProps = Pick<OriginalViewProps, 'of' | 'beside' | 'places'> & { readonly opened: Opened }

function Content({ of, opened, beside, places }: ContentProps) {
  switch (opened.kind) {
    case 'opening':
      return <p className={styles('note')}>{said.opening}</p>
    case 'fault':
      return (
        <p className={styles('note')} role="alert">
          {opened.message}
        </p>
      )
    case 'pdf':
    case 'tiff':
      return (
        <Suspense fallback={<p className={styles('note')}>{said.opening}</p>}>
          <PdfView address={opened.address} size={opened.size} beside={beside} places={places} />
        </Suspense>
      )
    case 'picture':
      return (
        <PictureView
          address={opened.address}
          name={opened.name}
          stated={opened.picture}
          beside={beside}
          places={places}
        />
      )
    case 'audio':
    case 'video':
      return (
        <MediaView of={of} kind={opened.kind} address={opened.address} name={opened.name} places={places} />
      )
    case 'table':
      return <TableView address={opened.address} name={opened.name} places={places} />
    case 'page':
      // oxlint-disable-next-line react/iframe-missing-sandbox -- the empty one forbids all there is to forbid
      return <iframe className={styles('page')} src={opened.address} title={opened.name} sandbox="" />
    case 'other':
      return <p className={styles('note')}>{said.noView}</p>
  }
}
