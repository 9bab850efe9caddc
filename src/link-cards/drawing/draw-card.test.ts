import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CARD_EDITION, cardFile } from '../link-card.ts'
import { createCardDrawer } from './draw-card.ts'
import { PALETTE } from './palette.ts'

const card = {
  kicker: 'Đăng ký khai sinh',
  title: 'Nộp hồ sơ trên Cổng Dịch vụ công',
  line: 'Bài 4 trên 6, đọc 9 phút',
}

/** Pixels of one card, and the name of its file. A chat keeps the picture of an address, so another look needs other addresses. */
const LOOKS: Record<number, { look: string; file: string }> = {
  1: { look: 'cf28cd2bf192185b', file: 'f9168e91725294d5.png' },
}

test('whoever changes how cards look raises the edition, and notes the new look here', () => {
  const look = createHash('sha256')
    .update(createCardDrawer().draw(card))
    .update(PALETTE)
    .digest('hex')
    .slice(0, 16)
  expect({ [CARD_EDITION]: { look, file: cardFile(card) } }).toEqual({ [CARD_EDITION]: LOOKS[CARD_EDITION] })
})

test('a card does not depend on those drawn before it', () => {
  const drawer = createCardDrawer()
  drawer.draw({ kicker: '', title: 'Từ ngữ', line: 'Nghĩa của những từ hay gặp' })
  expect(drawer.draw(card)).toEqual(createCardDrawer().draw(card))
})
