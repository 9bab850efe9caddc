import { expect, it } from 'vitest'
import { fromTcvn3 } from './tcvn3.ts'

it.each([
  ['µ ¶ · ¸ ¹', 'à ả ã á ạ'],
  ['¨ » ¼ ½ ¾ Æ', 'ă ằ ẳ ẵ ắ ặ'],
  ['© Ç È É Ê Ë', 'â ầ ẩ ẫ ấ ậ'],
  ['Ì Î Ï Ð Ñ', 'è ẻ ẽ é ẹ'],
  ['ª Ò Ó Ô Õ Ö', 'ê ề ể ễ ế ệ'],
  ['× Ø Ü Ý Þ', 'ì ỉ ĩ í ị'],
  ['ß á â ã ä', 'ò ỏ õ ó ọ'],
  ['« å æ ç è é', 'ô ồ ổ ỗ ố ộ'],
  ['¬ ê ë ì í î', 'ơ ờ ở ỡ ớ ợ'],
  ['ï ñ ò ó ô', 'ù ủ ũ ú ụ'],
  ['\u00ad õ ö ÷ ø ù', 'ư ừ ử ữ ứ ự'],
  ['ú û ü ý þ', 'ỳ ỷ ỹ ý ỵ'],
  ['® § ¡ ¢ £ ¤ ¥ ¦', 'đ Đ Ă Â Ê Ô Ơ Ư'],
])('reads %s as the letters %s', (old, letters) =>
  expect(fromTcvn3(old.replace(/^/, 'x ')).slice(2)).toBe(letters),
)

it('reads a sentence', () =>
  expect(fromTcvn3('§\u00adêng phè thuéc x· Yªn Nguyªn, tØnh Tuyªn Quang')).toBe(
    'Đường phố thuộc xã Yên Nguyên, tỉnh Tuyên Quang',
  ))

it('raises the small marked letters of a word of capitals', () => {
  expect(fromTcvn3('CéNG HOµ X· HéI')).toBe('CỘNG HOÀ XÃ HỘI')
  expect(fromTcvn3('Hµ Néi, UBND x·')).toBe('Hà Nội, UBND xã')
})

it('takes the Greek letter some programs put for the micro sign', () => expect(fromTcvn3('lμ')).toBe('là'))

it('joins marks that stand behind their letter', () => expect(fromTcvn3('a\u00b3')).toBe('á'))
