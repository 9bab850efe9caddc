import type { Nodes, Root } from 'mdast'
import type { LessonText } from './lesson-text.ts'

const SAFE_LINK = /^(?:https?:|mailto:|tel:|\/|#)/i

/** Tells what CommonMark allows and a lesson does not: raw HTML, pictures in running text, unsafe links. */
export const tellUnfitMarkdown = (tree: Root, text: LessonText): void => {
  const visit = (node: Nodes): void => {
    if (node.type === 'html') {
      text.fault(node, 'HTML', {
        expected: 'chữ Markdown',
        found: node.value.slice(0, 60),
        mend: 'Bỏ thẻ HTML. Muốn đóng khung, kẻ bảng hay vẽ bước thì dùng các khối trong tài liệu định dạng.',
      })
    }
    if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) {
      text.fault(node, 'tiêu đề', {
        expected: 'tiêu đề ## hoặc ###',
        found: `${'#'.repeat(node.depth)}`,
        mend: 'Tên bài đã là tiêu đề lớn nhất; dùng ## cho mục và ### cho mục con.',
      })
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      text.fault(node, 'hình', {
        expected: 'khối :::figure có alt, width và height',
        found: 'hình đặt trong đoạn chữ',
        mend: 'Chuyển hình vào thư mục figures của khoá rồi dùng khối :::figure.',
      })
    }
    if (node.type === 'link' && !SAFE_LINK.test(node.url)) {
      text.fault(node, 'liên kết', {
        expected: 'địa chỉ bắt đầu bằng https://, tel:, mailto: hoặc /',
        found: node.url.slice(0, 60),
        mend: 'Viết lại địa chỉ đầy đủ, hoặc bỏ liên kết.',
      })
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
}
