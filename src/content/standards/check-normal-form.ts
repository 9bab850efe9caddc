import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ContentFault } from '../content-fault.ts'

/** Lines written with marks apart from their letters. Pages are safe from them; searching and comparing files is not. */
export const checkNormalForm = async (folder: string): Promise<ContentFault[]> => {
  const names = await readdir(folder, { recursive: true })
  const texts = names.filter((name) => /\.(?:yaml|md)$/.test(name)).sort()
  const faults = await Promise.all(
    texts.map(async (name) =>
      tellLines(
        join(basename(folder), name).replaceAll('\\', '/'),
        await readFile(join(folder, name), 'utf8'),
      ),
    ),
  )
  return faults.flat()
}

const tellLines = (file: string, text: string): ContentFault[] =>
  text.split('\n').flatMap((line, place) =>
    line === line.normalize('NFC')
      ? []
      : [
          {
            ...{ file, line: place + 1, field: '' },
            expected: 'chữ dựng sẵn (NFC)',
            found: 'chữ tổ hợp: dấu rời khỏi chữ',
            mend: 'Gõ lại dòng này, hoặc chuyển tệp về dạng dựng sẵn.',
          },
        ],
  )
