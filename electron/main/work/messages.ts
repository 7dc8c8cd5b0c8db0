/** The input, the answer and the progress of one job. Progress is the share done (0 to 1), unless said otherwise. */
export type Job<Input, Answer, Progress = number> = {
  readonly input: Input
  readonly answer: Answer
  readonly progress: Progress
}

/** What a worker can be asked, by name. */
export type Jobs = Readonly<Record<string, Job<unknown, unknown, unknown>>>

/** What main tells a worker. It has one task at a time; an answer to another one is late, and counts for nothing. */
export type ToWorker =
  | { readonly kind: 'task'; readonly task: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly task: number }

/** What a worker tells main of the task that it has. Every message is a sign that it is alive. */
export type FromWorker = { readonly task: number } & (
  | { readonly kind: 'progress'; readonly progress: unknown }
  /** What it turns to now: should it not come back from there, that is what is named. */
  | { readonly kind: 'at'; readonly at: string }
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'left' }
  | { readonly kind: 'failed'; readonly detail: string }
)

/** How a worker ended, by itself or by its host: it wanted more memory than it may have, something was thrown, or it was simply gone. */
export type End = { readonly of: 'memory' | 'exception' | 'exit'; readonly detail: string }

/** A worker that was started, as this side sees it. */
export type StartedWorker = {
  readonly post: (message: ToWorker) => void
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void
}

/** Where workers live: starts one. `end` is called once, whatever ended it. */
export type Host = (on: {
  readonly message: (message: FromWorker) => void
  readonly end: (end: End) => void
}) => StartedWorker

/** The worker's side of the line to main. */
export type Port = {
  readonly listen: (take: (message: ToWorker) => void) => void
  readonly post: (message: FromWorker) => void
}
