import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCardPress } from '../../link-cards/card-press.ts'
import type { Figure } from './figure.ts'

const CARDS = 5000

/** Draws the link cards of 5,000 lessons with nothing kept, then again with all of them kept. */
export const cardBench = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'many-cards-'))
  const seconds = async (dist: string): Promise<string> => {
    const startedAtMs = performance.now()
    const press = createCardPress(join(folder, 'kept'))
    for (let place = 1; place <= CARDS; place++) press.order(cardOf(place), `/bai-${place}/`)
    await press.deliver(join(folder, dist))
    return `${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`
  }
  try {
    const cold = await seconds('cold')
    const warm = await seconds('warm')
    return [
      { what: `drawing ${CARDS} link cards, cold, on one thread`, measured: cold, target: '30 s' },
      { what: `delivering ${CARDS} link cards drawn before`, measured: warm, target: '2 s' },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

const cardOf = (place: number) => ({
  kicker: 'Đăng ký khai sinh trực tuyến',
  title: `Hồ sơ hay bị trả lại, và việc phải làm khi đã quá hạn, lần ${place}`,
  line: `Bài ${place} trên ${CARDS}, đọc 9 phút`,
})
