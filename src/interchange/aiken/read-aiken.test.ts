import { expect, it } from 'vitest'
import { fixtureText } from '../fixtures/read-fixture.ts'
import { tellImport } from '../fixtures/tell-import.ts'
import { readAiken } from './read-aiken.ts'

const told = (file: string): string[] => tellImport(readAiken(fixtureText(file)))

it('reads Aiken as Moodle writes it', () =>
  expect(told('plain.aiken.txt')).toEqual([
    'L1 single-choice: Thủ đô của Việt Nam là gì? | +Hà Nội | -Huế | -Đà Nẵng',
    'L7 single-choice: Hạn đăng ký khai sinh là? | -30 ngày | +60 ngày | -90 ngày',
  ]))

it('reads it as people type it, and asks where an answer is missing', () =>
  expect(told('typed.aiken.txt')).toEqual([
    'L1 single-choice: Ở nơi mới bao lâu thì đăng ký tạm trú? | -15 ngày | +30 ngày, kể từ ngày đến <Luật Cư trú nói vậy.> | -!Cả a và b',
    'L11 multiple-choice: Giấy nào chứng minh chỗ ở? | +Hợp đồng thuê | +Sổ đỏ | -Vé xe',
    'L17 single-choice: Không có đáp án? | -Một | -Hai',
    'L21 single-choice: Đáp án lạc? | -Một | -Hai',
    'L26 single-choice: Đánh sao? | -Một | +Hai | -Ba',
    'L1 choice-kept-in-place "Cả a và b"',
    'L17 key-missing',
    'L21 key-missing',
    'L21 key-names-no-choice "D"',
    'L31 text-outside-questions "Câu này không có lựa chọn."',
  ]))

it('finds the answers at the end', () =>
  expect(told('answers-at-end.aiken.txt')).toEqual([
    'L2 single-choice: Một? | -a | -b | +c',
    'L6 single-choice: Hai? | +d | -e | -f',
    'L1 text-outside-questions "ĐỀ KIỂM TRA"',
  ]))
