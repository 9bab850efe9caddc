import type * as z from 'zod/mini'
import type { ContentFault } from './content-fault.ts'
import { describeValue } from './describe-value.ts'
import { type FieldPath, faultAt, type Located } from './located.ts'

const UNKNOWN_FIELD_MEND =
  'Kiểm tra chính tả tên trường, hoặc xoá trường này. Chữ có dấu phẩy đứng trong { … } thì phải đặt trong dấu nháy.'

type Issue = z.core.$ZodIssue
type Told = Pick<ContentFault, 'expected' | 'mend'> & { found?: string }

/** Checks a file against a schema; every fault is told in the author's words. */
export const checkAgainst = <Schema extends z.ZodMiniType>(
  schema: Schema,
  located: Located<unknown>,
): { value: z.output<Schema> | undefined; faults: ContentFault[] } => {
  const parsed = schema.safeParse(located.value)
  if (parsed.success) return { value: parsed.data, faults: [] }
  return { value: undefined, faults: parsed.error.issues.flatMap((issue) => faultsOf(located, issue)) }
}

const faultsOf = (located: Located<unknown>, issue: Issue): ContentFault[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      faultAt(located, [...issue.path, key], {
        expected: 'một trường có trong mẫu',
        found: `trường lạ "${key}"`,
        mend: UNKNOWN_FIELD_MEND,
      }),
    )
  }
  const found = valueAt(located.value, issue.path)
  const told = tell(issue, found)
  return [faultAt(located, issue.path, { found: describeValue(found), ...told })]
}

const tell = (issue: Issue, found: unknown): Told => {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? { expected: TYPE_WORDS[issue.expected] ?? issue.expected, mend: 'Thêm trường này.' }
        : { expected: TYPE_WORDS[issue.expected] ?? issue.expected, mend: 'Viết lại giá trị đúng kiểu.' }
    case 'too_small':
      return {
        expected: `${measure(issue.origin)} từ ${issue.minimum} trở lên`,
        mend: isNumber(issue.origin) ? 'Viết số lớn hơn.' : 'Viết thêm cho đủ.',
      }
    case 'too_big':
      return {
        expected: `${measure(issue.origin)} không quá ${issue.maximum}`,
        mend: isNumber(issue.origin) ? 'Viết số nhỏ hơn.' : 'Rút ngắn lại.',
      }
    case 'invalid_value':
      return {
        expected: `một trong: ${issue.values.map(String).join(', ')}`,
        mend: 'Chọn một giá trị trong danh sách, viết đúng từng chữ.',
      }
    case 'invalid_union':
      return {
        expected: 'một kiểu đã có trong tài liệu định dạng',
        mend: 'Kiểm tra trường phân loại (kind) và các trường đi cùng.',
      }
    case 'invalid_format':
      return RULE_WORDS[issue.message] ?? FORMAT_WORDS[issue.format] ?? UNKNOWN
    case 'custom':
      return RULE_WORDS[issue.message] ?? UNKNOWN
    default:
      return UNKNOWN
  }
}

const UNKNOWN: Told = { expected: 'giá trị đúng mẫu', mend: 'So với tài liệu định dạng rồi viết lại.' }

const TYPE_WORDS: Record<string, string> = {
  string: 'một đoạn chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  tuple: 'một danh sách đủ số mục',
  object: 'một nhóm trường',
  record: 'một nhóm trường',
}

const FORMAT_WORDS: Record<string, Told> = {
  date: { expected: 'ngày dạng NĂM-THÁNG-NGÀY', mend: 'Viết lại, ví dụ: 2026-11-25.' },
  url: { expected: 'địa chỉ bắt đầu bằng https://', mend: 'Chép lại địa chỉ đầy đủ.' },
}

/** Rules that the schemas name in their `error`. */
const RULE_WORDS: Record<string, Told> = {
  'authored-id': {
    expected: 'chữ thường không dấu, chữ số, nối bằng gạch ngang',
    mend: 'Viết lại theo mẫu, ví dụ: dang-ky-khai-sinh.',
  },
  'edition-date': { expected: 'ngày của bản này, dạng NĂM.THÁNG.NGÀY', mend: 'Viết lại, ví dụ: 2026.11.25.' },
  'unit-code': {
    expected: 'mã đơn vị gồm năm chữ số',
    mend: 'Viết đủ năm chữ số trong dấu nháy, ví dụ: "02221".',
  },
  'exactly-one-right': {
    expected: 'đúng một lựa chọn có right: true',
    mend: 'Đánh dấu right: true cho một lựa chọn, hoặc đổi kind thành multiple-choice.',
  },
  'id-without-digits': {
    expected: 'mã không có chữ số, vì người làm bài nhìn thấy mã',
    mend: 'Đặt mã theo việc của mục, không theo thứ tự, ví dụ: nop-ho-so.',
  },
  'unknown-start-explained': {
    expected: 'ngày có hiệu lực, hoặc lời ghi chú vì sao chưa có',
    mend: 'Thêm inForceFrom khi đã kiểm tra được; chưa được thì viết note.',
  },
  'at-least-two-right': {
    expected: 'ít nhất hai lựa chọn có right: true',
    mend: 'Đánh dấu thêm lựa chọn đúng, hoặc đổi kind thành single-choice.',
  },
}

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int'

const measure = (origin: string): string =>
  origin === 'string' ? 'số ký tự' : origin === 'array' || origin === 'set' ? 'số mục' : 'giá trị'

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (held, part) => (typeof held === 'object' && held !== null ? Reflect.get(held, part) : undefined),
    value,
  )
