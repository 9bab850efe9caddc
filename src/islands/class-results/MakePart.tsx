import { type SubmitEvent, useState } from 'react'
import { CLASS_RESULT_WORDS } from '../../i18n/class-result-words.ts'
import { editionFileName, editionNumber, editionTexts } from '../../i18n/edition-words.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { sizeWords } from '../../i18n/pack-words.ts'
import type { CarriedCourse } from './carried-course.ts'
import { saveFile } from './save-file.ts'

/** Choosing courses and getting them as one file, made in this browser. */
export const MakePart = ({ courses }: { courses: readonly CarriedCourse[] }) => {
  const [told, setTold] = useState('')
  const [isMaking, setIsMaking] = useState(false)
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const courseIds = new FormData(event.currentTarget).getAll('khoa').map(String)
    if (courseIds.length === 0) return setTold(CLASS_RESULT_WORDS.noCourse)
    setIsMaking(true)
    setTold(await made(courseIds, (done, of) => setTold(CLASS_RESULT_WORDS.making(done, of))))
    setIsMaking(false)
  }
  return (
    <section>
      <h2>Tạo bản mang đi</h2>
      <p>
        Chép tệp ZIP vào USB hoặc gửi qua điện thoại. Trên máy nhận: giải nén cả tệp, rồi mở MO-BAI-HOC.html.
      </p>
      <form method="post" className="making" onSubmit={(event) => void onSubmit(event)}>
        <fieldset>
          <legend>Chọn khoá</legend>
          {courses.map(({ id, title }) => (
            <label key={id} className="pick">
              <input type="checkbox" name="khoa" value={id} />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="btn" disabled={isMaking}>
          Tạo bản mang đi
        </button>
        <p role="status">{told}</p>
      </form>
    </section>
  )
}

const made = async (
  courseIds: readonly string[],
  tell: (done: number, of: number) => void,
): Promise<string> => {
  // Needed by whoever presses the button, and by nobody else.
  const maker = await import('../../client/studio/edition/make-edition-here.ts').catch(() => undefined)
  if (maker === undefined) return CLASS_RESULT_WORDS.changed
  const reply = await maker.makeEditionHere(courseIds, editionTexts, tell)
  if (!reply.ok) return errorWords(reply)
  const { edition, zip } = reply.value
  const name = editionFileName(edition)
  saveFile(name, new Blob([new Uint8Array(zip)], { type: 'application/zip' }))
  return `Đã lưu ${name} (${sizeWords(zip.length)}) vào mục Tải xuống. Bản số ${editionNumber(edition)}.`
}
