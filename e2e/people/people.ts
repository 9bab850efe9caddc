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
  watchful: learner('hocvien19', 'Hầu Thị Mẫu'),
  refused: learner('hocvien20', 'Sầm Văn Mẫu'),
  crowded: learner('hocvien21', 'Lục Thị Mẫu'),
  updated: learner('hocvien22', 'Chu Văn Mẫu'),
  remarked: learner('hocvien10', 'Bàn Thị Mẫu'),
  trainer: { username: 'giangvien', password: 'giang-vien-mau', displayName: 'Trần Văn Mẫu' },
} satisfies Record<string, Person>
