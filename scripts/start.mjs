// npm start [-- arguments]: set-up, build, and the workbench. Arguments go to the app as they are; the jobs among them (a report, an
// analysis, an import, a verification) need no window and run where there is no display too. --refresh-runtime is the one argument of our own.
import { buildIfChanged } from './build.mjs'
import { withoutNoise } from './chromium-noise.mjs'
import { hasDisplay, withDisplay } from './display.mjs'
import { say } from './messages.mjs'
import { callerFolder } from './paths.mjs'
import { runMain } from './run-main.mjs'
import { closed, interruption, startProgram } from './run-program.mjs'
import { setUp } from './setup.mjs'

const isJob = /^--(report|analyse|import|verify|help|version)(=|$)/
const refreshFlag = '--refresh-runtime'

await runMain(async () => {
  const args = process.argv.slice(2).filter((argument) => argument !== refreshFlag)
  const runtime = await setUp({ refresh: process.argv.includes(refreshFlag) })
  await buildIfChanged()
  if (!hasDisplay() && !args.some((argument) => isJob.test(argument))) {
    say('no display here, so no window: writing the report to plumbline-report.html instead')
    args.push('--report', 'plumbline-report.html')
  }
  return withDisplay((display) => startApp(runtime, args, display))
})

/**
 * @param {import('./find-runtime.mjs').Runtime} runtime
 * @param {readonly string[]} args
 * @param {Record<string, string>} display
 */
async function startApp(runtime, args, display) {
  const { child, ended } = startProgram(runtime.program, [...runtime.args, ...args], {
    cwd: callerFolder,
    env: { ...runtime.env, ...display, PLUMBLINE_CWD: callerFolder },
    stdio: ['inherit', 'inherit', 'pipe'],
  })
  const messages = child.stderr && withoutNoise(child.stderr)
  const code = await ended
  await closed(child)
  if (code !== 0) messages?.showIfSilent()
  if (code > 128 && interruption() === null) say(`the workbench was ended by signal ${code - 128}`)
  return code
}
