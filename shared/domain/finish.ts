/**
 * What long work says from time to time: it may be left where it is `between` two steps, and begun again; `within` a step it only says
 * that it goes on.
 */
export type Breath = 'between' | 'within'

/** Does all the steps of some work at once, and gives what it comes to. */
export function finish<R>(steps: Generator<unknown, R>): R {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
