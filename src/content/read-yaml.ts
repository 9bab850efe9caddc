import { type Document, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { ContentFault } from './content-fault.ts'
import type { FieldPath, Located } from './located.ts'

/**
 * Reads YAML without losing where each field stands.
 *
 * @param firstLine line of the file on which this text begins, for front matter inside a lesson
 */
export const readYaml = (
  file: string,
  text: string,
  firstLine = 1,
): { located: Located<unknown>; faults: ContentFault[] } => {
  const lines = new LineCounter()
  const document = parseDocument(text.normalize('NFC'), { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1
  const faults = document.errors.map((error) => ({
    file,
    line: lineAt(offsetOf(error, document)),
    field: '',
    expected: 'YAML đúng cú pháp',
    found: YAML_FAULTS[error.code] ?? `lỗi ${error.code}`,
    mend: 'Xem lại thụt đầu dòng, dấu hai chấm và dấu nháy quanh dòng này. Chữ có dấu hai chấm thì đặt trong dấu nháy.',
  }))
  const lineOf = (path: FieldPath): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return firstLine
  }
  return { located: { file, value: faults.length > 0 ? undefined : document.toJS(), lineOf }, faults }
}

/** Where the author has to look. A quote left open is noticed at the end of the file; it is mended where it opens. */
const offsetOf = (error: YAMLError, document: Document): number => {
  let opened: number | undefined
  if (error.code === 'MISSING_CHAR') {
    visit(document, {
      Scalar: (_key, node) => {
        if (node.range && node.range[0] < error.pos[0] && node.range[1] >= error.pos[0])
          opened = node.range[0]
      },
    })
  }
  return opened ?? error.pos[0]
}

const YAML_FAULTS: Record<string, string> = {
  DUPLICATE_KEY: 'hai trường trùng tên',
  BAD_INDENT: 'thụt đầu dòng chưa thẳng',
  TAB_AS_INDENT: 'thụt đầu dòng bằng phím Tab',
  MISSING_CHAR: 'thiếu một ký tự đóng, hay gặp là dấu nháy hoặc dấu ngoặc',
  UNEXPECTED_TOKEN: 'một ký tự không đứng được ở đây',
  BLOCK_AS_IMPLICIT_KEY: 'dấu hai chấm thừa trong một dòng',
  MULTILINE_IMPLICIT_KEY: 'tên trường kéo sang hai dòng',
}
