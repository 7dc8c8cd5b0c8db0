import type { Import } from './read-imports'
import { withoutExtension } from './read-imports'

/** The circles in which modules import one another, types counted, each with its members in order of their names. */
export function circlesIn(tree: ReadonlyMap<string, readonly Import[]>): readonly (readonly string[])[] {
  const importsOf = new Map([...tree].map(([file, imports]) => [withoutExtension(file), imports]))
  const reachable = (from: string): ReadonlySet<string> => {
    const reached = new Set<string>()
    const waiting = [from]
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop())
      for (const { target } of importsOf.get(module) ?? [])
        if (importsOf.has(target) && !reached.has(target)) {
          reached.add(target)
          waiting.push(target)
        }
    return reached
  }
  const reached = new Map([...importsOf.keys()].map((module) => [module, reachable(module)]))
  const inCircles = [...reached].filter(([module, others]) => others.has(module))
  const circles = inCircles.map(([module, others]) =>
    [...others].filter((other) => reached.get(other)?.has(module)).toSorted(),
  )
  return [...new Map(circles.map((circle) => [circle.join(' '), circle])).values()]
}
