import type { Surface } from '../../../../domain/practice/surface.ts'
import { letterStageWords } from '../../../../i18n/practice-words-inbox.ts'

type Stage = Extract<Surface, { kind: 'inbox' }>['stages'][number]

interface Props {
  stages: readonly Stage[]
  screenId: string
}

/** The way a document goes, and where on it one is. */
export const StageTrail = ({ stages, screenId }: Props) => {
  const now = stages.find(({ screen }) => screen === screenId)?.kind
  if (now === undefined) return null
  // One stage may be done on several screens, for one letter after the other.
  const kinds = [...new Set(stages.map(({ kind }) => kind))]
  return (
    <ol className="stage-trail" aria-label="Chặng của văn bản">
      {kinds.map((kind) => (
        <li key={kind} aria-current={kind === now ? 'step' : undefined}>
          {letterStageWords[kind]}
        </li>
      ))}
    </ol>
  )
}
