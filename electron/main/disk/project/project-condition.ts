import type { OpenedProject } from './opened-project'

/** Whether an open project can be written to, and what its user was told of it. */
export class ProjectCondition {
  readonly #told: Pick<OpenedProject, 'onNotice' | 'onReadOnly'>
  readonly #notices: string[]
  #readOnly: false | string
  #isHistoryBroken: boolean

  constructor({ readOnly, historyFault, notices, ...told }: OpenedProject) {
    this.#told = told
    this.#notices = [...notices]
    this.#readOnly = readOnly
    this.#isHistoryBroken = historyFault?.kind === 'broken'
  }

  /** Why nothing can be changed, in words; false where it can. It may turn from false to a reason, not back. */
  get readOnly(): false | string {
    return this.#readOnly
  }

  get isHistoryBroken(): boolean {
    return this.#isHistoryBroken
  }

  get notices(): readonly string[] {
    return this.#notices
  }

  notice(notice: string): void {
    this.#notices.push(notice)
    this.#told.onNotice(notice)
  }

  refuseWrites(reason: string): void {
    if (this.#readOnly !== false) return
    this.#readOnly = reason
    this.#told.onReadOnly(reason)
  }

  breakHistory(): void {
    this.#isHistoryBroken = true
  }
}
