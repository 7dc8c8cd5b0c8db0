/** As much of the DOM as reading needs; any implementation has it. */
export type DomNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
  readonly getAttribute?: (name: string) => string | null
}

/** As much of the DOM as settling what is seen of a page needs. */
export type PageNode = DomNode & { readonly parentNode: PageElement | null }

export type PageElement = PageNode & {
  readonly localName: string
  readonly parentElement: PageElement | null
  readonly previousSibling: PageNode | null
  readonly nextSibling: PageNode | null
  readonly previousElementSibling: PageElement | null
  readonly children: Iterable<PageElement>
  readonly childNodes: Iterable<PageNode>
  readonly getAttribute: (name: string) => string | null
  readonly setAttribute: (name: string, value: string) => void
  readonly removeAttribute: (name: string) => void
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
  readonly matches: (selector: string) => boolean
  readonly closest: (selector: string) => PageElement | null
  readonly contains: (other: PageNode) => boolean
  readonly remove: () => void
  readonly removeChild: (child: PageNode) => void
  readonly replaceWith: (...nodes: readonly (PageNode | string)[]) => void
  readonly replaceChildren: (...nodes: readonly PageNode[]) => void
}

export type PageDocument = Pick<PageElement, 'querySelector' | 'querySelectorAll'> & {
  readonly body: PageElement
}
