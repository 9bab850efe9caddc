/**
 * Vietnamese writes a space inside most words, and a title broken inside a word is hard to read. These are the words
 * of our titles; add one when a title breaks badly.
 */
export const NONBREAKING_WORDS: readonly string[] = `
an toàn, bài học, bài kiểm tra, báo cáo, bưu chính, bảo hiểm, bảo mật, bắt buộc, bổ sung, cam đoan,
cha mẹ, chính quyền, chương trình, chứng nhận, chứng sinh, chứng thực, cá nhân, cán bộ, công chức,
công dân, công nghệ, căn cước, cơ sở dữ liệu, cư trú, cộng đồng, dân cư, dịch vụ, dịch vụ công, dữ liệu,
gia đình, giải quyết, giảng viên, giấy tờ, giới thiệu, hiệu lực, hôn nhân, hướng dẫn, họ tên, hồ sơ,
hộ tịch, khai báo, khai sinh, khai tử, khoá học, kiểm tra, kê khai, kết hôn, kết quả, kỹ năng,
liên thông, lưu trú, lệ phí, mô phỏng, mật khẩu, một cửa, nghị định, người dân, nhân dân, nước ngoài,
phần mềm, quy định, quốc gia, sức khoẻ, thanh toán, thay thế, thành phần, thân thích, thông tin,
thông tư, thường trú, thời hạn, thủ tục, thực hành, tiếp nhận, tra cứu, trách nhiệm, trích lục,
trả kết quả, trả lại, trợ năng, trực tiếp, trực tuyến, tuyên quang, tuyên truyền, tài khoản,
tài liệu, tạm trú, tạm vắng, tội phạm, tố giác, tổ chức, tờ khai, từ ngữ, tự chọn, uỷ ban nhân dân, việc làm, việt nam,
văn bản, xác nhận, xác thực, y tế, điện thoại, điện tử, đúng hạn, đăng ký, đăng nhập, đề án`
  .trim()
  .split(/,\s+/)

/** Words that stay with the number before them. */
export const NONBREAKING_UNITS: readonly string[] =
  'ngày, giờ, phút, giây, tháng, năm, tuổi, bài, câu, bước, đồng, xã, lượt'.split(', ')
