import { useEffect, useRef, useState } from 'react'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { msLeft } from '../../client/server-clock.ts'
import { timeAnnouncement, timeLeftWords } from '../../i18n/time-left-words.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  timing: NonNullable<AttemptOnDevice['timing']>
  onEnd(): void
}

const TICK_MS = 1_000

/**
 * The time left, by the server's clock. The words change once a minute, in the last minute every ten seconds; read aloud
 * they are at five minutes and at one only, or nobody could listen to anything else.
 */
export const TimeLeft = ({ timing, onEnd }: Props) => {
  const [words, setWords] = useState(() => timeLeftWords(msLeft(timing)))
  const [announced, setAnnounced] = useState<string>()
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  }, [onEnd])
  useEffect(() => {
    let beforeMs = msLeft(timing)
    const tick = (): void => {
      const ms = msLeft(timing)
      setWords(timeLeftWords(ms))
      setAnnounced((said) => timeAnnouncement(beforeMs, ms) ?? said)
      beforeMs = ms
      if (ms > 0) return
      clearInterval(timer)
      end.current()
    }
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [timing])
  return (
    <div className="time-left">
      <p role="timer">
        <Icon name="clock" />
        {words}
      </p>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </div>
  )
}
