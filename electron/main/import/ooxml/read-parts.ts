import { readXmlParts } from '../xml/read-xml-parts'
import { pathFrom } from '../zip/path-from'

/** The related parts of a part of an Office document, by their ids, with their type and their path in the archive. */
export type Relations = ReadonlyMap<string, { readonly type: string; readonly path: string }>

/** Reads the relations of a part (ISO/IEC 29500-2, 9.3) from the file beside it. An empty name means the package. */
export function readRelations(textOf: (path: string) => string | null, part: string): Relations {
  const relations = new Map<string, { type: string; path: string }>()
  readXmlParts(relationsOf(textOf, part), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
      relations.set(attributes['Id'] ?? '', { type, path: pathFrom(part, attributes['Target'] ?? '') })
    },
  })
  return relations
}

/** The addresses that the links of a part lead to, out of the document, by the ids of their relations. */
export function readAddresses(
  textOf: (path: string) => string | null,
  part: string,
): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>()
  readXmlParts(relationsOf(textOf, part), {
    open(name, attributes) {
      if (name !== 'Relationship' || !attributes['Type']?.endsWith('/hyperlink')) return
      if (attributes['TargetMode'] === 'External')
        addresses.set(attributes['Id'] ?? '', attributes['Target'] ?? '')
    },
  })
  return addresses
}

/** The file beside a part that holds its relations; empty where there is none. */
function relationsOf(textOf: (path: string) => string | null, part: string): string {
  const at = part.lastIndexOf('/') + 1
  return textOf(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`) ?? ''
}

/** Where the part of a type stands; null where there is none. */
export function pathOfType(relations: Relations, type: string): string | null {
  return [...relations.values()].find((each) => each.type === type)?.path ?? null
}

/** The part with which a document begins, as its archive says; null where it does not. */
export function mainPart(textOf: (path: string) => string | null): string | null {
  return pathOfType(readRelations(textOf, ''), 'officeDocument')
}

/** Whether an attribute is there and on. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:0|false|off)$/u.test(value)

/** Whether a property that is there holds (ISO/IEC 29500-1, 17.17.4): by its value, and without one. */
export const isSet = (value: string | undefined): boolean => value === undefined || isOn(value)
