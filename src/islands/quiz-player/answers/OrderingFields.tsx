import { useLayoutEffect, useRef, useState } from 'react'
import { orderOptions } from '../../../domain/quiz/option-order.ts'
import type { Option, PublicPartOf } from '../../../domain/quiz/public-question.ts'
import { moveItem } from './answer-changes.ts'
import type { FieldsProps } from './fields-props.ts'

/** A list whose items go up and down by buttons. The order first shown counts only once the learner says so. */
export const OrderingFields = ({
  part: { id, items },
  attemptId,
  answer,
  onAnswer,
}: FieldsProps<PublicPartOf<'ordering'>>) => {
  const first = orderOptions(items, id, attemptId).map((item) => item.id)
  const itemIds = answer?.kind === 'order' ? answer.itemIds : first
  const shown = itemIds.flatMap((itemId) => items.find((item) => item.id === itemId) ?? [])
  const [told, setTold] = useState('')
  // A button that moves with its item loses the focus on the way.
  const pressed = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  })

  const move = (item: Option, by: 1 | -1, button: HTMLButtonElement): void => {
    const moved = moveItem(itemIds, item.id, by)
    pressed.current = button
    setTold(`${item.text}: nay ở vị trí ${moved.indexOf(item.id) + 1} trên ${moved.length}.`)
    onAnswer({ kind: 'order', itemIds: moved })
  }

  return (
    <>
      <ol className="plain order">
        {shown.map((item, at) => (
          <li key={item.id}>
            <span>
              {at + 1}. {item.text}
            </span>
            <div className="acts">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  className="btn alt"
                  aria-label={moveLabel(by, item.text, at + 1, shown.length)}
                  aria-disabled={shown[at + by] === undefined}
                  onClick={(event) => move(item, by, event.currentTarget)}
                >
                  {MOVE_WORDS[by]}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className="meta moved">
        {told}
      </p>
      <button type="button" className="btn alt" onClick={() => onAnswer({ kind: 'order', itemIds })}>
        {answer === undefined ? 'Giữ thứ tự này' : 'Đã lưu thứ tự này'}
      </button>
    </>
  )
}

const MOVE_WORDS = { [-1]: 'Lên', 1: 'Xuống' } as const

const moveLabel = (by: 1 | -1, text: string, place: number, of: number): string =>
  `${MOVE_WORDS[by]}: ${text}, đang ở vị trí ${place} trên ${of}`
