import { expect, it } from 'vitest'
import { fixtureText } from '../fixtures/read-fixture.ts'
import { tellImport } from '../fixtures/tell-import.ts'
import { readMoodleXml } from './read-moodle-xml.ts'

const told = (file: string): string[] => tellImport(readMoodleXml(fixtureText(file)))

it('reads every kind that we have, with pictures, units and tags', () =>
  expect(told('every-kind.moodle.xml')).toEqual([
    'L5 «han-tam-tru» lesson=ai-di-khai source=luat-cu-tru at=Điều 27 [so do.png image/png "Sơ đồ" 8] single-choice: Nhìn hình rồi chọn. | +30 ngày <Luật Cư trú.> | -60 ngày | -1 < 2 & 3',
    'L21 «Nhiều» multiple-choice: Giấy nào? | +!Sổ đỏ <Xem danh mục.> | +!Hợp đồng <Xem danh mục.> | -!Vé xe',
    'L27 «ds» true-false: Có hạn. | false <Không, vô hạn.>',
    'L29 «giay» short-text: Giấy gì? | giấy chứng sinh (strict) <Bệnh viện cấp.>',
    'L32 «so» number: Bao lâu? | 59.5 ± 0.5 ngày',
    'L35 «noi» matching: Nối. | Khai sinh → 0 | Khai tử → 1 | (60 ngày, 15 ngày, 90 ngày)',
    'L39 «buoc» ordering: Xếp. | Đăng nhập > Điền > Nộp',
    'L4 category-not-kept',
    'L5 formatting-dropped "<b>"',
    'L5 picture-kept-apart "so do.png"',
    'L5 feedback-dropped "Đọc lại bài."',
    'L29 weights-dropped "chứng sinh"',
    'L32 part-not-taken "tuần"',
  ]))

it('keeps the good questions of a file full of bad ones; entities do nothing', () =>
  expect(told('bad.moodle.xml')).toEqual([
    'L4 true-false: Thực thể &b; &x; & dấu. | true',
    'L9 single-choice: Sạch? | -a | -b',
    'L13 true-false: Tốt. | true',
    'L5 question-xml-damaged "<question type="truefalse"><questiontext><text>Hở</questiontext></question>"',
    'L6 question-xml-damaged "<question type="truefalse"><questiontext><text>Cụt"',
    'L7 kind-not-taken "essay"',
    'L8 kind-not-taken "constructor"',
    'L9 unsafe-removed "<script>"',
    'L9 picture-not-in-file "../../a.png"',
    'L9 picture-not-in-file "@@PLUGINFILE@@/mat.png"',
    'L9 choice-empty',
    'L9 key-missing',
    'L11 number-negative "-3"',
    'L12 no-prompt ""',
  ]))
