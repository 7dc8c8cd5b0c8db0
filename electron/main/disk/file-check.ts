import { type CheckedProject, checkProject } from './check-project'

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
  #isStopped = false

  constructor(subject: FileCheckSubject) {
    this.#subject = subject
  }

  /** `unchecked` is the seq up to which opening did not check the history. */
  run(unchecked: number): Promise<void> {
    this.#running = this.#check(unchecked)
    return this.#running
  }

  runLater(unchecked: number): void {
    this.#timer = setTimeout(() => void this.run(unchecked), CHECK_AFTER)
    this.#timer.unref()
  }

  /** Ends the check; settled when it has. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  async #check(unchecked: number): Promise<void> {
    const { ready, ...project } = this.#subject
    await ready
    await checkProject({ ...project, unchecked, isCancelled: () => this.#isStopped })
  }
}
