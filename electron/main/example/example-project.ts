import { join } from 'node:path'
import seedList from '../../../seeds/seeds.json'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { Metadata } from '../../../shared/schema/article'
import { keptTexts, makeArticle } from '../../../shared/domain/operations/articles'
import { addExample } from '../../../shared/domain/operations/example'
import type { WorkedExample } from '../../../shared/domain/operations/example'
import type { ExampleLanguage } from '../../../shared/ipc/state'
import { makeProject } from '../../../shared/domain/operations/project'
import { verdictScales } from '../../../shared/domain/verdicts/presets'
import { circumstancesOf } from '../circumstances'
import { createProject, openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import type { ProjectStore } from '../disk/project/project-store'
import { readTextFile } from '../import/read-article-file'
import type { IncomingFile } from '../import/incoming-file'
import arabic from './ar/example.json'
import workedExample from './worked-example.json'

/** An example project: the language of its articles, what it is called, its folder, and the folder of its texts. */
export type Example = {
  readonly language: ExampleLanguage
  readonly title: string
  readonly folder: string
  readonly texts: string
}

/** The examples that come with the program, and which one is opened where none is named. */
export type Examples = Readonly<Record<ExampleLanguage, Example>> & { readonly usual: ExampleLanguage }

type Stated = Readonly<Record<'file' | 'title' | 'outlet' | 'byline', string>>

/** What the texts of each say about themselves, and what is made of them. */
const contents: Readonly<
  Record<ExampleLanguage, { readonly articles: readonly Stated[]; readonly worked: WorkedExample }>
> = { en: { articles: seedList, worked: workedExample }, ar: arabic }

/** Opens an example project, making it from the seeds where it is not there, and completing it where that was interrupted. */
export async function openExample(example: Example, options: OpenOptions): Promise<Result<ProjectStore>> {
  const opened = await openProject(example.folder, options)
  if (opened.ok) return opened.value.readOnly === false ? completed(opened.value, example, options) : opened
  return opened.fault.code === 'not-found' ? makeExample(example, options) : opened
}

async function makeExample(example: Example, options: OpenOptions): Promise<Result<ProjectStore>> {
  const [scale] = verdictScales
  const project = makeProject(example.title, scale, circumstancesOf(options))
  const created = await createProject(example.folder, project, options)
  return created.ok ? completed(created.value, example, options) : created
}

async function completed(
  store: ProjectStore,
  example: Example,
  options: OpenOptions,
): Promise<Result<ProjectStore>> {
  const done = await complete(store, example, options)
  if (done.ok) return ok(store)
  await store.close()
  return done
}

/** The entries of the history that make the example: the project, its articles, the worked example. */
const [PROJECT, ARTICLES] = [1, 2]

async function complete(
  store: ProjectStore,
  example: Example,
  options: OpenOptions,
): Promise<Result<unknown>> {
  if (store.head.seq > ARTICLES) return ok(null)
  const seeds = await readTexts(example)
  if (!seeds.ok) return seeds
  const circumstances = circumstancesOf(options)
  if (store.head.seq === PROJECT) {
    const articles = seeds.value.map((seed) => makeArticle(seed.incoming, circumstances))
    const added = await store.run(
      'addExampleArticles',
      () => ok({ edits: articles.map((value) => ({ kind: 'article' as const, id: value.id, value })) }),
      { texts: seeds.value.flatMap((seed) => keptTexts(seed.incoming)), originals: seeds.value },
    )
    if (!added.ok) return added
  }
  const texts = new Map(seeds.value.map(({ incoming }) => [incoming.textHash, incoming.text]))
  return store.run('addExample', (documents) =>
    addExample(documents, texts, contents[example.language].worked, circumstances),
  )
}

/** The texts with what each says about itself. */
async function readTexts({ language, texts }: Example): Promise<Result<readonly IncomingFile[]>> {
  const files: IncomingFile[] = []
  for (const seed of contents[language].articles) {
    const file = await readTextFile(join(texts, seed.file))
    if (!file.ok) return file
    const metadata: Metadata = {
      ...file.value.incoming.metadata,
      title: stated(seed.title),
      outlet: stated(seed.outlet),
      byline: stated(seed.byline),
      // A text of which nothing is said is read as English.
      language: language === 'en' ? null : stated(language),
    }
    files.push({ ...file.value, incoming: { ...file.value.incoming, metadata } })
  }
  return ok(files)
}

function stated(value: string): Metadata['title'] {
  return value === '' ? null : { value, basis: 'text' }
}
