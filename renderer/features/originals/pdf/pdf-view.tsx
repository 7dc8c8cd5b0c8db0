import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Span } from '../../../../shared/domain/span'
import { overlap } from '../../../../shared/domain/overlap'
import { words } from '../../../../shared/words/words'
import { zone } from '../../../commands/offers'
import { SelectionBar } from '../../../ui/selection-bar'
import { openPdf } from './open-pdf'
import { layPages, pageAt, pagesIn } from './page-layout'
import type { PageSize } from './page-layout'
import { createPageTexts } from './page-texts'
import { PdfPage } from './pdf-page'
import type { PageRect } from '../words/page-words'
import type { TextBeside } from '../words/text-beside'
import { belowWords, usePageSelection } from '../words/use-page-selection'
import { cropOfPage } from '../places/crop'
import { BoxBar } from '../places/place-bar'
import type { PlaceBeside } from '../places/place-beside'
import { useBoxDraft } from '../places/use-box-draft'
import { BoxButton, Tray } from '../tray'
import { isPressed, useHold } from '../use-hold'
import { useSize } from '../use-size'
import { classesOf } from '../../../ui/classes'
import sheet from '../original-view.module.css'

const styles = classesOf(sheet)
const said = words.originals.pdf

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy; readonly first: PageSize }

type PdfViewProps = {
  readonly address: string
  /** In bytes. */
  readonly size: number
  /** The text that was read from it; null where the project has none. */
  readonly beside: TextBeside | null
  readonly places: PlaceBeside
}

/** The pages of a PDF, one below another. Only pages near the visible ones are drawn. */
export function PdfView({ address, size, ...around }: PdfViewProps) {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  useEffect(() => {
    let isCurrent = true
    const { document: opening, close } = openPdf(address, size)
    void (async () => {
      try {
        const pdf = await opening
        const first = sizeOf((await pdf.getPage(1)).getViewport({ scale: 1 }))
        if (isCurrent) setOpened({ kind: 'open', pdf, first })
      } catch (error) {
        const isLocked = error instanceof Error && error.name === 'PasswordException'
        if (isCurrent) setOpened({ kind: 'fault', message: isLocked ? said.locked : said.broken })
      }
    })()
    return () => {
      isCurrent = false
      close()
    }
  }, [address, size])
  if (opened.kind === 'opening') return <p className={styles('note')}>{words.originals.opening}</p>
  if (opened.kind === 'fault')
    return (
      <p className={styles('note')} role="alert">
        {opened.message}
      </p>
    )
  return <Pages pdf={opened.pdf} first={opened.first} {...around} />
}

const sizeOf = ({ width, height }: PageSize): PageSize => ({ width, height })

type PagesProps = Pick<PdfViewProps, 'beside' | 'places'> & {
  readonly pdf: PDFDocumentProxy
  readonly first: PageSize
}

