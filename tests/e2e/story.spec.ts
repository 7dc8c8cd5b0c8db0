import { tellStory } from './story'
import { test } from './workbench'

test('five articles become a verification report, and undo leads back to the start', async ({
  start,
  folder,
}) => {
  await tellStory({ folder, start, undo: ({ page }) => page.keyboard.press('Control+z') })
})
