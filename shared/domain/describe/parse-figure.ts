/** A number as people type it (`120,000`, `1 200`, `1.5`); null for nothing, undefined where it is no number. */
export function parseFigure(text: string): number | null | undefined {
  const plain = text.replaceAll(/[,\s\u00a0\u202f]/gu, '').replace('−', '-')
  if (plain === '') return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}
