/** Does the work for all items, at most `atOnce` at a time. Throws the first error, after what was begun has ended. */
export async function inParallel<T>(
  atOnce: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values()
  let failure: { readonly error: unknown } | null = null
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      if (failure !== null) return
      try {
        await work(item)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  if (failure !== null) throw (failure as { readonly error: unknown }).error
}
