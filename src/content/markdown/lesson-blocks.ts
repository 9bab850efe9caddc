import type { Heading, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString as plainText } from 'mdast-util-to-string'
import type { LessonBlock } from '../../domain/course/lesson.ts'
import { toSlug } from '../../domain/text/slug.ts'
import { readCheck } from './directives/check.ts'
import { readCite } from './directives/cite.ts'
import { readCompare } from './directives/compare.ts'
import { readFacts } from './directives/facts.ts'
import { readFigure } from './directives/figure.ts'
import { readNote } from './directives/note.ts'
import { readPractice } from './directives/practice.ts'
import { readScreen } from './directives/screen.ts'
import { readSteps } from './directives/steps.ts'
import { readVideo } from './directives/video.ts'
import type { LessonText } from './lesson-text.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { toHtml } from './to-html.ts'
import { tellUnfitMarkdown } from './unfit-markdown.ts'

type ReadContainer = (node: ContainerDirective, text: LessonText) => LessonBlock | undefined

/** Directives by name; the Vietnamese name is an alias that authors may type. */
const CONTAINERS: Record<string, ReadContainer> = {
  note: readNote('remember'),
  'ghi-nho': readNote('remember'),
  care: readNote('care'),
  'can-than': readNote('care'),
  facts: readFacts,
  'so-lieu': readFacts,
  steps: readSteps,
  'cac-buoc': readSteps,
  compare: readCompare,
  'truoc-nay': readCompare,
  screen: readScreen,
  'man-hinh': readScreen,
  figure: readFigure,
  hinh: readFigure,
  video: readVideo,
  check: readCheck,
  'thu-mot-cau': readCheck,
}

export interface PlacedBlock {
  block: LessonBlock
  /** Line of the lesson file on which the block begins. */
  line: number
}

/** Cuts the running text of a lesson into blocks; faults are gathered in `text`. */
export const readLessonBlocks = (markdown: string, text: LessonText): PlacedBlock[] => {
  const tree = parseMarkdown(markdown)
  tellUnfitMarkdown(tree, text)
  const blocks: PlacedBlock[] = []
  let run: RootContent[] = []
  const endRun = (): void => {
    const html = toHtml(run)
    const first = run[0]
    if (first !== undefined && html !== '')
      blocks.push({ block: { type: 'html', html }, line: text.lineOf(first) })
    run = []
  }
  for (const node of tree.children) {
    if (!standsAlone(node)) {
      run.push(node)
      continue
    }
    endRun()
    const block = readAlone(node, text)
    if (block !== undefined) blocks.push({ block, line: text.lineOf(node) })
  }
  endRun()
  return blocks
}

type Alone = Extract<RootContent, { type: 'heading' | 'containerDirective' | 'leafDirective' }>

const standsAlone = (node: RootContent): node is Alone =>
  node.type === 'containerDirective' ||
  node.type === 'leafDirective' ||
  (node.type === 'heading' && node.depth === 2)

const readAlone = (node: Alone, text: LessonText): LessonBlock | undefined => {
  if (node.type === 'heading') return readHeading(node)
  if (node.type === 'leafDirective' && (node.name === 'cite' || node.name === 'nguon'))
    return readCite(node, text)
  if (node.type === 'leafDirective' && (node.name === 'practice' || node.name === 'thuc-hanh'))
    return readPractice(node, text)
  const read = node.type === 'containerDirective' ? CONTAINERS[node.name] : undefined
  if (node.type === 'containerDirective' && read !== undefined) return read(node, text)
  text.fault(node, node.name, {
    expected: `một khối đã biết: cite, practice, ${Object.keys(CONTAINERS).join(', ')}`,
    found: `${node.type === 'leafDirective' ? '::' : ':::'}${node.name}`,
    mend: 'Kiểm tra chính tả tên khối. Khối có nội dung mở bằng ":::", khối một dòng mở bằng "::".',
  })
  return undefined
}

const readHeading = (node: Heading): LessonBlock => {
  const title = plainText(node)
  return { type: 'heading', id: toSlug(title), text: title, html: toHtml(node.children) }
}
