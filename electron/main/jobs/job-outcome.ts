/** What a job has to say, a line each, with names and titles as they are; and whether it did all that it was asked to. */
export type JobOutcome = { readonly lines: readonly string[]; readonly isWhole: boolean }
