import { useState } from 'react'
import { callApi } from '../../client/call-api.ts'
import { readClassFile } from '../../client/studio/edition/read-class-file.ts'
import { importClassResultRoute } from '../../contract/studio/import-class-result.ts'
import { registerEditionRoute } from '../../contract/studio/register-edition.ts'
import { CLASS_RESULT_WORDS, importedWords } from '../../i18n/class-result-words.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { useFocusOnChange } from '../ui/use-focus-on-change.ts'

interface Told {
  tone: 'good' | 'bad'
  title: string
  words: string
}

/** Choosing a file brings it in at once; what came of it takes the focus. */
export const ImportPart = ({ onImported }: { onImported: () => Promise<void> }) => {
  const [told, setTold] = useState<Told>()
  const [count, setCount] = useState(0)
  const focusRef = useFocusOnChange(String(count))
  const bring = async (file: File): Promise<void> => {
    setTold(await broughtIn(await file.text()))
    setCount((before) => before + 1)
    await onImported()
  }
  return (
    <section>
      <h2>Nhập kết quả lớp</h2>
      <div className="field">
        <label htmlFor="tep-ket-qua">Tệp kết quả</label>
        <small id="tep-ket-qua-help">
          Tệp có tên kết thúc bằng .lhs, lưu từ trang Kiểm tra lớp của bản mang đi.
        </small>
        <input
          id="tep-ket-qua"
          type="file"
          accept=".lhs,.json"
          aria-describedby="tep-ket-qua-help"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file !== undefined) void bring(file)
            // The same file may be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      {told !== undefined && (
        <Callout tone={told.tone} title={told.title} focusRef={focusRef}>
          <p>{told.words}</p>
        </Callout>
      )}
    </section>
  )
}

const broughtIn = async (text: string): Promise<Told> => {
  const read = readClassFile(text)
  if (!read.ok) return { tone: 'bad', title: 'Chưa nhập được', words: CLASS_RESULT_WORDS.unreadable }
  if (read.value.kind === 'edition') {
    const { publicKey, courses } = read.value.file
    const reply = await callApi(registerEditionRoute, { body: { publicKey, courses } })
    return reply.ok
      ? { tone: 'good', title: 'Đã đăng ký', words: CLASS_RESULT_WORDS.registered }
      : { tone: 'bad', title: 'Chưa đăng ký được', words: errorWords(reply) }
  }
  const reply = await callApi(importClassResultRoute, { body: read.value.file })
  if (!reply.ok) return { tone: 'bad', title: 'Chưa nhập được', words: errorWords(reply) }
  const title = reply.value.outcome === 'known' ? 'Tệp này đã nhập' : 'Đã nhập'
  return {
    tone: 'good',
    title: `${title}: ${reply.value.class.className}`,
    words: importedWords(reply.value),
  }
}
