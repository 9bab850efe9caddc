import { errorWords } from '../../i18n/error-words.ts'
import { useAccount } from '../ui/use-account.ts'
import { useFocusOnChange } from '../ui/use-focus-on-change.ts'
import { lateReview } from './late-review.ts'
import { NobodyView } from './NobodyView.tsx'
import type { ReviewProps } from './review-props.ts'
import type { ReviewState } from './review-state.ts'
import { useReview } from './use-review.ts'

/** Two minutes a day with the questions one has missed. */
export const DailyReview = (links: ReviewProps) => {
  const play = useReview()
  // Also lets what waits on this device be sent.
  useAccount()
  const { state } = play
  const heading = useFocusOnChange(focusKeyOf(state))
  const late = lateReview()
  switch (state.phase) {
    case 'opening':
      return <p className="why">Đang mở các câu cần ôn trên máy này.</p>
    case 'nobody':
      return <NobodyView />
    case 'not-loaded':
      return <p className="why">{errorWords({ code: 'offline' })}</p>
    case 'resting':
    case 'asking':
    case 'told':
    case 'done':
      return late && <late.ReviewView {...links} heading={heading} play={play} state={state} />
  }
}

const focusKeyOf = (state: ReviewState): string | undefined => {
  if (state.phase === 'opening') return undefined
  return 'number' in state ? `${state.phase} ${state.number}` : state.phase
}
