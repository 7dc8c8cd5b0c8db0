import { type PdfObjects, textString, withEntries } from './pdf-objects'

/**
 * The objects of a printed PDF that are not as PDF/UA-1 (ISO 14289-1, 7.17 and 7.18) wants them, as they are then: pages whose links come
 * in the order of their tags, links that say where they lead and belong to their tag, and an outline whose entries are in one another.
 * `linked`: what places are called, by the first part of their names.
 */
export function accessibleObjects(
  pdf: PdfObjects,
  linked: Readonly<Record<string, string>>,
): ReadonlyMap<number, string> {
  const changed = new Map<number, string>()
  const links: number[] = []
  const tagOfLink = new Map<number, number>()
  for (const id of pdf.ids) {
    const object = pdf.dictionary(id) ?? ''
    if (/^<<\/Type \/Page\s/u.test(object) && !object.includes('/Tabs'))
      changed.set(id, withEntries(object, '/Tabs /S'))
    if (object.includes('/Subtype /Link')) links.push(id)
    for (const [, link] of object.matchAll(/\/Type \/OBJR\s+\/Obj (\d+)/gu)) tagOfLink.set(Number(link), id)
  }
  const tree = new TagsByNumber(pdf)
  for (const id of links) {
    const link = pdf.dictionary(id) ?? ''
    if (link.includes('/Contents')) continue
    const tag = tagOfLink.get(id)
    const belongs = tag === undefined ? [] : tree.add(tag)
    changed.set(id, withEntries(link, `/Contents ${textString(nameTarget(link, linked))}`, ...belongs))
  }
  return new Map([...changed, ...tree.objects(), ...outlineOf(pdf)])
}

/** Where a link leads, in words. */
function nameTarget(link: string, linked: Readonly<Record<string, string>>): string {
  const address = /\/URI \(((?:[^\\)]|\\.)*)\)/u.exec(link)?.[1]
  if (address !== undefined) return address.replaceAll(/\\(.)/gu, '$1')
  const [, kind = '', number = ''] = /\/Dest \/([a-z]+)(?:-(\d+))?/u.exec(link) ?? []
  return `${linked[kind] ?? kind} ${number}`.trim()
}

/** The tree by which what stands on a page finds its tag. */
class TagsByNumber {
  readonly #root: { readonly id: number; readonly body: string } | null
  readonly #tree: { readonly id: number; readonly body: string } | null
  readonly #added: string[] = []
  #next: number

  constructor(pdf: PdfObjects) {
    const find = (id: number | undefined): { readonly id: number; readonly body: string } | null => {
      const body = id === undefined ? null : pdf.dictionary(id)
      return id === undefined || body === null ? null : { id, body }
    }
    this.#root = find(numberIn(pdf.dictionary(pdf.trailer.root) ?? '', 'StructTreeRoot'))
    this.#tree = find(numberIn(this.#root?.body ?? '', 'ParentTree'))
    this.#next = numberIn(this.#root?.body ?? '', 'ParentTreeNextKey') ?? Number.NaN
  }

  /** The entries of something that belongs to a tag; none where the tree is not as it was looked for. */
  add(tag: number): readonly string[] {
    if (this.#tree?.body.includes('/Nums [') !== true || Number.isNaN(this.#next)) return []
    this.#added.push(`${this.#next} ${tag} 0 R`)
    return [`/StructParent ${this.#next++}`]
  }

  objects(): readonly (readonly [number, string])[] {
    if (this.#tree === null || this.#root === null || this.#added.length === 0) return []
    const { body } = this.#tree
    return [
      [this.#tree.id, body.replace(/\](?=\s*>>$)/u, () => ` ${this.#added.join(' ')}]`)],
      [
        this.#root.id,
        this.#root.body.replace(/\/ParentTreeNextKey \d+/u, () => `/ParentTreeNextKey ${this.#next}`),
      ],
    ]
  }
}

/** The entries of the outline, each with the entry that it is in: Chromium says each in itself. */
function outlineOf(pdf: PdfObjects): ReadonlyMap<number, string> {
  const changed = new Map<number, string>()
  const seen = new Set<number>()
  const waiting = [numberIn(pdf.dictionary(pdf.trailer.root) ?? '', 'Outlines')]
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const within = parent
    let id = numberIn(pdf.dictionary(parent) ?? '', 'First')
    while (id !== undefined && !seen.has(id)) {
      seen.add(id)
      const entry = pdf.dictionary(id) ?? ''
      const said = numberIn(entry, 'Parent')
      if (said !== undefined && said !== parent)
        changed.set(
          id,
          entry.replace(/\/Parent \d+ 0 R/u, () => `/Parent ${within} 0 R`),
        )
      if (entry.includes('/First')) waiting.push(id)
      id = numberIn(entry, 'Next')
    }
  }
  return changed
}

/** The number that stands behind a name in a dictionary. */
function numberIn(dictionary: string, name: string): number | undefined {
  const at = dictionary.indexOf(`/${name} `)
  const found = at < 0 ? undefined : /^\d+/u.exec(dictionary.slice(at + name.length + 2))?.[0]
  return found === undefined ? undefined : Number(found)
}
