import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { startPractice } from '../../../domain/practice/act.ts'
import { smallPractice } from '../../../domain/practice/testing/small-practice.ts'
import { OfficeSurface } from './office/OfficeSurface.tsx'
import { PaymentSurface } from './payment/PaymentSurface.tsx'
import { PhoneSurface } from './phone/PhoneSurface.tsx'

const deskOf = (surface: object, screenId = 'so') => {
  const practice = smallPractice((raw) => Object.assign(raw, { surface }))
  return { practice, state: { ...startPractice(practice), screenId }, onAct: () => undefined }
}

test('a store tells who made what it offers, beside the button that installs it', () => {
  const desk = deskOf({
    kind: 'phone',
    person: 'ma',
    screen: 'giao',
    store: [{ button: 'ghi', name: 'Sổ giả', maker: 'App 88', sign: 'S' }],
    messages: [{ paper: 'don', from: '0900 000 911', at: '08:05' }],
  })
  const html = renderToStaticMarkup(<PhoneSurface {...desk} />)
  expect(html).toContain('id="offer-ghi"><b>Sổ giả</b><span>App 88</span>')
  expect(html).toContain('data-button="ghi" aria-describedby="offer-ghi"')
  expect(html).toContain('<small>0900 000 911, 08:05</small>')
})

test('where the first button of a screen is drawn as an app, none of the others stands out', () => {
  const desk = deskOf({ kind: 'phone', person: 'ma', screen: 'so', apps: [{ button: 'ghi', sign: 'S' }] })
  const html = renderToStaticMarkup(<PhoneSurface {...desk} />)
  expect(html).toContain('class="phone-app" data-button="ghi"')
  expect(html).toContain('class="btn alt" data-button="sang-giao"')
})

test('a bank shows who would be paid on the screen it belongs to, and nowhere else', () => {
  const payee = { screen: 'giao', name: 'Trạm Mẫu', account: '0000', bank: 'Ngân hàng Mẫu', amountVnd: 7000 }
  const surface = {
    kind: 'payment',
    person: 'ma',
    payees: [payee],
    bills: [{ paper: 'don', amountVnd: 7000 }],
  }
  const here = renderToStaticMarkup(<PaymentSurface {...deskOf(surface, 'giao')} />)
  expect(here).toContain('<dt>Người nhận</dt><dd>Trạm Mẫu</dd>')
  expect(renderToStaticMarkup(<PaymentSurface {...deskOf(surface)} />)).not.toContain('Trạm Mẫu')
})

test('a link in a letter is described by where it leads', () => {
  const letter = { button: 'dua-mat-khau', paper: 'don', from: 'Sở Mẫu', address: 'so.example', at: '08:41' }
  const desk = deskOf({
    kind: 'office',
    person: 'ma',
    mail: [{ ...letter, links: [{ button: 'ghi', address: 'khac.example' }] }],
    things: [{ button: 'sang-giao', kind: 'usb', text: 'USB ở bậc thềm' }],
  })
  const html = renderToStaticMarkup(<OfficeSurface {...desk} />)
  expect(html).toContain('aria-describedby="link-ghi">Ghi sổ</button>')
  expect(html).toContain('id="link-ghi">khac.example</span>')
  expect(html).toContain('<b>Sở Mẫu</b> <span>Đưa mật khẩu</span> <small>08:41</small>')
  expect(html).toContain('<p>USB ở bậc thềm</p>')
})
