import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkNormalForm } from './check-normal-form.ts'

it('names the line whose marks stand apart from their letters', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'normal-form-'))
  try {
    await mkdir(join(parent, 'content', 'sources'), { recursive: true })
    await writeFile(
      join(parent, 'content', 'sources', 'luat.yaml'),
      'title: Lu\u1eadt\nissuer: Qu\u00f4\u0301c h\u1ed9i\n',
    )
    expect(await checkNormalForm(join(parent, 'content'))).toMatchObject([
      { file: 'content/sources/luat.yaml', line: 2, found: 'chữ tổ hợp: dấu rời khỏi chữ' },
    ])
  } finally {
    await rm(parent, { recursive: true })
  }
})
