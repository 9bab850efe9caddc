import { hashPassword } from '../auth/password.ts'
import type { Account } from '../domain/account/account.ts'
import type { AccountStore } from '../domain/account/account-store.ts'

export interface DemoPerson extends Account {
  password: string
}

const createdAt = '2026-11-25T01:00:00.000Z'

/** `hocvien2` and so on. */
const LEARNERS = [
  ...['Hoàng Văn Mẫu', 'Triệu Thị Mẫu', 'Lò Văn Mẫu', 'Ma Thị Mẫu', 'Vàng Thị Mẫu', 'Giàng Văn Mẫu'],
  ...['Sùng Thị Mẫu', 'Đặng Văn Mẫu', 'Bàn Thị Mẫu', 'Phùng Văn Mẫu', 'Lý Thị Mẫu', 'Hà Văn Mẫu'],
  ...['Nông Thị Mẫu', 'Quan Văn Mẫu', 'Tẩn Thị Mẫu', 'Thào Văn Mẫu', 'Chẩu Thị Mẫu'],
  ...['Lương Văn Mẫu', 'Hầu Thị Mẫu', 'Tướng Thị Mẫu', 'Lục Văn Mẫu', 'Sìn Thị Mẫu', 'Cháng Văn Mẫu'],
  ...['Vi Thị Mẫu', 'Mông Văn Mẫu', 'Sầm Văn Mẫu', 'Chu Văn Mẫu', 'Lục Thị Mẫu', 'Khổng Thị Mẫu'],
  ...['Quàng Văn Mẫu', 'Cà Thị Mẫu', 'Mùa Thị Mẫu'],
]

/**
 * People to sign in as on one's own machine. Their passwords are known to everybody, so they are created by the local
 * server only; no file that runs on Lambda may import this one.
 */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    accountId: '019ab000-0000-7000-8000-000000000001',
    username: 'hocvien',
    password: 'hoc-vien-mau',
    displayName: 'Nguyễn Thị Mẫu',
    role: 'learner',
    post: 'Công chức làm công tác hộ tịch',
    createdAt,
  },
  {
    accountId: '019ab000-0000-7000-8000-000000000002',
    username: 'giangvien',
    password: 'giang-vien-mau',
    displayName: 'Trần Văn Mẫu',
    role: 'trainer',
    createdAt,
  },
  {
    accountId: '019ab000-0000-7000-8000-000000000003',
    username: 'quantri',
    password: 'quan-tri-mau',
    displayName: 'Lê Thị Mẫu',
    role: 'administrator',
    createdAt,
  },
  {
    accountId: '019ab000-0000-7000-8000-000000000901',
    username: 'phutrach',
    password: 'phu-trach-mau',
    displayName: 'Ma Văn Mẫu',
    role: 'coordinator',
    unitCode: '02221',
    post: 'Công chức Văn hoá - Xã hội',
    createdAt,
  },
  ...LEARNERS.map(
    (displayName, place): DemoPerson => ({
      accountId: `019ab000-0000-7000-8000-${String(place + 4).padStart(12, '0')}`,
      username: `hocvien${place + 2}`,
      password: 'hoc-vien-mau',
      displayName,
      role: 'learner',
      post: 'Cán bộ Trung tâm Phục vụ hành chính công cấp xã',
      createdAt,
    }),
  ),
]

/** Creates whoever is not there yet. Throws when a user name belongs to somebody else in this table. */
export const createDemoPeople = async (accounts: AccountStore): Promise<void> => {
  for (const { password, ...person } of DEMO_PEOPLE) {
    if ((await accounts.findById(person.accountId)) !== undefined) continue
    const created = await accounts.create({ ...person, passwordHash: await hashPassword(password) })
    if (!created.ok) throw new Error(`The user name ${person.username} belongs to somebody else`)
  }
}
