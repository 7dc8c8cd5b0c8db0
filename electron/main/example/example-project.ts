import { join } from 'node:path'
import seedList from '../../../seeds/seeds.json'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { Metadata } from '../../../shared/schema/article'
import { keptTexts, makeArticle } from '../../../shared/domain/operations/articles'
import { addExample } from '../../../shared/domain/operations/example'
import { makeProject } from '../../../shared/domain/operations/project'
import { verdictScales } from '../../../shared/domain/verdicts/presets'
import { words } from '../../../shared/words/words'
import { circumstancesOf } from '../circumstances'
import { createProject, openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import type { ProjectStore } from '../disk/project/project-store'
import { readTextFile } from '../import/read-article-file'
import type { IncomingFile } from '../import/incoming-file'
import workedExample from './worked-example.json'

/** The folder of the example project, and the folder of its seed texts. */
export type ExampleFiles = { readonly folder: string; readonly seeds: string }

/** Opens the example project, making it from the seeds where it is not there, and completing it where that was interrupted. */
export async function openExample(
  { folder, seeds }: ExampleFiles,
  options: OpenOptions,
): Promise<Result<ProjectStore>> {
  const opened = await openProject(folder, options)
  if (opened.ok) return opened.value.readOnly === false ? completed(opened.value, seeds, options) : opened
  return opened.fault.code === 'not-found' ? makeExample(folder, seeds, options) : opened
}

async function makeExample(
  folder: string,
  seeds: string,
  options: OpenOptions,
): Promise<Result<ProjectStore>> {
  const [scale] = verdictScales
  const project = makeProject(words.example.title, scale, circumstancesOf(options))
  const created = await createProject(folder, project, options)
  return created.ok ? completed(created.value, seeds, options) : created
}

async function completed(
  store: ProjectStore,
  seeds: string,
  options: OpenOptions,
): Promise<Result<ProjectStore>> {
  const done = await complete(store, seeds, options)
  if (done.ok) return ok(store)
  await store.close()
  return done
}

/** The entries of the history that make the example: the project, its articles, the worked example. */
const [PROJECT, ARTICLES] = [1, 2]

async function complete(
  store: ProjectStore,
  seedsFolder: string,
  options: OpenOptions,
): Promise<Result<unknown>> {
  if (store.head.seq > ARTICLES) return ok(null)
  const seeds = await readSeeds(seedsFolder)
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
  return store.run('addExample', (documents) => addExample(documents, texts, workedExample, circumstances))
}

/** The seed texts with what each says about itself. */
async function readSeeds(folder: string): Promise<Result<readonly IncomingFile[]>> {
  const files: IncomingFile[] = []
  for (const seed of seedList) {
    const file = await readTextFile(join(folder, seed.file))
    if (!file.ok) return file
    const metadata: Metadata = {
      ...file.value.incoming.metadata,
      title: stated(seed.title),
      outlet: stated(seed.outlet),
      byline: stated(seed.byline),
    }
    files.push({ ...file.value, incoming: { ...file.value.incoming, metadata } })
  }
  return ok(files)
}

function stated(value: string): Metadata['title'] {
  return value === '' ? null : { value, basis: 'text' }
}
