import type { ChangedQuestion } from '../../contract/studio/remark-preview.ts'
import { CHANGE_WORDS } from '../../i18n/remark-words.ts'
import { promptWords } from './prompt-words.ts'
import type { MarkedCourse } from './re-marking-props.ts'

interface Props {
  course: MarkedCourse
  questions: readonly ChangedQuestion[]
}

/** The questions that are not what they were when the attempts were handed in. */
export const ChangedQuestions = ({ course, questions }: Props) =>
  questions.length === 0 ? null : (
    <section>
      <h2>Câu khác so với lúc làm bài</h2>
      <ul className="plain ruled">
        {questions.map(({ questionId, change }) => (
          <li key={questionId} className="changed">
            <b>{promptWords(course.prompts, questionId)}</b>
            <span>{CHANGE_WORDS[change]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
