// How every command here begins and ends: the result of main is the exit code, an expected failure is one message without a stack.
import { say, SetupError } from './messages.mjs'
import { interruption } from './run-program.mjs'

/** @param {() => Promise<number>} main */
export async function runMain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.exitCode = interruption() ?? 1
    if (interruption() !== null) return
    if (!(error instanceof SetupError)) throw error
    say(error.message)
  }
}
