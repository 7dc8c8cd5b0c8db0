// The check that a report carries with itself. It stands in the file as it stands here, so that whoever wants to can read it.
// It asks no network, runs nothing that the file holds, and sets what it found as text alone.
'use strict'

/** How many letters of Base64 are decoded at once; a multiple of four. */
const AT_ONCE = 1 << 20

/** SHA-256 (FIPS 180-4), for a browser that gives this page no `crypto.subtle`. */
function sha256(bytes) {
  const roots = primes(64).map((prime) => fraction(Math.cbrt(prime)))
  const state = primes(8).map((prime) => fraction(Math.sqrt(prime)))
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const w = new Uint32Array(64)
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(at + i * 4)
    for (let i = 16; i < 64; i += 1) {
      const [early, late] = [w[i - 15], w[i - 2]]
      const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
      const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0
    }
    let [a, b, c, d, e, f, g, h] = state
    for (let i = 0; i < 64; i += 1) {
      const choice = (e & f) ^ (~e & g)
      const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + roots[i] + w[i]) | 0
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] + word) | 0
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const turn = (word, by) => (word >>> by) | (word << (32 - by))

function primes(count) {
  const found = []
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

const fraction = (root) => ((root % 1) * 0x100000000) | 0

/** The SHA-256 of bytes in hexadecimal, by the browser where it gives one. */
async function hashOf(bytes) {
  if (globalThis.crypto?.subtle === undefined) return sha256(bytes)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const hashOfText = (text) => hashOf(new TextEncoder().encode(text))

/** The texts that an element holds, one after the other, in pieces that can be decoded each by itself. */
function* piecesIn(element) {
  let rest = ''
  for (const { data } of element.childNodes)
    for (let at = 0; at < data.length;) {
      const piece = rest + data.slice(at, at + AT_ONCE - rest.length)
      at += piece.length - rest.length
      rest = ''
      if (piece.length === AT_ONCE) yield piece
      else rest = piece
    }
  if (rest !== '') yield rest
}

/** The bytes that an element holds in Base64, read piece by piece; null where that is not what it holds. */
async function bytesIn(element) {
  const length = [...element.childNodes].reduce((sum, { data }) => sum + data.length, 0)
  const bytes = new Uint8Array(Math.ceil(length / 4) * 3)
  let size = 0
  for (const piece of piecesIn(element)) {
    let binary
    try {
      binary = atob(piece)
    } catch {
      return null
    }
    // Blanks, and bits that no byte takes, are passed over in decoding: nothing may be.
    if (btoa(binary) !== piece) return null
    for (let at = 0; at < binary.length; at += 1) bytes[size + at] = binary.charCodeAt(at)
    size += binary.length
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
  }
  return bytes.subarray(0, size)
}

/** The page itself as a list of lists, without what it carries: what `describeShell` of the program makes of it. */
function describe(node) {
  if (node.nodeType === 3) return node.data
  if (node.nodeType !== 1) return [node.nodeName]
  const names = node.getAttributeNames().toSorted()
  const attributes = names.map((name) => [
    name,
    name === 'srcdoc' || isSeal(node, name) ? '' : node.getAttribute(name),
  ])
  const holds = node.localName === 'script' ? [] : [...node.childNodes].map(describe)
  return [node.localName, attributes, holds.filter((each) => each !== '')]
}

const isSeal = (node, name) => name === 'content' && node.getAttribute('name') === 'seal'

/** Looks at every entry of a history: each is fixed by its own hash, and names the one before it. */
async function checkHistory(bytes, state) {
  let before = '0'.repeat(64)
  let isNamed = false
  for (const line of new TextDecoder().decode(bytes).split('\n').slice(0, -1)) {
    const at = line.lastIndexOf(',"hash":"')
    const { seq, prevHash, hash } = JSON.parse(line)
    if (prevHash !== before || (await hashOfText(line.slice(0, at))) !== hash) return false
    isNamed ||= seq === state.seq && hash === state.hash
    before = hash
  }
  return isNamed
}

/** What the list at the end of the file says; null where it cannot be read. */
function readList() {
  try {
    const list = JSON.parse(document.getElementById('list').textContent)
    return typeof list === 'object' ? list : null
  } catch {
    return null
  }
}

const element = (id) => document.getElementById(id)

function setOutcome(kind, text) {
  element('outcome').className = kind
  element('outcome').textContent = text
}

/** Says in a line of its own how one thing came out. */
function say(isGood, name, found, hash, bytes) {
  const { words } = said
  const line = document.createElement('li')
  line.className = isGood ? 'good' : 'bad'
  const head = document.createElement('p')
  const label = document.createElement('bdi')
  label.textContent = name
  const how = document.createElement('strong')
  how.textContent = `${isGood ? '✓' : '✗'} ${found}`
  head.append(label, ' ', how)
  line.append(head)
  if (hash) {
    const code = document.createElement('code')
    code.textContent = hash
    line.append(code)
  }
  if (bytes) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words.save
    button.setAttribute('aria-label', `${words.save}: ${name}`)
    button.addEventListener('click', () => void save(name, bytes()))
    line.append(button)
  }
  element('lines').append(line)
  said.isGood &&= isGood
}

const said = { isGood: true, words: null }

/** Hands out a file that the report carries, under its name. It is never opened here. */
async function save(name, content) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([await content], { type: 'application/octet-stream' }))
  link.download = name.replaceAll(/[\\/:*?"<>|]/gu, '_')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function check() {
  // Before anything here is changed.
  const page = JSON.stringify([
    document.compatMode,
    document.childNodes.length,
    describe(document.documentElement),
  ])
  const list = readList()
  if (list === null) return
  const { words } = list
  said.words = words
  setOutcome('', words.checking)
  const seal = document.querySelector('meta[name=seal]')?.getAttribute('content')
  const differs = (isGood) => (isGood ? words.matches : words.differs)
  const isList = (await hashOfText(element('list').textContent)) === seal
  say(isList, words.list, differs(isList))
  const isPage = (await hashOfText(page)) === list.page
  say(isPage, words.page, differs(isPage))

  const report = element('report').getAttribute('srcdoc') ?? ''
  const reportHash = await hashOfText(report)
  const isReport = reportHash === list.report.sha256
  say(isReport, list.report.name, differs(isReport), reportHash, () => report)

  const printed = new Set(report.match(/\b[0-9a-f]{64}\b/gu))
  for (const file of list.files) {
    setOutcome('', `${words.checking} ${file.name}`)
    const holder = document.getElementById(file.id)
    const bytes = holder === null ? null : await bytesIn(holder)
    const hash = bytes === null ? '' : await hashOf(bytes)
    const isSame = hash === file.sha256
    const keep = isSame ? () => bytesIn(holder) : undefined
    if (!isSame) say(false, file.name, words.differs, hash)
    else if (file.kind === 'history') {
      const isChain = await checkHistory(bytes, list.state).catch(() => false)
      say(isChain, file.name, isChain ? words.chain : words.noChain, hash, keep)
    } else {
      const isNamed = printed.has(hash)
      say(isNamed, file.name, isNamed ? words.matches : words.notNamed, hash, keep)
    }
  }
  if (list.state !== null) {
    const isNamed = report.includes(list.state.hash)
    say(isNamed, words.state, isNamed ? words.stateNamed : words.differs, list.state.hash)
  }
  if (globalThis.crypto?.subtle === undefined) {
    const note = document.createElement('p')
    note.textContent = words.ownHash
    element('lines').after(note)
  }
  setOutcome(said.isGood ? 'good' : 'bad', said.isGood ? words.good : words.bad)
}

/** Reckons the SHA-256 of a whole file that is chosen: of this one, to be held against the one that was told by another way. */
async function hashChosen({ target }) {
  const [file] = target.files
  if (!file) return
  element('whole').textContent = '…'
  element('whole').textContent = await hashOf(new Uint8Array(await file.arrayBuffer()))
}

/** Links of the report open beside it: nothing may take the place of what was checked. */
function openLinksBeside() {
  for (const link of element('report').contentDocument?.querySelectorAll('a[href]') ?? [])
    if (!link.getAttribute('href').startsWith('#')) {
      link.target = '_blank'
      link.rel = 'noopener noreferrer'
    }
}

if (globalThis.document !== undefined)
  document.addEventListener('DOMContentLoaded', () => {
    element('file').addEventListener('change', (event) => void hashChosen(event))
    element('report').addEventListener('load', openLinksBeside)
    openLinksBeside()
    check().catch(() => setOutcome('bad', said.words?.bad ?? element('outcome').textContent))
  })
