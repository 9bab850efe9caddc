export interface QuestionXml {
  /** Where it begins, from 1. */
  line: number
  /** From `<question` to its end tag, or to where it is cut off. */
  xml: string
  isWhole: boolean
}

const MARK = /<!--|<!\[CDATA\[|<question(?=[\s>])|<\/question\s*>/g

/**
 * The questions of a Moodle XML file as pieces of XML, so that one that is damaged spoils no other. What stands before,
 * between and behind them is never read: a document type and its entities do nothing.
 */
export const splitQuestions = (text: string): QuestionXml[] => {
  const questions: QuestionXml[] = []
  const lineAt = lineCounter(text)
  const unclosed = new Set<string>()
  let begin: number | undefined
  const end = (at: number, isWhole: boolean): void => {
    if (begin !== undefined) questions.push({ line: lineAt(begin), xml: text.slice(begin, at), isWhole })
    begin = undefined
  }
  MARK.lastIndex = 0
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const [mark] = match
    if (mark === '<!--' || mark === '<![CDATA[') {
      const closing = mark === '<!--' ? '-->' : ']]>'
      const closes = unclosed.has(closing) ? -1 : text.indexOf(closing, MARK.lastIndex)
      // Never closed: the next tag is looked for right behind, so that what follows is not lost.
      if (closes === -1) unclosed.add(closing)
      else MARK.lastIndex = closes + 3
    } else if (mark === '<question') {
      end(match.index, false)
      begin = match.index
    } else end(MARK.lastIndex, true)
  }
  end(text.length, false)
  return questions
}

// Asked for places in rising order.
const lineCounter = (text: string): ((at: number) => number) => {
  let line = 1
  let counted = 0
  return (at) => {
    for (
      let found = text.indexOf('\n', counted);
      found !== -1 && found < at;
      found = text.indexOf('\n', counted)
    ) {
      line++
      counted = found + 1
    }
    return line
  }
}
