import { toSlug } from '../../domain/text/slug.ts'
import type { ImportedTask } from '../imported-question.ts'

type Kind = ImportedTask['kind']

const KINDS: readonly { kind: Kind; words: RegExp }[] = [
  {
    kind: 'single-choice',
    words: /^(?:chon-)?mot(?:-dap-an|-lua-chon|-y)?(?:-dung)?$|^trac-nghiem$|^single(?:-choice)?$/,
  },
  {
    kind: 'multiple-choice',
    words: /^(?:chon-)?nhieu(?:-dap-an|-lua-chon|-y)?(?:-dung)?$|^multiple(?:-choice|-answers?)?$|^mcq$/,
  },
  { kind: 'true-false', words: /^dung-(?:hay-|hoac-)?sai$|^true-false$|^tf$/ },
  { kind: 'matching', words: /^(?:ghep|noi)(?:-doi|-noi|-cap|-cot)?$|^matching$/ },
  { kind: 'ordering', words: /^(?:sap-)?xep(?:-thu-tu)?$|^thu-tu$|^ordering$/ },
  {
    kind: 'short-text',
    words: /^(?:dien|go)(?:-tu|-chu|-khuyet|-vao-cho-trong)?$|^tra-loi-ngan$|^short-(?:text|answer)$/,
  },
  { kind: 'number', words: /^(?:dien-|nhap-)?so$|^number$|^numeric(?:al)?$/ },
]

/** The kind of question that a cell names; undefined where it names none of ours. */
export const kindOfWords = (cell: string): Kind | undefined => {
  const slug = toSlug(cell)
  return KINDS.find(({ words }) => words.test(slug))?.kind
}
