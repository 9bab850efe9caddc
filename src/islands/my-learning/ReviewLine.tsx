import type { DeviceEvent } from '../../client/device-events.ts'
import { REVIEW_PATH } from '../../client/site-paths.ts'
import { useDeviceValue } from '../ui/use-device-value.ts'

const CHANGES: readonly DeviceEvent[] = ['account', 'review']

/** A calm way to the review, on days that have something for it. */
export const ReviewLine = () => {
  const words = useDeviceValue(readLine, CHANGES)
  if (words === undefined) return null
  return (
    <p className="review">
      <a href={REVIEW_PATH}>Ôn tập hôm nay: {words}</a>
    </p>
  )
}

// The model of forgetting comes late: the page has more urgent things to show.
const readLine = async (): Promise<string | undefined> => {
  const late = await import('./review-line.ts').catch(() => undefined)
  return late?.reviewLine()
}
