import { type SubmitEvent, useState } from 'react'
import { returnPathFrom } from '../../client/return-path.ts'
import { signIn } from '../../client/session.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { ErrorSummary, type FieldFault } from '../ui/ErrorSummary.tsx'
import { Field } from '../ui/Field.tsx'
import { useIsHydrated } from '../ui/use-is-hydrated.ts'
import { emptyFields } from './empty-fields.ts'

/** User name and password. The browser keeps what was typed, whatever the reply. */
export const SignInForm = () => {
  const isHydrated = useIsHydrated()
  const [faults, setFaults] = useState<FieldFault[]>([])
  const [isWaiting, setIsWaiting] = useState(false)
  const [isPasswordShown, setIsPasswordShown] = useState(false)

  const submit = async (form: HTMLFormElement): Promise<void> => {
    const typed = new FormData(form)
    const username = String(typed.get('username') ?? '')
    const password = String(typed.get('password') ?? '')
    const empty = emptyFields({ username, password })
    if (empty.length > 0) return setFaults(empty)
    setFaults([])
    setIsWaiting(true)
    const reply = await signIn(username, password)
    setIsWaiting(false)
    if (reply.ok) location.assign(returnPathFrom(location.search))
    else setFaults([{ fieldId: undefined, words: errorWords(reply) }])
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!isWaiting) void submit(event.currentTarget)
  }

  const errorOf = (fieldId: string): string | undefined =>
    faults.find((fault) => fault.fieldId === fieldId)?.words

  return (
    <>
      <ErrorSummary faults={faults} />
      {/* Were the script to fail, a form sent by the browser itself must not put a password into an address. */}
      <form method="post" noValidate onSubmit={onSubmit}>
        <fieldset disabled={!isHydrated}>
          <Field
            id="username"
            label="Tên đăng nhập"
            type="text"
            autoComplete="username"
            error={errorOf('username')}
          />
          <Field
            id="password"
            label="Mật khẩu"
            type={isPasswordShown ? 'text' : 'password'}
            autoComplete="current-password"
            error={errorOf('password')}
          >
            <button
              type="button"
              className="btn alt"
              aria-controls="password"
              onClick={() => setIsPasswordShown(!isPasswordShown)}
            >
              {isPasswordShown ? 'Ẩn mật khẩu' : 'Hiện mật khẩu'}
            </button>
          </Field>
          <button type="submit" className="btn">
            Đăng nhập
          </button>
          <p role="status">{isWaiting && 'Đang đăng nhập.'}</p>
        </fieldset>
      </form>
    </>
  )
}
