/** Does all the steps of some work at once, and gives what it comes to. */
export function finish<R>(steps: Generator<unknown, R>): R {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
