import { useEffect, useEffectEvent, useMemo } from 'react'
import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import { blockText } from '../../../shared/domain/text/block-text'
import type { Span } from '../../../shared/domain/span'
import { offsetOf, spanOfRange } from './text-offsets'
import { highlightsByBlock } from './highlights-by-block'
import { TextBlock } from './text-block'
import type { TextHighlight } from './text-highlight'
import styles from './text-pane.module.css'

/** Above this length the blocks that are out of sight are not laid out. */
const LONG_TEXT = 200_000

type TextPaneProps = {
  readonly text: string
  readonly label: string
  readonly highlights: readonly TextHighlight[]
  readonly paneRef: RefObject<HTMLDivElement | null>
  readonly onSelect: (selection: Span | null) => void
  /** A click or Enter inside highlighted words: the claims that stand there. */
  readonly onOpenClaims: (claimIds: readonly string[]) => void
  /** A letter typed while the text has the focus, with the place of the caret; null while words are selected. */
  readonly onKey: (key: string, caret: number | null) => void
}

/**
 * The text, with a caret: it is an editing host that refuses every edit, so that selecting by mouse and by keyboard
 * is the system's own, and a screen reader meets a read-only text.
 */
export function TextPane({ text, label, highlights, paneRef, onSelect, onOpenClaims, onKey }: TextPaneProps) {
  const blocks = useMemo(() => blockText(text), [text])
  const byBlock = useMemo(() => highlightsByBlock(blocks, highlights), [blocks, highlights])
  const tellSelection = useEffectEvent(onSelect)

  useEffect(() => {
    const pane = paneRef.current
    if (!pane) return
    const refuse = (event: Event): void => event.preventDefault()
    const leaveComposition = (): void => pane.blur()
    let isDragging = false
    const report = (): void => {
      const selection = document.getSelection()
      if (isDragging || !selection || selection.rangeCount === 0) return
      const span = spanOfRange(pane, selection.getRangeAt(0))
      if (span) tellSelection(span.start < span.end ? span : null)
    }
    const startDrag = (): void => {
      isDragging = true
      tellSelection(null)
    }
    const endDrag = (): void => {
      if (!isDragging) return
      isDragging = false
      report()
    }
    const refused = ['beforeinput', 'dragstart', 'drop', 'paste', 'cut'] as const
    for (const kind of refused) pane.addEventListener(kind, refuse)
    pane.addEventListener('compositionstart', leaveComposition)
    pane.addEventListener('pointerdown', startDrag)
    document.addEventListener('pointerup', endDrag)
    document.addEventListener('selectionchange', report)
    return () => {
      for (const kind of refused) pane.removeEventListener(kind, refuse)
      pane.removeEventListener('compositionstart', leaveComposition)
      pane.removeEventListener('pointerdown', startDrag)
      document.removeEventListener('pointerup', endDrag)
      document.removeEventListener('selectionchange', report)
    }
  }, [paneRef])

  const caretOffset = (): number | null => {
    const selection = document.getSelection()
    const pane = paneRef.current
    if (!pane || !selection?.isCollapsed || !selection.focusNode) return null
    return offsetOf(pane, selection.focusNode, selection.focusOffset)
  }
  const claimsAtCaret = (): readonly string[] => {
    const offset = caretOffset()
    if (offset === null) return []
    const here = highlights.filter(({ start, end }) => start <= offset && offset <= end)
    return [...new Set(here.flatMap(({ claimId }) => claimId ?? []))]
  }
  const onClick = (event: MouseEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest('mark') : null
    if (!mark || !document.getSelection()?.isCollapsed) return
    onOpenClaims(mark.getAttribute('data-claims')?.split(' ') ?? [])
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      const claimIds = claimsAtCaret()
      if (claimIds.length > 0) onOpenClaims(claimIds)
    }
    if (!event.ctrlKey && !event.metaKey && !event.altKey) onKey(event.key, caretOffset())
  }

  return (
    <div
      ref={paneRef}
      className={styles['text']}
      data-long={text.length > LONG_TEXT}
      contentEditable
      suppressContentEditableWarning
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a textarea can hold no marks
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-readonly
      aria-label={label}
      spellCheck={false}
      inputMode="none"
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {blocks.map((block, index) => (
        <TextBlock key={block.start} block={block} text={text} highlights={byBlock[index] ?? []} />
      ))}
    </div>
  )
}
