import type { RefCallback } from 'react'
import type { Practice } from '../../domain/practice/practice.ts'
import type { PracticeState, Told } from '../../domain/practice/practice-state.ts'
import { actionWords, lackWords } from '../../i18n/practice-words.ts'
import type { SourceLink } from '../quiz-player/quiz-props.ts'
import { Callout } from '../ui/Callout.tsx'
import { SourceChip } from '../ui/SourceChip.tsx'

interface Props {
  practice: Practice
  state: PracticeState
  sources: Record<string, SourceLink>
  focusRef: RefCallback<HTMLElement>
  onBack(): void
}

/** What the desk says to the last action, under its buttons; takes focus when it comes. */
export const Feedback = ({ practice, state, sources, focusRef, onBack }: Props) => {
  const { told } = state
  if (told === undefined || told.kind === 'done' || told.kind === 'finished') return null
  switch (told.kind) {
    case 'mistake': {
      const mistake = practice.mistakes.find(({ id }) => id === told.mistakeId)
      if (mistake === undefined) return null
      const source = sources[mistake.cite.source]
      return (
        <Callout tone="bad" title={mistake.title} focusRef={focusRef}>
          <p>{mistake.reason}</p>
          <p>
            <b>{mistake.mend}</b>
          </p>
          {source !== undefined && <SourceChip source={source} at={mistake.cite.at} />}
          {mistake.stops === true && (
            <div className="acts">
              <button type="button" className="btn" onClick={onBack}>
                Lùi lại trước đó
              </button>
            </div>
          )}
        </Callout>
      )
    }
    case 'lacking':
      return (
        <Callout tone="care" title="Còn thiếu" focusRef={focusRef}>
          <ul className="plain">
            {told.lacks.map((lack) => (
              <li key={lack.target}>{lackWords(practice, lack)}</li>
            ))}
          </ul>
        </Callout>
      )
    case 'idle':
      return (
        <Callout title="Nút này chưa dùng đến" focusRef={focusRef}>
          <p>Xem lại việc của bước này, hoặc bấm Gợi ý.</p>
        </Callout>
      )
    case 'hint':
      return (
        <Callout title={`Gợi ý ${told.strength} trên 3`} focusRef={focusRef}>
          <p>{hintOf(practice, told)}</p>
        </Callout>
      )
    case 'shown':
      return (
        <Callout title="Làm tiếp thế này" focusRef={focusRef}>
          <p>{actionWords(practice, told.action)}</p>
        </Callout>
      )
  }
}

const hintOf = ({ steps }: Practice, { stepId, strength }: Extract<Told, { kind: 'hint' }>): string =>
  steps.find(({ id }) => id === stepId)?.hints[strength - 1] ?? ''
