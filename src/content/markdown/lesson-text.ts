import type { RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type * as z from 'zod/mini'
import type { ContentFault } from '../content-fault.ts'
import { describeValue } from '../describe-value.ts'

export type Directive = ContainerDirective | LeafDirective

/** Gathers what is wrong in one lesson's running text while its parts are being made. */
export class LessonText {
  readonly faults: ContentFault[] = []
  readonly #file: string
  readonly #linesBefore: number

  /** @param linesBefore lines of front matter above the text */
  constructor(file: string, linesBefore: number) {
    this.#file = file
    this.#linesBefore = linesBefore
  }

  lineOf(node: { position?: { start: { line: number } } | undefined }): number {
    return (node.position?.start.line ?? 1) + this.#linesBefore
  }

  fault(
    node: { position?: { start: { line: number } } | undefined },
    field: string,
    told: Pick<ContentFault, 'expected' | 'found' | 'mend'>,
  ): void {
    this.faults.push({ file: this.#file, line: this.lineOf(node), field, ...told })
  }

  /** Attributes of a directive, or undefined after telling what is wrong with them. */
  attributes<Schema extends z.ZodMiniType>(node: Directive, schema: Schema): z.output<Schema> | undefined {
    const parsed = schema.safeParse(node.attributes ?? {})
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]
      for (const name of names) {
        this.fault(node, `${node.name} ${name}`, {
          expected: issue.code === 'unrecognized_keys' ? 'thuộc tính có trong mẫu' : 'thuộc tính đúng mẫu',
          found:
            issue.code === 'unrecognized_keys'
              ? `thuộc tính lạ "${name}"`
              : describeValue(node.attributes?.[name]),
          mend: `Xem cách viết khối "${node.name}" trong tài liệu định dạng rồi sửa thuộc tính "${name}".`,
        })
      }
    }
    return undefined
  }

  /** The only list of a directive, or undefined after telling that it is missing. */
  onlyList(node: ContainerDirective): Extract<RootContent, { type: 'list' }> | undefined {
    const list = node.children.find((child) => child.type === 'list')
    if (list === undefined) {
      this.fault(node, node.name, {
        expected: 'một danh sách trong khối',
        found: 'khối không có danh sách',
        mend: 'Viết mỗi ý một dòng, đầu dòng là "- " hoặc "1. ".',
      })
    }
    return list
  }
}
