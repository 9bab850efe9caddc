import { fail, type Result, succeed } from '../domain/shared/result.ts'
import { type ImportFault, importFault } from './import-report.ts'
import { decodeText } from './text-encoding/decode-text.ts'
import { mendParts } from './text-encoding/mend-parts.ts'

/** The text of a file in Unicode, and what was not sure about it, by line. */
export const readTextFile = (
  bytes: Uint8Array,
): Result<{ text: string; faults: ImportFault[] }, { code: 'not-text' }> => {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return fail({ code: decoded.code })
  const { text, encoding, confidence } = decoded.value
  const file = { kind: 'file' } as const
  const faults: ImportFault[] = []
  if (confidence === 'ask') faults.push(importFault('encoding-guessed', file, encoding))
  else if (encoding === 'tcvn3' || encoding === 'vni')
    faults.push(importFault('old-font-read', file, encoding))
  const { parts, mended } = mendParts(text.split('\n'))
  const [sure] = mended.filter((part) => part.confidence === 'sure')
  if (sure !== undefined)
    faults.push(importFault('old-font-read', { kind: 'line', line: sure.at + 1 }, parts[sure.at]))
  for (const { at } of mended.filter((part) => part.confidence === 'ask'))
    faults.push(importFault('old-font-guessed', { kind: 'line', line: at + 1 }, parts[at]))
  return succeed({ text: parts.join('\n'), faults })
}
