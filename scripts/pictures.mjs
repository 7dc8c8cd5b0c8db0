// npm run pictures: makes the pictures of the manual and of the README anew, from the window as it is.
import { buildIfChanged } from './build.mjs'
import { withDisplay } from './display.mjs'
import { withoutNetwork } from './network.mjs'
import { commandScript, root } from './paths.mjs'
import { runMain } from './run-main.mjs'
import { runProgram } from './run-program.mjs'
import { setUp } from './setup.mjs'

await runMain(async () => {
  await setUp()
  await buildIfChanged()
  const [program, ...before] = [...((await withoutNetwork()) ?? []), process.execPath]
  const script = commandScript('@playwright/test', 'playwright') ?? ''
  return withDisplay((display) =>
    runProgram(program, [...before, script, 'test', '--config=tests/pictures/pictures.config.ts'], {
      cwd: root,
      env: { ...process.env, ...display },
    }),
  )
})
