import type { PracticeFault } from '../../domain/practice/check/practice-fault.ts'
import type { Told } from './told.ts'

/** A fault of a practice in its author's words. */
export const practiceFaultWords = ({ code, about }: PracticeFault): Told => WORDS[code](about)

const WORDS: Record<PracticeFault['code'], (about: string) => Told> = {
  'repeated-id': (id) => ({
    expected: 'mỗi mục một mã riêng',
    found: `mã "${id}" dùng hai lần`,
    mend: 'Đặt mã khác cho mục thêm sau; giữ mã của mục đã đăng.',
  }),
  'unknown-id': (id) => ({
    expected: 'mã đã có trong bài thực hành này',
    found: `"${id}"`,
    mend: 'Sửa lại mã cho đúng, hoặc thêm mục có mã này.',
  }),
  'not-on-screen': (id) => ({
    expected: 'ô, giấy hoặc nút có trên màn hình của bước',
    found: `"${id}" không có ở đó`,
    mend: 'Đưa mục này vào màn hình của bước, hoặc đổi màn hình của bước.',
  }),
  'not-offered': (id) => ({
    expected: 'một lựa chọn của ô này',
    found: `"${id}"`,
    mend: 'Ghi mã của một lựa chọn có trong ô, hoặc thêm lựa chọn.',
  }),
  'not-such-a-value': (value) => ({
    expected: 'giá trị mà ô này nhận được',
    found: `"${value}"`,
    mend: 'Ô ngày ghi ngày/tháng/năm, ô số ghi số, ô nhiều lựa chọn ghi danh sách mã.',
  }),
  'value-unexplained': (value) => ({
    expected: 'mỗi giá trị chưa đúng có một lỗi giải thích',
    found: value === '' ? 'để trống không lỗi nào nói đến' : `"${value}" không lỗi nào nói đến`,
    mend: 'Thêm vào mistakes một lỗi của bước này có giá trị ấy, hoặc { is: other }.',
  }),
  'button-unexplained': (id) => ({
    expected: 'mỗi nút khác của màn hình dẫn đi đâu đó, hoặc có lỗi giải thích',
    found: `nút "${id}" không lỗi nào nói đến`,
    mend: 'Thêm vào mistakes một lỗi có when: { press: … } của bước này, thêm to cho nút, hoặc bỏ nút.',
  }),
  'step-unreachable': (id) => ({
    expected: 'bước làm đến được',
    found: `không đường nào dẫn đến bước "${id}"`,
    mend: 'Xem lại after của bước, và nút dẫn đến màn hình của bước.',
  }),
  'screen-unreachable': (id) => ({
    expected: 'màn hình mở được',
    found: `không đường nào dẫn đến màn hình "${id}"`,
    mend: 'Thêm nút có to dẫn đến màn hình này, đặt một bước ở đó, hoặc bỏ màn hình.',
  }),
  'mistake-impossible': (id) => ({
    expected: 'lỗi có lúc mắc phải',
    found: `không cách nào mắc lỗi "${id}"`,
    mend: 'Xem lại when và step của lỗi; lỗi đứng trên có thể đã nói đến trường hợp này.',
  }),
  'no-way-on': (id) => ({
    expected: 'đường đi tiếp đến hết bài',
    found: `đứng lại ở bước "${id}"`,
    mend: 'Điều bước cần phải điền được, nút của bước phải bấm được, và không lỗi nào chặn đường đúng.',
  }),
  'no-way-back': (id) => ({
    expected: 'đường quay lại việc đang làm',
    found: `đi xem màn hình "${id}" rồi không quay lại được`,
    mend: 'Thêm nút có to dẫn về, khác nút của các bước và các lỗi, hoặc bỏ đường dẫn đến màn hình này.',
  }),
  'too-many-orders': (count) => ({
    expected: `không quá ${count} thứ tự làm các bước`,
    found: 'nhiều hơn',
    mend: 'Bớt after: [] để các bước nối tiếp nhau.',
  }),
  'id-could-exist': (number) => ({
    expected: 'số định danh giả bắt đầu bằng 099',
    found: `"${number}" có thể là số của người thật`,
    mend: 'Đổi thành số bắt đầu bằng 099, không tỉnh nào có mã này.',
  }),
}
