import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { readImports, withoutExtension } from './read-imports'
import type { Import } from './read-imports'

const root = resolve(import.meta.dirname, '../..')

/** Every TypeScript file of the program with what it imports, by its path from the root of the tree. */
export function readSourceTree(): ReadonlyMap<string, readonly Import[]> {
  return new Map([...readSources()].map(([file, source]) => [file, readImports(file, source)]))
}

/** The text of every TypeScript file of the program, by its path from the root of the tree. */
export function readSources(): ReadonlyMap<string, string> {
  const files = ['electron', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  return new Map(files.toSorted().map((file) => [file, readFileSync(resolve(root, file), 'utf8')]))
}

/**
 * Everything that is loaded with a module at run time, packages too, each with the chain of imports that leads to it; `withLate`: also
 * what is loaded when it is first asked for.
 */
export function loadedWith(
  tree: ReadonlyMap<string, readonly Import[]>,
  entry: string,
  withLate = true,
): ReadonlyMap<string, readonly string[]> {
  const importsOf = new Map([...tree].map(([file, imports]) => [withoutExtension(file), imports]))
  const chains = new Map<string, readonly string[]>([[entry, [entry]]])
  // A map that grows while it is walked: each module is met once, by the shortest chain.
  for (const [module, chain] of chains)
    for (const { target, isType, isLate } of importsOf.get(module) ?? importsOf.get(`${module}/index`) ?? [])
      if (!isType && (withLate || !isLate) && !chains.has(target)) chains.set(target, [...chain, target])
  return chains
}
