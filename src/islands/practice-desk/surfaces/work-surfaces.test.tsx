import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { startPractice } from '../../../domain/practice/act.ts'
import { surfaceSchema } from '../../../domain/practice/surface.ts'
import { smallPractice } from '../../../domain/practice/testing/small-practice.ts'
import { InboxSurface } from './InboxSurface.tsx'
import { OneStopSurface } from './OneStopSurface.tsx'

const html = (node: ReactNode): string => renderToString(node).replaceAll('<!-- -->', '')

const at = (screenId: string, surface: unknown) => {
  const practice = { ...smallPractice(), surface: surfaceSchema.parse(surface) }
  return { practice, state: { ...startPractice(practice), screenId }, onAct: () => undefined }
}

const DESK = {
  kind: 'one-stop',
  office: 'Trung tâm mẫu',
  person: 'ma',
  queue: [
    { button: 'ghi', code: 'MP-1', title: 'Khai sinh', person: 'ma', due: 'Hẹn hôm qua', state: 'late' },
    { button: 'ky-ten', code: 'MP-2', title: 'Khai tử', person: 'ma', due: 'Hẹn mai', state: 'waiting' },
  ],
  dossiers: [{ screen: 'so', code: 'MP-1', person: 'ma', receivedAt: '08:20', papers: ['don'] }],
  fields: ['loai'],
  slips: [{ screen: 'giao', kind: 'apology' }],
}

test('a dossier that can be opened here is a button, one that cannot is a row', () => {
  const drawn = html(<OneStopSurface {...at('so', DESK)} />)
  expect(drawn).toMatch(/<button[^>]* data-button="ghi"[^>]*><b>MP-1 Khai sinh<\/b>/)
  expect(drawn).toMatch(/<div class="work-row"><b>MP-2 Khai tử<\/b>/)
  // Not once more among the buttons of the screen.
  expect(drawn.match(/data-button="ghi"/g)).toHaveLength(1)
})

test('the dossier in hand is marked in the queue and holds its papers; the others lie on the desk', () => {
  const drawn = html(<OneStopSurface {...at('so', DESK)} />)
  expect(drawn).toMatch(/aria-current="true" data-button="ghi"/)
  const [dossier, desk] = drawn.split('Trên bàn')
  expect(dossier).toContain('data-paper="don"')
  expect(desk).toContain('data-paper="mat"')
  expect(desk).not.toContain('data-paper="don"')
})

test('how urgent a dossier is stands there in words', () => {
  expect(html(<OneStopSurface {...at('so', DESK)} />)).toContain('Quá hạn')
})

test('a checklist and a slip look like what they are', () => {
  expect(html(<OneStopSurface {...at('so', DESK)} />)).toMatch(
    /<div class="checklist"><fieldset[^>]* data-field="loai"/,
  )
  expect(html(<OneStopSurface {...at('giao', DESK)} />)).toContain(
    'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
  )
})

const MAILBOX = {
  kind: 'inbox',
  office: 'Xã mẫu',
  person: 'ma',
  post: 'clerk',
  folders: [{ button: 'sang-giao', title: 'Đang giao' }],
  letters: [
    {
      button: 'giao-viec',
      paper: 'anh',
      number: '07/CĐ',
      from: 'Ban chỉ huy mẫu',
      subject: 'Ứng phó mưa lớn',
      on: '2026-11-25',
      way: 'in',
      urgency: 'immediate',
    },
  ],
  stages: [
    { screen: 'so', kind: 'register' },
    { screen: 'giao', kind: 'route' },
  ],
}

test('a letter tells from whom it is, its day and its urgency', () => {
  const drawn = html(<InboxSurface {...at('so', MAILBOX)} />)
  expect(drawn).toContain('Từ Ban chỉ huy mẫu')
  expect(drawn).toContain('07/CĐ, 25/11/2026')
  expect(drawn).toContain('Hoả tốc')
})

test('the letter in hand lies open to read, and the stage it is at is marked', () => {
  const drawn = html(<InboxSurface {...at('giao', MAILBOX)} />)
  expect(drawn).toMatch(/aria-label="Văn bản đang mở">.*data-paper="anh"/)
  expect(drawn).toContain('<li aria-current="step">Chuyển</li>')
  expect(drawn).toContain('<li>Đăng ký</li>')
})

test('the folder that is open is marked even where its button is not', () => {
  expect(html(<InboxSurface {...at('giao', MAILBOX)} />)).toMatch(
    /<div class="work-row" aria-current="true">Đang giao/,
  )
})
