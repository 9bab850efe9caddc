import { type SubmitEvent, useEffect, useLayoutEffect, useState } from 'react'
import { returnPathFrom } from '../../client/return-path.ts'
import { signIn } from '../../client/session.ts'
import { isSharedDevice, rememberSharedDevice } from '../../client/shared-device.ts'
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
  const [isShared, setIsShared] = useState(false)
  useEffect(() => setIsShared(isSharedDevice()), [])
  // The browser cannot do it while the fields are still closed.
  useLayoutEffect(() => {
    if (isHydrated && location.hash === '#username') document.getElementById('username')?.focus()
  }, [isHydrated])

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
    if (!reply.ok) return setFaults([{ fieldId: undefined, words: errorWords(reply) }])
    // The way back must not lead to a form with somebody's name in it.
    form.reset()
    location.replace(returnPathFrom(location.search))
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!isWaiting) void submit(event.currentTarget)
  }

  const errorOf = (fieldId: string): string | undefined =>
    faults.find((fault) => fault.fieldId === fieldId)?.words

  return (
    <>
      {isHydrated && askedAgain(location.search) && (
        <p className="lead">
          Phiên đăng nhập đã hết. Việc bạn vừa làm vẫn được giữ. Đăng nhập lại để làm tiếp.
        </p>
      )}
      <ErrorSummary faults={faults} />
      {/* Were the script to fail, a form sent by the browser itself must not put a password into an address. */}
      <form method="post" noValidate onSubmit={onSubmit}>
        <fieldset disabled={!isHydrated}>
          <Field
            id="username"
            label="Tên đăng nhập"
            type="text"
            autoComplete={isShared ? 'off' : 'username'}
            error={errorOf('username')}
          />
          <Field
            id="password"
            label="Mật khẩu"
            type={isPasswordShown ? 'text' : 'password'}
            autoComplete={isShared ? 'off' : 'current-password'}
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
          <label className="pick">
            <input
              type="checkbox"
              checked={isShared}
              onChange={({ currentTarget: { checked } }) => {
                rememberSharedDevice(checked)
                setIsShared(checked)
              }}
            />
            <span>
              Máy nhiều người dùng chung
              <small>Không gợi lại tên và mật khẩu. Đóng trình duyệt là đăng xuất.</small>
            </span>
          </label>
          <button type="submit" className="btn">
            Đăng nhập
          </button>
          <p role="status">{isWaiting && 'Đang đăng nhập.'}</p>
        </fieldset>
      </form>
    </>
  )
}

const askedAgain = (search: string): boolean => new URLSearchParams(search).has('lai')
