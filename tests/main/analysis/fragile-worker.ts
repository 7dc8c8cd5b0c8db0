import { serveAnalysis } from '../../../electron/main/analysis/serve-analysis'
import { threadPort } from '../../../electron/main/work/thread-port'
import { figureRules } from '../../../shared/domain/analysis/rules'

/** An analysis worker with a weakness: some words in a text are the end of it. */
serveAnalysis(threadPort, {
  ...figureRules,
  read: (text) => {
    if (text.text.includes('without end')) for (;;);
    if (text.text.includes('broken off')) process.exit(3)
    if (text.text.includes('without measure')) hog()
    if (text.text.includes('against the rules')) throw new RangeError('this cannot be read')
    return figureRules.read(text)
  },
})

function hog(): never {
  const taken: number[][] = []
  for (;;) taken.push(Array.from({ length: 100_000 }, (_, index) => index + taken.length))
}
