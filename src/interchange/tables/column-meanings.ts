import { toSlug } from '../../domain/text/slug.ts'

/** Columns of which a table has one at most. */
export type ColumnField =
  | 'prompt'
  | 'choices'
  | 'key'
  | 'kind'
  | 'reason'
  | 'lesson'
  | 'source'
  | 'at'
  | 'name'
  | 'unit'
  | 'tolerance'
  | 'marks'
  | 'situation'
  /** The running number of a row: read past. */
  | 'number'

export type ColumnMeaning =
  | { field: ColumnField }
  /** `at` counts the choices from 0. */
  | { field: 'choice' | 'choice-reason'; at: number }

const FIELDS: readonly { field: ColumnField; heading: RegExp }[] = [
  {
    field: 'prompt',
    heading: /^(?:noi-dung-)?cau-hoi$|^noi-dung$|^cau-hoi-noi-dung$|^de-bai$|^question(?:-text)?$|^prompt$/,
  },
  {
    field: 'choices',
    heading:
      /^(?:cac-)?(?:lua-chon|phuong-an)(?:-tra-loi)?$|^cac-(?:dap-an|y)$|^(?:options|choices|answers)$/,
  },
  {
    field: 'key',
    heading:
      /^(?:dap-an|phuong-an|lua-chon|(?:cau-)?tra-loi)-dung$|^dap-an$|^(?:cau-)?tra-loi$|^ket-qua$|^key$|^correct(?:-answers?|-options?)?$|^answer(?:-key)?$/,
  },
  { field: 'kind', heading: /^(?:loai|kieu|dang)(?:-cau)?(?:-hoi)?$|^(?:question-)?(?:type|kind)$/ },
  { field: 'reason', heading: /^(?:giai-thich|l[yi]-do)(?:-dap-an)?$|^vi-sao$|^feedback$|^explanation$/ },
  { field: 'lesson', heading: /^(?:ma-|thuoc-)?bai(?:-hoc)?$|^lesson$/ },
  { field: 'source', heading: /^(?:ma-)?nguon$|^can-cu(?:-phap-l[yi])?$|^van-ban$|^source$/ },
  { field: 'at', heading: /^dieu(?:-khoan)?$|^dieu-khoan-diem$|^vi-tri$|^at$/ },
  { field: 'name', heading: /^ma(?:-cau)?(?:-hoi)?$|^id$|^code$/ },
  { field: 'unit', heading: /^don-vi(?:-tinh)?$|^unit$/ },
  { field: 'tolerance', heading: /^sai-so$|^cho-phep-lech$|^tolerance$/ },
  { field: 'marks', heading: /^(?:go-)?dau$|^co-dau$|^marks$/ },
  { field: 'situation', heading: /^tinh-huong$|^situation$|^case$/ },
  { field: 'number', heading: /^(?:stt|tt|so|so-thu-tu|no|cau|cau-so)$/ },
]

const CHOICE =
  /^(?:(?:noi-dung-)?(?:phuong-an|dap-an|lua-chon|tra-loi|pa|da|y|option|choice|answer)-(?:tra-loi-)?)?([a-j])$/
const NUMBERED_CHOICE =
  /^(?:phuong-an|dap-an|lua-chon|tra-loi|pa|y|option|choice|answer)-(?:tra-loi-)?(10|[1-9])$/
const CHOICE_REASON =
  /^(?:giai-thich|l[yi]-do|vi-sao|feedback)-(?:dap-an-|phuong-an-|lua-chon-)?([a-j]|10|[1-9])$/

/** What a column holds, by its heading as our template and the lists that go round in Việt Nam have it. */
export const columnMeaning = (heading: string): ColumnMeaning | undefined => {
  const slug = toSlug(heading)
  const known = FIELDS.find((one) => one.heading.test(slug))
  if (known !== undefined) return { field: known.field }
  const [, choice] = CHOICE.exec(slug) ?? NUMBERED_CHOICE.exec(slug) ?? []
  if (choice !== undefined) return { field: 'choice', at: placeOf(choice) }
  const [, reason] = CHOICE_REASON.exec(slug) ?? []
  return reason === undefined ? undefined : { field: 'choice-reason', at: placeOf(reason) }
}

const placeOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - 97)
