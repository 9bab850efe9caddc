import { type SubmitEvent, useState } from 'react'
import { teamLink } from '../../client/sharing/team-link.ts'
import type { CourseToShare } from './sharing-props.ts'

interface Props {
  courses: readonly CourseToShare[]
  /** Called when a link was made that counts. */
  onMade: () => void
}

const LESSON_FIELD = 'bai'

/** The team's link for a lesson, to be copied into a message. */
export const LinkMaker = ({ courses, onMade }: Props) => {
  const [address, setAddress] = useState<string>()
  const [told, setTold] = useState('')

  const make = async (target: string): Promise<void> => {
    setAddress(undefined)
    setTold('Đang lấy đường dẫn.')
    const made = await teamLink(target)
    const isCounted = !made.endsWith(target)
    setAddress(made)
    setTold(
      isCounted ? '' : 'Chưa lấy được đường dẫn của tổ. Đường dẫn này vẫn mở đúng bài nhưng không được đếm.',
    )
    if (isCounted) onMade()
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const target = new FormData(event.currentTarget).get(LESSON_FIELD)
    if (typeof target === 'string' && target !== '') void make(target)
  }

  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setTold('Đã chép. Dán vào tin nhắn để gửi.')
    } catch {
      setTold('Máy chưa cho chép. Bấm giữ đường dẫn để chọn rồi chép.')
    }
  }

  return (
    <section>
      <h2>Lấy đường dẫn để gửi</h2>
      <form method="post" onSubmit={onSubmit}>
        <div className="field">
          <label htmlFor={LESSON_FIELD}>Bài muốn gửi</label>
          <select id={LESSON_FIELD} name={LESSON_FIELD}>
            {courses.map(({ title, lessons }) => (
              <optgroup key={title} label={title}>
                {lessons.map((lesson) => (
                  <option key={lesson.path} value={lesson.path}>
                    {lesson.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <button type="submit" className="btn">
          Lấy đường dẫn
        </button>
      </form>
      {address !== undefined && (
        <p className="address">
          <a href={address}>{address}</a>
        </p>
      )}
      <p role="status">{told}</p>
      {address !== undefined && (
        <div className="acts">
          <button type="button" className="btn alt" onClick={() => void copy(address)}>
            Chép đường dẫn
          </button>
        </div>
      )}
    </section>
  )
}
