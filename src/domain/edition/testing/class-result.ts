import type { ClassAnswer, ClassLearner, ClassResult } from '../class-result.ts'

export const classAnswer = (changes: Partial<ClassAnswer> = {}): ClassAnswer => ({
  courseId: 'khai-sinh',
  lessonId: 'ai-di-khai',
  checkId: 'han-khai',
  choiceId: 'ba-muoi',
  isRight: false,
  answeredAt: '2026-11-25T02:00:00.000Z',
  ...changes,
})

export const classLearner = (changes: Partial<ClassLearner> = {}): ClassLearner => ({
  learnerId: '019ab3c0-0000-7000-8000-000000000001',
  name: 'Lê Thị Mẫu Hoa',
  answers: [classAnswer()],
  ...changes,
})

/** A class of one learner who answered one check. */
export const classResult = (changes: Partial<ClassResult> = {}): ClassResult => ({
  editionId: 'aaaaaaaaaaaaaaaa',
  classId: '019ab3c0-0000-7000-8000-00000000000a',
  className: 'Lớp Bản Mẫu',
  place: 'Thôn Bản Mẫu',
  startedAt: '2026-11-25T01:00:00.000Z',
  learners: [classLearner()],
  ...changes,
})
