import { Component } from 'react'
import type { ReactNode, RefObject } from 'react'
import { endsIn } from './selection-ends'
import type { SelectionEnds } from './selection-ends'
import { pointAt } from './text-offsets'

type KeptSelectionProps = {
  readonly pane: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

/**
 * Keeps the selected words selected, and the caret where it is, when the text around them is drawn anew, as when a highlight parts it
 * in other places.
 */
export class KeptSelection extends Component<KeptSelectionProps> {
  override getSnapshotBeforeUpdate(): SelectionEnds | null {
    const pane = this.props.pane.current
    return pane && endsIn(pane)
  }

  override componentDidUpdate(
    _props: KeptSelectionProps,
    _state: unknown,
    before: SelectionEnds | null,
  ): void {
    const pane = this.props.pane.current
    if (!pane || !before) return
    const now = endsIn(pane)
    if (now?.anchor === before.anchor && now.focus === before.focus) return
    const anchor = pointAt(pane, before.anchor)
    const focus = pointAt(pane, before.focus)
    if (anchor && focus)
      document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
  }

  override render(): ReactNode {
    return this.props.children
  }
}
