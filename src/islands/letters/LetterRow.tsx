import type { AnswerState, ReceivedLetter } from '../../domain/feedback/letter.ts'
import { ANSWER_STATE_WORDS } from '../../i18n/answer-state-words.ts'
import type { Failure } from '../../i18n/error-words.ts'
import { momentWords } from '../../i18n/moment-words.ts'
import { AnswerForm } from './AnswerForm.tsx'

const VERDICT_WORDS = { useful: 'Có ích', unclear: 'Còn chỗ chưa rõ' }

interface Props {
  letter: ReceivedLetter
  lesson: { title: string; href: string }
  onAnswer: (answer: { state: AnswerState; reply?: string | undefined }) => Promise<Failure | undefined>
}

/** One letter, and what came of it. */
export const LetterRow = ({ letter, lesson, onAnswer }: Props) => {
  const { verdict, note, contact, receivedAt, accountId, answer } = letter
  return (
    <li>
      <h3>
        <a href={lesson.href}>{lesson.title}</a>
      </h3>
      <p className="meta">
        <span>{momentWords(receivedAt)}</span>
        {verdict !== undefined && <span>{VERDICT_WORDS[verdict]}</span>}
        <span>{ANSWER_STATE_WORDS[answer?.state ?? 'new']}</span>
      </p>
      {note !== undefined && <blockquote>{note}</blockquote>}
      {contact !== undefined && <p>Liên hệ: {contact}</p>}
      {answer?.reply !== undefined && (
        <p>
          {answer.by} trả lời: {answer.reply}
        </p>
      )}
      <AnswerForm
        letterId={letter.letterId}
        answer={answer}
        isReadable={accountId !== undefined}
        onAnswer={onAnswer}
      />
    </li>
  )
}
