import type { ReactNode, RefCallback, RefObject } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  tone?: 'good' | 'care' | 'bad'
  title: string
  children: ReactNode
  /** Given where focus has to move here. */
  focusRef?: RefCallback<HTMLElement> | RefObject<HTMLDivElement | null>
}

const ICON_BY_TONE = { good: 'ok', care: 'care', bad: 'no' } as const

/** A tinted box that says: stop here and read. */
export const Callout = ({ tone, title, children, focusRef }: Props) => (
  <div
    className={tone === undefined ? 'call' : `call ${tone}`}
    ref={focusRef}
    tabIndex={focusRef === undefined ? undefined : -1}
  >
    <h2>
      <Icon name={tone === undefined ? 'note' : ICON_BY_TONE[tone]} />
      {title}
    </h2>
    {children}
  </div>
)
