import { readXml } from '../rich/read-xml'

/** The parts that a part of an Office document names, by their ids: what they are, and where they stand in the archive. */
export type Relations = ReadonlyMap<string, { readonly type: string; readonly path: string }>

/** Reads the relations of a part (ISO/IEC 29500-2, 9.3); `xml` is its `.rels` file, `part` its own path. */
export function readRelations(xml: string, part: string): Relations {
  const relations = new Map<string, { type: string; path: string }>()
  readXml(xml, {
    open(name, attributes) {
      if (local(name) !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
      relations.set(attributes['Id'] ?? '', { type, path: pathFrom(part, attributes['Target'] ?? '') })
    },
  })
  return relations
}

/** Where the relations of a part stand. */
export function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

function pathFrom(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** A name without its prefix: programs choose prefixes as they like. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute that is on: there without a value, or as `1`, `true` or `on`. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:0|false|off)$/u.test(value)
