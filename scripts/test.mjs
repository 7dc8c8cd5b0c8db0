// npm test: every check and every test, one after the other, all of them even when one has failed. The last line counts.
// npm run check (--quick): the same without a window. One static check counts as one; a kind of test that ran none counts as failed.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { withDisplays } from './display.mjs'
import { say, SetupError } from './messages.mjs'
import { withoutNetwork } from './network.mjs'
import { newerNode } from './newer-node.mjs'
import { commandScript, root } from './paths.mjs'
import { runMain } from './run-main.mjs'
import { runProgram } from './run-program.mjs'
import { setUp } from './setup.mjs'
import { ensureBrowser } from './system-packages.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, names?: string[] }} Count names: those of the tests that failed */

const isQuick = process.argv.includes('--quick')

await runMain(async () => {
  if (isQuick) await ensureDependencies()
  else {
    await setUp()
    await ensureBrowser()
  }
  const reports = mkdtempSync(join(tmpdir(), 'plumbline-tests-'))
  try {
    /** @type {Count[]} */
    const counts = []
    /** @type {string[]} */
    const failures = []
    const newer = isQuick ? null : await newerNode()
    if (!isQuick && newer === null)
      say('no newer Node could be had for this machine: the unit tests run on this one only')
    for (const [title, run] of [
      ...staticChecks(),
      unitTests(reports, { without: newer === null ? [] : ['once'] }),
      ...(newer === null ? [] : [unitTests(reports, { title: 'unit tests on Node 24', node: newer })]),
      ...(isQuick ? [] : [build(), endToEnd(reports)]),
    ]) {
      const count = await step(title, run)
      counts.push(count)
      if (count.failed > 0) failures.push(title, ...(count.names ?? []).map((name) => `  ${name}`))
    }
    const total = (/** @type {keyof Count} */ key) => counts.reduce((sum, count) => sum + count[key], 0)
    const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''
    // What failed stood far above, among all that passed.
    if (failures.length > 0) console.log(`\nfailed:\n${failures.map((name) => `  ${name}`).join('\n')}`)
    console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`)
    return total('failed') === 0 ? 0 : 1
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
})

/**
 * @param {string} title
 * @param {() => Promise<Count>} run
 */
async function step(title, run) {
  console.log(`\n== ${title}`)
  const startedAt = performance.now()
  const count = await run()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`== ${title}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`)
  return count
}

/** @returns {[string, () => Promise<Count>][]} */
function staticChecks() {
  return [
    ...projects().map((project) => staticCheck(`types: ${project}`, 'typescript', ['-p', project], 'tsc')),
    staticCheck('lint', 'oxlint', ['--type-aware']),
    staticCheck('format', 'oxfmt', ['--check']),
    staticCheck('unused code', 'knip', []),
  ]
}

/**
 * @param {string} title
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [command]
 * @returns {[string, () => Promise<Count>]}
 */
function staticCheck(title, packageName, args, command) {
  return [title, async () => oneCheck((await runTool(packageName, args, { command })) === 0)]
}

/** Every TypeScript project of the tree: each tsconfig that is not only a base for others. */
function projects() {
  const folders = [
    '.',
    ...readdirSync(root, { withFileTypes: true })
      .filter(isSourceFolder)
      .map(({ name }) => name),
  ]
  return (
    folders
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((name) =>
          join(root, folder, name),
        ),
      )
      .map((path) => relative(root, path))
      // What the bench installs beside itself is not ours.
      .filter((path) => !path.split(sep).includes('node_modules'))
      .filter((path) => /(^|[\\/])tsconfig(?!\.base\.)[^\\/]*\.json$/.test(path))
      .toSorted()
  )
}

/** @param {import('node:fs').Dirent} entry */
function isSourceFolder(entry) {
  return entry.isDirectory() && !entry.name.startsWith('.') && !['node_modules', 'out'].includes(entry.name)
}

/**
 * @param {string} reports
 * @param {{ title?: string, node?: string, without?: readonly string[] }} [options] node: the program that runs them; without: projects of vitest.config.ts that are left out
 * @returns {[string, () => Promise<Count>]}
 */
function unitTests(reports, { title = 'unit tests', node, without = [] } = {}) {
  return [
    title,
    async () => {
      const file = join(reports, `${title.replaceAll(' ', '-')}.json`)
      const leftOut = without.map((project) => `--project=!${project}`)
      const args = ['run', '--reporter=agent', '--reporter=json', `--outputFile.json=${file}`, ...leftOut]
      const code = await runTool('vitest', args, { node })
      const result = readReport(file)
      return testCount(code, {
        passed: result?.numPassedTests ?? 0,
        failed: result?.numFailedTests ?? 0,
        skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
        names: failedUnitTests(result?.testResults ?? []),
      })
    },
  ]
}

/** @returns {[string, () => Promise<Count>]} */
function build() {
  return [
    'build',
    async () => {
      try {
        await buildIfChanged()
        return oneCheck(true)
      } catch (error) {
        if (!(error instanceof SetupError)) throw error
        say(error.message)
        return oneCheck(false)
      }
    },
  ]
}

/**
 * @param {string} reports
 * @returns {[string, () => Promise<Count>]}
 */
function endToEnd(reports) {
  return [
    'end-to-end tests',
    async () => {
      const file = join(reports, 'end-to-end.json')
      const within = await withoutNetwork()
      say(
        within
          ? 'these tests run without a network: nothing but loopback, in a namespace of their own'
          : 'this machine does not let the tests run without a network (no `unshare --net`): they run with it',
      )
      // A window waits for about half of its time: two at once keep two processors at work. Each has a display of its own.
      const code = await withDisplays(Math.min(2, availableParallelism()), (displays) =>
        runTool('@playwright/test', ['test', '--reporter=list,json', `--workers=${displays.length}`], {
          command: 'playwright',
          within,
          env: {
            ...displays[0],
            PLUMBLINE_DISPLAYS: displays.map(({ DISPLAY = '' }) => DISPLAY).join(' '),
            PLAYWRIGHT_JSON_OUTPUT_FILE: file,
          },
        }),
      )
      const report = readReport(file)
      const stats = report?.stats
      return testCount(code, {
        passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
        failed: stats?.unexpected ?? 0,
        skipped: stats?.skipped ?? 0,
        names: failedStories(report?.suites ?? []),
      })
    },
  ]
}

/**
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {{ command?: string | undefined, node?: string | undefined, env?: Record<string, string>, within?: readonly string[] | null }} [options] node: the program that runs it; within: what goes before the command
 */
async function runTool(packageName, args, { command, node = process.execPath, env, within } = {}) {
  const script = commandScript(packageName, command)
  if (!script) {
    say(`${packageName} is not installed. Does package.json still name it?`)
    return 127
  }
  const [program, ...before] = [...(within ?? []), node]
  return runProgram(program, [...before, script, ...args], { cwd: root, env: { ...process.env, ...env } })
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Vitest's report: a file whose tests did not begin has none, and its message.
 * @param {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }[]} files
 * @returns {string[]}
 */
function failedUnitTests(files) {
  return files
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message = '', assertionResults }) => {
      const failed = assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => fullName)
      return (failed.length > 0 ? failed : [message]).map((what) => `${relative(root, name)}: ${what}`)
    })
}

/**
 * Playwright's report: suites within suites.
 * @typedef {{ file: string, specs?: { ok: boolean, title: string, line: number }[], suites?: Suite[] }} Suite
 * @param {Suite[]} suites
 * @returns {string[]}
 */
function failedStories(suites) {
  return suites.flatMap(({ file, specs = [], suites: within = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(({ title, line }) => `${file}:${line}: ${title}`),
    ...failedStories(within),
  ])
}

/**
 * @param {boolean} isGood
 * @returns {Count}
 */
function oneCheck(isGood) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
}

/**
 * A run that failed without a failed test (a file that did not load), or that ran no test, is one failure.
 * @param {number} code
 * @param {Count} count
 * @returns {Count}
 */
function testCount(code, count) {
  const isSilentFailure = count.failed === 0 && (code !== 0 || count.passed === 0)
  if (isSilentFailure) say(code === 0 ? 'no test ran' : `the tests ended with code ${code}`)
  return isSilentFailure ? { ...count, failed: 1 } : count
}
