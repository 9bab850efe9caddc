import { useEffect } from 'react'
import type { DeviceEvent } from '../../client/device-events.ts'
import { refreshProgress } from '../../client/refresh-progress.ts'
import { refreshAccount } from '../../client/session.ts'
import { may } from '../../domain/account/may.ts'
import type { Programme } from '../../domain/course/programme.ts'
import { SignOutButton } from '../ui/SignOutButton.tsx'
import { SwitchUserButton } from '../ui/SwitchUserButton.tsx'
import { useAccount } from '../ui/use-account.ts'
import { useDeviceValue } from '../ui/use-device-value.ts'
import { CoordinatorsPart } from './CoordinatorsPart.tsx'
import type { LinkedOutline } from './course-here.ts'
import { MyLetters } from './MyLetters.tsx'
import { Record } from './Record.tsx'
import { readRecord } from './read-record.ts'
import { TrainersPart } from './TrainersPart.tsx'

interface Props {
  outlines: LinkedOutline[]
  programmes: Programme[]
}

const CHANGES: readonly DeviceEvent[] = ['account', 'progress', 'attempt']

/** "Việc của tôi": what to do now and how far one is. */
export const MyLearning = ({ outlines, programmes }: Props) => {
  const account = useAccount()
  const record = useDeviceValue(readRecord, CHANGES)
  useEffect(() => {
    void refreshAccount().then(refreshProgress)
  }, [])
  return (
    <>
      <h1>Việc của tôi</h1>
      {account !== undefined && (
        <p className="meta">
          {account.displayName}
          {account.post !== undefined && `, ${account.post}`}
        </p>
      )}
      {record === undefined ? (
        <p className="lead">Đang mở bản ghi học tập trên máy này.</p>
      ) : (
        <Record record={record} outlines={outlines} programmes={programmes} post={account?.post} />
      )}
      {account !== undefined && <MyLetters key={account.accountId} />}
      {account !== undefined && may(account.role, 'remark-attempts') && <TrainersPart />}
      {account !== undefined && may(account.role, 'lead-teams') && <CoordinatorsPart />}
      {account !== undefined && (
        <section>
          <div className="acts">
            <SwitchUserButton />
            <SignOutButton>Đăng xuất</SignOutButton>
          </div>
        </section>
      )}
    </>
  )
}
