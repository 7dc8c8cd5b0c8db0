// npm run dev: the workbench with hot reload. Arguments after -- go to the app.
import { electronVite, forgetBuild } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { SetupError } from './messages.mjs'
import { callerFolder, isRoot, root } from './paths.mjs'
import { runMain } from './run-main.mjs'
import { runProgram } from './run-program.mjs'
import { setUp } from './setup.mjs'

await runMain(async () => {
  if (!hasDisplay())
    throw new SetupError(
      'no display here, and hot reload is for looking at. `npm start` and `npm test` work without one.',
    )
  const runtime = await setUp()
  forgetBuild()
  const args = process.argv.slice(2)
  return runProgram(process.execPath, [electronVite(), 'dev', ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: root,
    env: {
      ...runtime.env,
      ...(isRoot && { NO_SANDBOX: '1' }), // electron-vite turns this into --no-sandbox
      ELECTRON_EXEC_PATH: runtime.program,
      PLUMBLINE_CWD: callerFolder,
    },
  })
})
