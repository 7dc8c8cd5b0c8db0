import { describe, expect, test } from 'vitest'
import { lookOf } from '../../../shared/domain/originals/picture-look'
import { areOnePicture, lookAlike } from '../../../shared/domain/originals/one-picture'
import type { GreyPicture } from '../../../shared/domain/originals/picture-look'

/** Forty spots of light and dark, others for each number. */
function sceneOf(seed: number): GreyPicture {
  let state = seed * 7919
  const next = (): number => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
  const spots = Array.from({ length: 40 }, () => ({
    x: next(),
    y: next(),
    size: 0.05 + next() * 0.15,
    light: (next() - 0.5) * 240,
  }))
  return drawn(320, 240, (x, y) =>
    spots.reduce(
      (sum, spot) =>
        sum + spot.light * Math.exp(-(((x - spot.x) / spot.size) ** 2) - ((y - spot.y) / spot.size) ** 2),
      128,
    ),
  )
}

/** `shade` is told where it is as shares of the picture. */
function drawn(width: number, height: number, shade: (x: number, y: number) => number): GreyPicture {
  const grey = Uint8Array.from({ length: width * height }, (_, at) =>
    Math.min(255, Math.max(0, shade((at % width) / width, Math.floor(at / width) / height))),
  )
  return { width, height, grey }
}

/** What of a picture is left without so much at each side, in another size, and changed pixel by pixel. */
function copyOf(
  { width, height, grey }: GreyPicture,
  [across, down]: readonly [number, number],
  { cut = 0, left = 0, change = (value: number, _: number) => value } = {},
): GreyPicture {
  let at = 0
  return drawn(across, down, (x, y) => {
    const fromX = Math.floor((cut + left + x * (1 - cut * 2 - left)) * width)
    const fromY = Math.floor((cut + y * (1 - cut * 2)) * height)
    at += 1
    return change(grey[fromY * width + fromX] ?? 0, at)
  })
}

const scenes = Array.from({ length: 24 }, (_, at) => sceneOf(at + 1))
const looks = scenes.map((scene) => lookOf(scene) ?? [])

describe('a copy of a picture is found by its look', () => {
  test.each<[string, (scene: GreyPicture) => GreyPicture]>([
    ['that was made smaller', (scene) => copyOf(scene, [120, 90])],
    ['that was made larger', (scene) => copyOf(scene, [640, 480])],
    ['that was made darker', (scene) => copyOf(scene, [320, 240], { change: (value) => value * 0.7 })],
    [
      'that is noisy',
      (scene) => copyOf(scene, [320, 240], { change: (value, at) => value + ((at * 31) % 41) - 20 }),
    ],
    [
      'in few shades',
      (scene) => copyOf(scene, [320, 240], { change: (value) => Math.round(value / 32) * 32 }),
    ],
    ['cut by 2 % at each side', (scene) => copyOf(scene, [307, 230], { cut: 0.02 })],
    ['cut by 5 % at each side', (scene) => copyOf(scene, [288, 216], { cut: 0.05 })],
    ['cut by 6 % at one side', (scene) => copyOf(scene, [300, 240], { left: 0.06 })],
  ])('%s', (_, change) => {
    const found = scenes.filter((scene, at) => lookAlike(looks[at] ?? [], lookOf(change(scene)) ?? []))
    expect(found.length).toBe(scenes.length)
  })
})

test('different pictures do not look alike', () => {
  const alike = looks.flatMap((a, at) => looks.slice(0, at).filter((b) => lookAlike(a, b)))
  expect(alike).toEqual([])
})

test('what is flat has no look, so that no two black frames are one picture', () => {
  expect(lookOf(drawn(300, 200, () => 0))).toBeNull()
  expect(lookOf(drawn(300, 200, (x) => 100 + x * 20))).toBeNull()
  expect(lookOf({ width: 0, height: 0, grey: new Uint8Array() })).toBeNull()
})

test('a picture of one pixel is flat, and does not fail', () => {
  expect(lookOf(drawn(1, 1, () => 9))).toBeNull()
})

test('two files are one picture until somebody says otherwise, and no file is a copy of itself', () => {
  const [look = []] = looks
  const a = { hash: 'a'.repeat(64), look: [...look] }
  const b = { hash: 'b'.repeat(64), look: [...look] }
  expect(areOnePicture(a, b)).toBe(true)
  expect(areOnePicture(a, a)).toBe(false)
  expect(areOnePicture(a, { ...b, otherThan: [a.hash] })).toBe(false)
  expect(areOnePicture({ ...a, otherThan: [b.hash] }, b)).toBe(false)
  expect(areOnePicture({ hash: a.hash }, { hash: b.hash })).toBe(false)
})
