/** What an empty project, or an empty view of it, says: what it is for, and how to begin. */
export const begin = {
  title: 'Put two articles in.',
  explanation: 'Drop files or folders here, or paste a text. Nothing leaves this machine.',
  steps: {
    read: { name: 'Read.', what: 'Select words that can be right or wrong: that is a claim.' },
    link: { name: 'Link.', what: 'Select the passage, or name the source, that it rests on.' },
    decide: {
      name: 'Decide.',
      what: 'Where two texts differ, say which holds, and why. Then hand out the report.',
    },
  },
  article: 'Choose an article',
  claim: 'Choose a claim',
}
