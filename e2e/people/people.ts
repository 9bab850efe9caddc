export interface Person {
  username: string
  password: string
  displayName: string
}

const learner = (username: string, displayName: string): Person => ({
  username,
  password: 'hoc-vien-mau',
  displayName,
})

/** The demo people of local mode, as `npm start` prints them. Each journey that takes the quiz has a learner of its own. */
export const PEOPLE = {
  learner: learner('hocvien', 'Nguyễn Thị Mẫu'),
  offline: learner('hocvien2', 'Hoàng Văn Mẫu'),
  late: learner('hocvien3', 'Triệu Thị Mẫu'),
  keyboard: learner('hocvien4', 'Lò Văn Mẫu'),
  careful: learner('hocvien5', 'Ma Thị Mẫu'),
  everyKind: learner('hocvien6', 'Vàng Thị Mẫu'),
  reviewer: learner('hocvien7', 'Giàng Văn Mẫu'),
  cutOff: learner('hocvien11', 'Phùng Văn Mẫu'),
  packed: learner('hocvien13', 'Hà Văn Mẫu'),
  reader: learner('hocvien12', 'Lý Thị Mẫu'),
  twoDevices: learner('hocvien14', 'Nông Thị Mẫu'),
  twoTabs: learner('hocvien15', 'Quan Văn Mẫu'),
  timed: learner('hocvien16', 'Tẩn Thị Mẫu'),
  withMouse: learner('hocvien8', 'Sùng Thị Mẫu'),
  withFinger: learner('hocvien9', 'Đặng Văn Mẫu'),
  patient: learner('hocvien18', 'Chẩu Thị Mẫu'),
  newcomer: learner('hocvien17', 'Thào Văn Mẫu'),
  expired: learner('hocvien19', 'Lương Văn Mẫu'),
  expiredAtEnd: learner('hocvien20', 'Hầu Thị Mẫu'),
  watchful: learner('hocvien27', 'Sầm Văn Mẫu'),
  refused: learner('hocvien28', 'Chu Văn Mẫu'),
  crowded: learner('hocvien29', 'Lục Thị Mẫu'),
  updated: learner('hocvien30', 'Khổng Thị Mẫu'),
  overtaken: learner('hocvien31', 'Quàng Văn Mẫu'),
  goneHome: learner('hocvien32', 'Cà Thị Mẫu'),
  remarked: learner('hocvien10', 'Bàn Thị Mẫu'),
  first: learner('hocvien21', 'Tướng Thị Mẫu'),
  next: learner('hocvien22', 'Lục Văn Mẫu'),
  withResult: learner('hocvien23', 'Sìn Thị Mẫu'),
  afterResult: learner('hocvien24', 'Cháng Văn Mẫu'),
  cutShort: learner('hocvien25', 'Vi Thị Mẫu'),
  onShared: learner('hocvien26', 'Mông Văn Mẫu'),
  coordinator: { username: 'phutrach', password: 'phu-trach-mau', displayName: 'Ma Văn Mẫu' },
  practiser: learner('hocvien33', 'Mùa Thị Mẫu'),
  trainer: { username: 'giangvien', password: 'giang-vien-mau', displayName: 'Trần Văn Mẫu' },
} satisfies Record<string, Person>
