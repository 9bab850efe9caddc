import type { FieldFault } from '../ui/ErrorSummary.tsx'

interface Typed {
  username: string
  password: string
}

/** What was left empty. A password of spaces is a password; a user name of spaces is none. */
export const emptyFields = ({ username, password }: Typed): FieldFault[] => [
  ...(username.trim() === '' ? [{ fieldId: 'username', words: 'Nhập tên đăng nhập' }] : []),
  ...(password === '' ? [{ fieldId: 'password', words: 'Nhập mật khẩu' }] : []),
]
