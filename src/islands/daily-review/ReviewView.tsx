import type { HeadingRef } from '../quiz-player/quiz-props.ts'
import { CardView } from './CardView.tsx'
import { RestView } from './RestView.tsx'
import type { ReviewPlay } from './review-play.ts'
import type { ReviewProps } from './review-props.ts'
import type { ReviewState } from './review-state.ts'
import { ToldView } from './ToldView.tsx'

interface Props extends ReviewProps {
  heading: HeadingRef
  play: ReviewPlay
  state: Extract<ReviewState, { today: unknown }>
}

/** One view for each state in which the device was read. */
export const ReviewView = ({ heading, play, state, ...links }: Props) => {
  switch (state.phase) {
    case 'resting':
    case 'done':
      return (
        <RestView
          heading={heading}
          today={state.today}
          isDone={state.phase === 'done'}
          onBegin={play.begin}
        />
      )
    case 'asking':
      return <CardView heading={heading} play={play} asked={state} />
    case 'told':
      return <ToldView {...links} heading={heading} told={state} onGoOn={play.goOn} />
  }
}
