/** The tour of the first start: three steps on the example, to the first report. */
export const tour = {
  title: 'Tour',
  /** Said before it is begun. */
  offer: 'New here? Three steps on the example lead to your first report.',
  begin: 'Begin the tour',
  notNow: 'Not now',
  stepOf: (step: number, steps: number): string => `Step ${step} of ${steps}`,
  steps: {
    claim: 'Mark a claim',
    evidence: 'Link what it rests on',
    report: 'Decide, and hand out the report',
  },
  /** What to do next. `name` is what the button or the view is called in the window. */
  hints: {
    show: (name: string): string => `Go to “${name}”.`,
    article: 'Choose an article in the list.',
    words: 'Select words of the text that can be right or wrong: a figure and what it counts, for example.',
    mark: (name: string): string => `Press “${name}” below the words.`,
    claim: 'Choose a claim in the list.',
    link: (name: string): string => `Press “${name}” beside the claim.`,
    passage:
      'Select the passage of the other article that speaks for or against the claim. The field above it chooses the article.',
    stance: 'Say what the passage does: it supports the claim, refutes it, or gives context.',
    conflict: 'Choose the conflict: two claims that disagree stand beside each other there.',
    decide: (name: string): string =>
      `Read what comparing them yields. Further down, type why you decide so, and press “${name}”.`,
    report: (name: string): string => `This is what would be handed out. Press “${name}”.`,
  },
  where: 'Show me',
  skip: 'Skip this step',
  leave: 'Leave the tour',
  left: 'The tour is over. It can be taken again from the Help menu.',
  done: 'That was the whole way, from a text to a report. The manual has the rest; your own work begins with a project of your own.',
  finish: 'Close',
}
