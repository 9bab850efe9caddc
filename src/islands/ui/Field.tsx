import type { ReactNode } from 'react'

interface Props {
  id: string
  label: string
  type: 'text' | 'password'
  autoComplete: string
  /** What is wrong and how to mend it; the summary at the top says the same. */
  error: string | undefined
  children?: ReactNode
}

/** A labelled field that keeps what was typed: the browser holds the value, not React. */
export const Field = ({ id, label, type, autoComplete, error, children }: Props) => (
  <div className={error === undefined ? 'field' : 'field bad'}>
    <label htmlFor={id}>{label}</label>
    {error !== undefined && (
      <small className="error" id={`${id}-error`}>
        {error}
      </small>
    )}
    <input
      id={id}
      name={id}
      type={type}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      aria-invalid={error !== undefined}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    />
    {children}
  </div>
)
