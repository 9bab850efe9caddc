import { type SubmitEvent, useState } from 'react'
import type { ApiFailure } from '../../client/call-api.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { ErrorSummary, type FieldFault } from '../ui/ErrorSummary.tsx'
import { Field } from '../ui/Field.tsx'
import { NAME_FIELD, unfitTeam, VILLAGE_FIELD } from './unfit-team.ts'

interface Props {
  onCreate: (team: { name: string; village: string }) => Promise<ApiFailure | undefined>
}

/** A new team: what it calls itself, and its village. */
export const NewTeamForm = ({ onCreate }: Props) => {
  const [faults, setFaults] = useState<FieldFault[]>([])
  const [isWaiting, setIsWaiting] = useState(false)

  const submit = async (form: HTMLFormElement): Promise<void> => {
    const typed = new FormData(form)
    const team = {
      name: String(typed.get(NAME_FIELD) ?? '').trim(),
      village: String(typed.get(VILLAGE_FIELD) ?? '').trim(),
    }
    const unfit = unfitTeam(team)
    setFaults(unfit)
    if (unfit.length > 0) return
    setIsWaiting(true)
    const failure = await onCreate(team)
    setIsWaiting(false)
    if (failure === undefined) form.reset()
    else setFaults([{ fieldId: undefined, words: errorWords(failure) }])
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!isWaiting) void submit(event.currentTarget)
  }

  const errorOf = (fieldId: string): string | undefined =>
    faults.find((fault) => fault.fieldId === fieldId)?.words

  return (
    <section className="new-team">
      <h2>Lập tổ mới</h2>
      <ErrorSummary faults={faults} />
      <form method="post" noValidate onSubmit={onSubmit}>
        <Field id={NAME_FIELD} label="Tên tổ" type="text" autoComplete="off" error={errorOf(NAME_FIELD)} />
        <Field
          id={VILLAGE_FIELD}
          label="Thôn"
          type="text"
          autoComplete="off"
          error={errorOf(VILLAGE_FIELD)}
        />
        <button type="submit" className="btn">
          Lập tổ
        </button>
        <p role="status">{isWaiting && 'Đang lập tổ.'}</p>
      </form>
    </section>
  )
}
