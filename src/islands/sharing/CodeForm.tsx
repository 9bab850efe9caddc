import { type SubmitEvent, useState } from 'react'
import type { ApiFailure } from '../../client/call-api.ts'
import { readShortCode, teamCodeSchema } from '../../domain/sharing/short-code.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { ErrorSummary, type FieldFault } from '../ui/ErrorSummary.tsx'
import { Field } from '../ui/Field.tsx'

interface Props {
  /** Why the code remembered here could not be used. */
  failure: ApiFailure | undefined
  /** @returns why the code cannot be used */
  onCode: (code: string) => Promise<ApiFailure | undefined>
}

const FIELD = 'ma-to'

/** The code of a team, typed once on each device. */
export const CodeForm = ({ failure, onCode }: Props) => {
  const [faults, setFaults] = useState<FieldFault[]>(
    failure === undefined ? [] : [{ fieldId: FIELD, words: errorWords(failure) }],
  )
  const [isWaiting, setIsWaiting] = useState(false)

  const submit = async (form: HTMLFormElement): Promise<void> => {
    const code = readShortCode(String(new FormData(form).get(FIELD) ?? ''))
    if (!teamCodeSchema.safeParse(code).success) {
      return setFaults([{ fieldId: FIELD, words: 'Nhập mã tổ, gồm 6 chữ và số' }])
    }
    setFaults([])
    setIsWaiting(true)
    const refused = await onCode(code)
    setIsWaiting(false)
    if (refused !== undefined) setFaults([{ fieldId: FIELD, words: errorWords(refused) }])
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!isWaiting) void submit(event.currentTarget)
  }

  return (
    <>
      <p className="lead">
        Nhập mã tổ một lần trên máy này. Từ đó, đường dẫn bạn lấy ở mỗi bài học là đường dẫn của tổ, và ở đây
        bạn xem được bao nhiêu lượt mở.
      </p>
      <ErrorSummary faults={faults} />
      <form method="post" noValidate onSubmit={onSubmit}>
        <Field id={FIELD} label="Mã tổ" type="text" autoComplete="off" error={faults[0]?.words}>
          <small>Gồm 6 chữ và số, do người phụ trách xã đưa. Viết hoa hay viết thường đều được.</small>
        </Field>
        <button type="submit" className="btn">
          Dùng mã này
        </button>
        <p role="status">{isWaiting && 'Đang tìm tổ.'}</p>
      </form>
    </>
  )
}
