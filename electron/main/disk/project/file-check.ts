import { type CheckedProject, checkProject, checkTextsOf } from './check-project'

/** Milliseconds from opening a large project to the check of its files. */
const CHECK_AFTER = 3000

export type FileCheckSubject = Omit<CheckedProject, 'unchecked' | 'isCancelled'> & {
  /** Settled when all documents are in memory. */
  readonly ready: Promise<void>
}

/** The check of an open project's files: at once or when the window has had time to show it, until the project is closed. */
export class FileCheck {
  readonly #subject: FileCheckSubject
  #running: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #textsTimer: NodeJS.Timeout | undefined
  #isStopped = false

  constructor(subject: FileCheckSubject) {
    this.#subject = subject
  }

  /** `unchecked` is the seq up to which opening did not check the history. */
  run(unchecked: number): Promise<void> {
    return this.#inTurn((project) => checkProject({ ...project, unchecked }))
  }

  runLater(unchecked: number): void {
    this.#timer = setTimeout(() => void this.run(unchecked).then(() => this.runTexts()), CHECK_AFTER)
    this.#timer.unref()
  }

  /** Ends the check; settled when it has. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    clearTimeout(this.#textsTimer)
    await this.#running
  }

  /** Checks the texts, which takes the longest, when nothing else is to be done; answers how many went bad for good. */
  async runTexts(): Promise<number> {
    let lost = 0
    await this.#inTurn(async (project) => {
      lost = await checkTextsOf(project)
    })
    return lost
  }

  /** Does so after a while; of several wishes in that time the last one counts. */
  runTextsLater(): void {
    clearTimeout(this.#textsTimer)
    this.#textsTimer = setTimeout(() => void this.runTexts(), CHECK_AFTER)
    this.#textsTimer.unref()
  }

  #inTurn(check: (project: Omit<CheckedProject, 'unchecked'>) => Promise<void>): Promise<void> {
    const { ready, ...project } = this.#subject
    this.#running = this.#running.then(async () => {
      await ready
      if (!this.#isStopped) await check({ ...project, isCancelled: () => this.#isStopped })
    })
    return this.#running
  }
}
