import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeRegistration } from './write-edition.ts'

test('the registration beside a ZIP holds the public half of the key and nothing of the private one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'))
  const publicKey = {
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  }
  const courses = [{ id: 'khai-sinh', title: 'Đăng ký khai sinh', checks: 3 }]
  const name = await writeRegistration(join(folder, 'ban.zip'), {
    ...{ editionId: 'aaaaaaaaaaaaaaaa', publicKey, courses },
    ...{ madeAt: '2026-11-25T01:00:00.000Z', madeBy: 'Trần Văn Mẫu' },
  })
  expect(name).toBe(join(folder, 'ban.dang-ky.json'))
  expect(JSON.parse(await readFile(name, 'utf8'))).toEqual({
    format: 'lop-hoc-so/ban-mang-di/1',
    publicKey,
    courses,
  })
})
