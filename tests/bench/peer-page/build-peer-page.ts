import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { Bench } from '../harness/bench'

/** Bundles the page with the peer into one file that needs no network; null where the peer is not installed. */
export async function buildPeerPage(bench: Bench, folder: string): Promise<string | null> {
  if (!existsSync(join(bench.here, 'node_modules/@recogito/text-annotator'))) return null
  await build({
    root: bench.root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      target: 'chrome130',
      lib: {
        entry: join(bench.here, 'peer-page/main.ts'),
        formats: ['iife'],
        name: 'peer',
        fileName: () => 'peer.js',
        cssFileName: 'peer',
      },
    },
  })
  const [script, style] = await Promise.all(
    ['peer.js', 'peer.css'].map((name) => readFile(join(folder, name), 'utf8')),
  )
  const path = join(folder, 'peer.html')
  await writeFile(path, page(script ?? '', style ?? ''))
  return pathToFileURL(path).href
}

function page(script: string, style: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<title>Peer</title>
<style>
${style}
html, body { margin: 0; height: 100%; }
body { display: grid; grid-template-rows: auto 1fr; font: 17px/1.6 serif; }
#scroller { overflow: auto; }
#text { max-width: 44rem; margin: auto; }
</style>
<header><button id="open">Open</button> <button id="more">More</button> <output id="answer"></output></header>
<div id="scroller"><div id="text"></div></div>
<script>${script.replaceAll('</script', String.raw`<\/script`)}</script>
`
}
