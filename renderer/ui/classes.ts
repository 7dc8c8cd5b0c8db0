/**
 * The classes of a style sheet, by the names that they have in it. A name that it does not have is a mistake of ours: it throws, and a
 * test finds it before.
 */
export function classesOf(sheet: Readonly<Record<string, string>>): (name: string) => string {
  return (name) => {
    const found = sheet[name]
    if (found === undefined) throw new Error(`No class of this style sheet is called ${name}.`)
    return found
  }
}
