import type { RefCallback } from 'react'
import { PRACTICES_PATH } from '../../client/site-paths.ts'
import type { Practice } from '../../domain/practice/practice.ts'
import type { PracticeState } from '../../domain/practice/practice-state.ts'
import { isUnaided, scorePractice } from '../../domain/practice/score-practice.ts'
import { practiceScoreWords } from '../../i18n/practice-words.ts'
import { Callout } from '../ui/Callout.tsx'
import type { PracticeProps } from './desk-props.ts'

interface Props {
  practice: Practice
  state: PracticeState
  lesson: PracticeProps['lesson']
  focusRef: RefCallback<HTMLElement>
  onRestart(): void
}

/** The end: what came of it, what one did by oneself, and where to read again. */
export const FinishView = ({ practice, state, lesson, focusRef, onRestart }: Props) => (
  <div className="desk-pane">
    <Callout tone="good" title={practice.finish.title} focusRef={focusRef}>
      <p>{practice.finish.text}</p>
      <p>
        <b>{practiceScoreWords(scorePractice(practice, state))}</b>
      </p>
      <div className="acts">
        <a className="btn" href={lesson.href}>
          Đọc lại bài: {lesson.title}
        </a>
        <a className="btn alt" href={PRACTICES_PATH}>
          Bài thực hành khác
        </a>
        <button type="button" className="btn alt" onClick={onRestart}>
          Làm lại từ đầu
        </button>
      </div>
    </Callout>
    <ol className="desk-done">
      {practice.steps.map(({ id, text }) => (
        <li key={id}>
          {text} <span>{isUnaided(state, id) ? 'Tự làm' : 'Có trợ giúp'}</span>
        </li>
      ))}
    </ol>
  </div>
)
