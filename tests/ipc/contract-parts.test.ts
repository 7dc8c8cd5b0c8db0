import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { contract } from '../../shared/ipc/contract'

const folder = resolve(import.meta.dirname, '../../shared/ipc/contract')

test('each operation stands in one part of the contract, and each part in the contract', async () => {
  const parts = (await readdir(folder)).map((file) => import(resolve(folder, file)) as Promise<object>)
  const names = (await Promise.all(parts))
    .flatMap((part) => Object.values(part))
    .flatMap((operations: object) => Object.keys(operations))
  expect(names.toSorted()).toEqual(Object.keys(contract).toSorted())
})
