import { showInvisible } from '../html/html'
import { escapeHtml } from '../../text/escape-html'

/** Where the pictures of an Office document are. */
export const MEDIA = 'word/media/'

/** The parts of an Office document by their paths; a picture is in Base64. */
export type Parts = Readonly<Record<string, string>>

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Text as it may stand in an element or an attribute of XML 1.0. */
export function escapeXml(text: string): string {
  return showInvisible(escapeHtml(text)).replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD')
}

/** The core properties of an Office document: title, author and date. */
export function coreOf({
  title,
  author,
  subject,
  at,
}: {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly at: string
}): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:${name}>`
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator>${date('created')}${date('modified')}</cp:coreProperties>`
}

type Relation = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal?: boolean
}

export function relationsOf(relations: readonly Relation[]): string {
  const each = relations.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  )
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What kind each part of an Office document is. */
export function contentTypesOf(parts: readonly (readonly [path: string, type: string])[]): string {
  const each = parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${each.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
}

/** The relations of the package itself, to its main part and its facts. */
export function packageRelationsOf(main: string): string {
  return relationsOf([
    { id: 'rId1', type: `${OFFICE}/officeDocument`, target: main },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ])
}
