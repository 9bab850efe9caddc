import {
  CLASS_RESULT_FORMAT,
  type ClassResult,
  type SignedResult,
} from '../../domain/edition/class-result.ts'
import { type PrivateKey, signResult } from '../../domain/edition/result-signature.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import { vietnamDayOf } from '../../domain/shared/time.ts'
import { toSlug } from '../../domain/text/slug.ts'

/**
 * Signs what a class did and hands it to the browser as a file to keep. Fails where the page was opened over a plain
 * network address: browsers sign only in pages that nobody can have changed on their way.
 * @returns the name of the file
 */
export const saveResult = async (
  key: PrivateKey,
  result: ClassResult,
): Promise<Result<string, { code: 'cannot-sign' }>> => {
  if (crypto.subtle === undefined) return fail({ code: 'cannot-sign' })
  const file: SignedResult = {
    format: CLASS_RESULT_FORMAT,
    result,
    signature: await signResult(key, result),
  }
  const name = `ket-qua-${toSlug(result.className) || 'lop'}-${vietnamDayOf(new Date().toISOString())}.lhs`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
  return succeed(name)
}