function Pages({ pdf, first, beside, places }: PagesProps) {
  const stage = useRef<HTMLDivElement>(null)
  const room = useSize(stage)
  const { zoom, setZoom, turn, isLying, turnOn, press } = useHold()
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map())
  const [scrolled, setScrolled] = useState(0)
  /** What is typed for the number of a page; null: the page that is seen stands there. */
  const [typed, setTyped] = useState<string | null>(null)
  const widest = isLying ? first.height : first.width
  const scale = zoom.kind === 'fit' ? Math.max(0.05, ((room?.width ?? 600) - 48) / widest) : zoom.scale
  const layout = useMemo(
    () => layPages(pdf.numPages, (page) => sizes.get(page) ?? first, scale, isLying),
    [pdf, sizes, first, scale, isLying],
  )
  const height = room?.height ?? 0
  const current = pageAt(layout, scrolled + height / 3)
  const goTo = (page: number): void => {
    const top = layout.tops[Math.min(Math.max(page, 1), pdf.numPages) - 1]
    if (top !== undefined) stage.current?.scrollTo({ top })
  }
  const { draft, setDraft, boxes, toggle } = useBoxDraft(places)
  const drawnOn = draft?.page ?? null
  const texts = useMemo(() => createPageTexts(pdf), [pdf])
  const { selected, tellSelected } = usePageSelection(stage, beside)
  const [missing, setMissing] = useState<Span | null>(null)
  const { wanted = null, letters = null, printed } = beside ?? {}
  const goToFound = useEffectEvent(goTo)
  useEffect(() => {
    let isCurrent = true
    if (wanted === null || letters === null) return
    // Of what a machine read the page is known.
    const read = printed?.find((word) => overlap(word, wanted))?.page
    void (read != null ? Promise.resolve(read) : texts.find(letters, wanted))
      .then((page) => {
        if (!isCurrent) return
        if (page === null) setMissing(wanted)
        else goToFound(page)
      })
      .catch(() => {
        // The file was closed meanwhile, or a page of it is broken, which says so itself.
      })
    return () => {
      isCurrent = false
    }
  }, [texts, letters, wanted, printed])
  /** Brings what was found on a page into the middle, unless it is seen. */
  const showOn = (page: number, place: PageRect): void => {
    const frame = stage.current
    const box = layout.boxOf(page)
    if (!frame) return
    const at = box.top + place.top * box.height
    const end = at + place.height * box.height
    const isSeen = at > frame.scrollTop && end < frame.scrollTop + frame.clientHeight
    if (!isSeen) frame.scrollTo({ top: at - frame.clientHeight / 3 })
  }
  const firstBox = boxes.find(({ page }) => page !== null)
  const shownAt = firstBox ? `${firstBox.id} ${firstBox.page}` : ''
  const showBox = useEffectEvent(() => {
    if (firstBox?.page != null) showOn(firstBox.page, firstBox.box)
  })
  useEffect(() => {
    if (shownAt !== '') showBox()
  }, [shownAt])
  return (
    <div className={styles('table')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what scrolls is scrolled by keys, and hears others */}
      <section
        ref={stage}
        className={styles('stage')}
        aria-label={said.pages}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keys, too
        tabIndex={0}
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
        onKeyDown={(event) => {
          if (isPressed(event, 'b')) toggle(current)
          press(event, scale)
        }}
        {...(beside ? zone(beside.keys) : {})}
      >
        <div className={styles('pages')} style={{ height: layout.height, width: layout.width }}>
          {pagesIn(layout, scrolled - height, scrolled + height * 2).map((page) => (
            <PdfPage
              key={page}
              pdf={pdf}
              page={page}
              scale={scale}
              turn={turn}
              box={layout.boxOf(page)}
              texts={texts}
              beside={beside}
              onShown={(rect) => showOn(page, rect)}
              onSelect={(found) => tellSelected(page, found)}
              boxes={{
                shown: boxes.filter((each) => each.page === page),
                draft: draft?.page === page ? draft.box : null,
                onDraw: draft && ((drawn) => setDraft({ page, box: drawn })),
              }}
              onSize={(found) =>
                setSizes((before) => {
                  const known = before.get(page) ?? first
                  const isSame = known.width === found.width && known.height === found.height
                  return isSame ? before : new Map([...before, [page, found]])
                })
              }
            />
          ))}
          {selected?.page != null && beside && (
            <SelectionBar at={belowWords(selected, layout.boxOf(selected.page))}>
              {beside.renderActions(selected.span)}
            </SelectionBar>
          )}
        </div>
      </section>
      {missing !== null && missing === wanted && <p className={styles('missing')}>{said.notOnPage}</p>}
      {draft && drawnOn !== null && (
        <BoxBar
          draft={draft}
          onChange={setDraft}
          places={places}
          crop={(box) => cropOfPage(pdf, drawnOn, box)}
        >
          <span className={styles('zoom')}>{said.pageOf(drawnOn)}</span>
        </BoxBar>
      )}
      <Tray zoom={{ ...zoom, scale }} onZoom={setZoom} onTurn={turnOn}>
        <BoxButton onPress={() => toggle(current)} />
        <label className={`${styles('entry')} ${styles('pageNumber')}`}>
          {said.page}
          <input
            type="number"
            min={1}
            max={pdf.numPages}
            value={typed ?? current}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={() => setTyped(null)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              goTo(Number(event.currentTarget.value))
              setTyped(null)
            }}
          />
          {said.ofPages(pdf.numPages)}
        </label>
      </Tray>
    </div>
  )
}
