import type { VagueRule } from '../../schema/quantity'

const vagueRules: Readonly<Record<VagueRule, string>> = {
  acled: 'ACLED’s rule: 12, 20, 100 or more',
  plural: 'At least two of them: 24, 40, 200 or more',
}

const vagueMeanings: Readonly<Record<VagueRule, string>> = {
  acled: '“dozens” is 12 or more, “scores” 20, “hundreds” 100: the most careful reading, as ACLED counts',
  plural: '“dozens” is 24 or more, “scores” 40, “hundreds” 200',
}

/** What people read in the settings. */
export const settings = {
  title: 'Settings',
  name: 'Your name',
  nameHint: 'Stands in the history and in reports from now on. Leave it empty to stay unnamed.',
  colours: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language of the window, from the next start on',
  startAgain: 'Start Again Now',
  coverAll: 'Cover every original until it is clicked',
  projectTitle: 'Title of this project',
  verdictScale: 'Verdict scale',
  vague: 'What “dozens”, “scores” and “hundreds” are read as',
  vagueRules,
  vagueMeanings,
  method: 'Method, as the report gives it',
} as const
