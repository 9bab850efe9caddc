import { foldVietnamese } from '../../domain/text/normalise-text.ts'

const SPEAKS_OF_OTHERS = [
  // Tất cả các ý trên, Cả hai đều đúng, Mọi phương án trên
  /^(?:tat ca|ca|moi)\b.*\b(?:tren|deu dung|deu sai|neu tren)\b/,
  // Cả A và B, A và C đúng, Cả ba
  /^(?:ca )?[a-h](?: ?, ?[a-h])*(?: va | & | hoac )[a-h]\b/,
  /^ca (?:hai|ba|bon|nam)(?: (?:y|dap an|phuong an|cau|truong hop))?(?: tren| neu tren)?\.?$/,
  /^tat ca\.?$/,
  // Không có đáp án nào, Không ý nào đúng
  /^khong (?:co )?(?:y|dap an|phuong an|lua chon|cau) nao\b/,
  /^(?:all|none) of the above\b/,
]

/** Whether a choice speaks of those above it, so that shuffling would make it wrong. */
export const staysInPlace = (text: string): boolean => {
  const folded = foldVietnamese(text)
  return SPEAKS_OF_OTHERS.some((pattern) => pattern.test(folded))
}
