import type { Surface } from '../domain/practice/surface.ts'

type Desk = Extract<Surface, { kind: 'one-stop' }>

/** How a dossier of the queue stands; nothing for one that merely waits. */
export const dossierStateWords: Record<Desk['queue'][number]['state'], string | undefined> = {
  today: 'Hạn hôm nay',
  waiting: undefined,
  late: 'Quá hạn',
  done: 'Đã xong',
}

/** What stands at the head of a slip. */
export const slipTitles: Record<Desk['slips'][number]['kind'], string> = {
  receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  return: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  apology: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
}
