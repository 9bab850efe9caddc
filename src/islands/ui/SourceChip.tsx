import type { SourceLink } from '../quiz-player/quiz-props.ts'
import { Icon } from './Icon.tsx'

const ICON_BY_TONE = { ok: 'ok', soon: 'clock', bad: 'no' } as const

interface Props {
  source: SourceLink
  /** Article and clause, named before the instrument. */
  at: string | undefined
}

/** The source an answer rests on, and whether it is in force. */
export const SourceChip = ({ source: { title, state, tone, href }, at }: Props) => (
  <a className="src" href={href}>
    <Icon name="doc" />
    <span>
      <b>{at === undefined ? title : `${at} ${title}`}</b>
      <small className={tone}>
        <Icon name={ICON_BY_TONE[tone]} />
        {state}
      </small>
    </span>
  </a>
)
