/** What people read of the program itself. */
export const about = {
  title: 'About Plumbline',
  /** For those who do not see the drawing. */
  icon: 'A plumb bob on its line',
  name: 'Plumbline',
  version: (version: string): string => `Version ${version}`,
  what: 'An offline workbench for checking facts: claims, their sources, and the claims that disagree.',
  runsOn: (electron: string, chromium: string, node: string): string =>
    `Electron ${electron}, Chromium ${chromium}, Node ${node}`,
  network:
    'It makes no connection to anywhere, and so does not look for updates either: a newer version is one that you install.',
  data: 'What it knows of languages is written for it. What tells languages apart is the data of eld; letters, marks and their order are those of Unicode, as ICU has them. Pictures are read by Tesseract with its own data. Fonts: Inter, Source Serif 4, Noto Naskh Arabic and those that reports bring.',
  licence: 'Licensed under the Apache License 2.0, without warranty of any kind.',
  licences: 'Licences in full',
  reading: 'Reading…',
}
