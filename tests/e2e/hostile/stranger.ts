/** A web page that tries all ways out which need no script, and some that do; each is an address below `out`. */
export function strangersPage(out: string): string {
  const ran = `top.ran = 1; fetch('${out}/script')`
  return `<!doctype html><html manifest="${out}/manifest"><head>
<meta http-equiv="refresh" content="0;url=${out}/refresh">
<base href="${out}/base/">
<link rel="stylesheet" href="${out}/style"><link rel="preload" as="image" href="${out}/preload">
<link rel="prefetch" href="${out}/prefetch"><link rel="prerender" href="${out}/prerender">
<link rel="preconnect" href="${out}"><link rel="dns-prefetch" href="${out}"><link rel="modulepreload" href="${out}/module">
<link rel="icon" href="${out}/icon"><link rel="manifest" href="${out}/app">
<style>@import url(${out}/import); @font-face { font-family: far; src: url(${out}/font) } p { font-family: far }
body { background: url(${out}/background); cursor: url(${out}/cursor), auto } li { list-style-image: url(${out}/list) }</style>
<script>${ran}</script><script src="${out}/src"></script><script type="module" src="data:text/javascript,top.ran=1"></script>
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${out}/rules"]}]}</script>
</head><body onload="${ran}" background="${out}/old-background">
<h1>A page of a stranger</h1><p>Far letters.</p><ul><li>one</li></ul>
<img src="${out}/image" srcset="${out}/srcset 2x" onerror="${ran}"><img src="relative"><picture><source srcset="${out}/source"><img></picture>
<input type="image" src="${out}/input"><table background="${out}/table"><tr><td>x</table>
<video src="${out}/video" poster="${out}/poster" autoplay></video><audio src="${out}/audio" autoplay></audio>
<video><source src="${out}/video-source"><track src="${out}/track" default></video>
<iframe src="${out}/frame"></iframe><iframe srcdoc="<script>${ran}</script><img src=${out}/srcdoc>"></iframe>
<iframe src="javascript:top.ran=1"></iframe><iframe src="original://kept/source/x/y"></iframe><iframe src="app://plumbline/index.html"></iframe>
<object data="${out}/object"></object><embed src="${out}/embed"><applet archive="${out}/applet"></applet>
<svg><image href="${out}/svg-image"/><use href="${out}/svg-use#x"/><script>${ran}</script>
<a href="javascript:top.ran=1"><animate attributeName="href" values="javascript:top.ran=1"/><text>x</text></a></svg>
<form action="${out}/form" method="post" target="_top"><button autofocus onfocus="${ran}">Send it</button></form>
<a href="${out}/link">Go away</a> <a href="${out}/blank" target="_blank" ping="${out}/ping">A new window</a>
<a href="${out}/download" download>Take it</a> <a href="${out}/top" target="_top">Out of the frame</a>
<details open ontoggle="${ran}">x</details><marquee onstart="${ran}">x</marquee>
</body></html>`
}

/** A drawing that tries the same. */
export function strangersDrawing(out: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100" onload="top.ran = 1">
<style>@import url(${out}/svg-import); rect { fill: url(${out}/svg-fill#a) }</style>
<script>top.ran = 1; fetch('${out}/svg-script')</script><script href="${out}/svg-src"/>
<image href="${out}/svg-image" width="9" height="9"/><use xlink:href="${out}/svg-use#a"/>
<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${out}/svg-frame"/></foreignObject>
<rect width="90" height="90"/></svg>`
}

/** A part of a film: its length, its kind and what is within. */
function part(kind: string, ...within: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(within.map((each) => Buffer.from(each)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length + 8)
  return Buffer.concat([length, Buffer.from(kind), body])
}

const zeros = (count: number): string => '\0'.repeat(count)

/** A film that says that it lies elsewhere, in both ways that films have for that. */
export function strangersFilm(out: string): Buffer {
  const reference = `${out}/film-reference\0`
  const elsewhere = part(
    'rdrf',
    zeros(4),
    'url ',
    zeros(3),
    String.fromCodePoint(reference.length),
    reference,
  )
  const data = part('dref', zeros(7), '\u0001', part('url ', zeros(4), `${out}/film-data\0`))
  return Buffer.concat([
    part('ftyp', 'qt  ', zeros(4), 'qt  '),
    part('moov', part('rmra', part('rmda', elsewhere))),
    part(
      'moov',
      part('mvhd', zeros(100)),
      part('trak', part('tkhd', zeros(84)), part('mdia', part('minf', part('dinf', data)))),
    ),
  ])
}
