import type { ElectronApplication } from '@playwright/test'

/** Whether the inspector of main lost an answer after the work was done: it holds answers weakly (microsoft/playwright, issue 33737). */
const lostAnswer = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('promise was garbage collected')

/** What main answers to a question that may be asked twice, as one that changes nothing; a lost answer is asked for again. */
export async function askMain<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  for (;;)
    try {
      return await question()
    } catch (error) {
      if (!lostAnswer(error)) throw error
    }
}

/** Has main do something once: it was done, whether or not that is heard. */
export async function tellMain(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!lostAnswer(error)) throw error
  }
}

/** Picks an item of the native menu by its id, as a click on it would. */
export async function pickItem(app: ElectronApplication, id: string): Promise<void> {
  await tellMain(() =>
    app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id),
  )
}
