import { expect, it } from 'vitest'
import { fromVni } from './vni.ts'

it.each([
  ['aø aû aõ aù aï', 'à ả ã á ạ'],
  ['aê aè aú aü aé aë', 'ă ằ ẳ ẵ ắ ặ'],
  ['aâ aà aå aã aá aä', 'â ầ ẩ ẫ ấ ậ'],
  ['eø eû eõ eù eï', 'è ẻ ẽ é ẹ'],
  ['eâ eà eå eã eá eä', 'ê ề ể ễ ế ệ'],
  ['ì æ ó í ò', 'ì ỉ ĩ í ị'],
  ['oø oû oõ où oï', 'ò ỏ õ ó ọ'],
  ['oâ oà oå oã oá oä', 'ô ồ ổ ỗ ố ộ'],
  ['ô ôø ôû ôõ ôù ôï', 'ơ ờ ở ỡ ớ ợ'],
  ['uø uû uõ uù uï', 'ù ủ ũ ú ụ'],
  ['ö öø öû öõ öù öï', 'ư ừ ử ữ ứ ự'],
  ['yø yû yõ yù î', 'ỳ ỷ ỹ ý ỵ'],
  ['ñ Ñ AÊ AÂ EÂ OÂ Ô Ö', 'đ Đ Ă Â Ê Ô Ơ Ư'],
  ['AÀ AÉ Æ Ó ÔÏ ÖÕ Î', 'Ầ Ắ Ỉ Ĩ Ợ Ữ Ỵ'],
])('reads %s as the letters %s', (old, letters) => expect(fromVni(old)).toBe(letters))

it('reads a sentence', () =>
  expect(fromVni('Ñöôøng phoá thuoäc xaõ Yeân Nguyeân, tænh Tuyeân Quang')).toBe(
    'Đường phố thuộc xã Yên Nguyên, tỉnh Tuyên Quang',
  ))

it('reads capitals, also where only the letter is one', () =>
  expect(fromVni('COÄNG HOØA, Aùnh')).toBe('CỘNG HÒA, Ánh'))
