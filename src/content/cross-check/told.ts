import type { ContentFault } from '../content-fault.ts'

export type Told = Pick<ContentFault, 'expected' | 'found' | 'mend'>

export const pointsNowhere = (what: string, id: string): Told => ({
  expected: `mã ${what} đã có`,
  found: `"${id}"`,
  mend: `Sửa lại mã cho đúng, hoặc thêm ${what} có mã này.`,
})

export const repeated = (what: string, id: string): Told => ({
  expected: `mỗi ${what} một mã riêng`,
  found: `mã "${id}" dùng hai lần`,
  mend: 'Đặt mã khác cho mục thêm sau; giữ mã của mục đã đăng.',
})
