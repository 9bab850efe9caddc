import { fail, type Result, succeed } from '../../../domain/shared/result.ts'
import type { ImportFaultCode } from '../../import-report.ts'
import { openZip, type ZipFaultCode, type ZipLimits } from '../../packed/open-zip.ts'
import { readXml, type XmlElement, type XmlFaultCode, type XmlLimits } from '../../packed/read-xml.ts'
import { WORKBOOK_NAMESPACES } from './workbook-names.ts'

type WorkbookFault = Extract<ImportFaultCode, `archive-${string}` | 'file-of-unknown-kind'>

/** The XML parts of a workbook, read when they are asked for. */
export interface WorkbookParts {
  /** Undefined where the workbook has no such part. */
  read(name: string): Result<XmlElement, { code: WorkbookFault }> | undefined
}

const MEBIBYTE = 1024 * 1024

const ZIP_LIMITS: ZipLimits = {
  entries: 2000,
  unpackedBytes: 60 * MEBIBYTE,
  partBytes: 25 * MEBIBYTE,
  ratio: 200,
}

const XML_LIMITS: XmlLimits = { depth: 24, nodes: 800_000 }

export const openWorkbook = (bytes: Uint8Array): Result<WorkbookParts, { code: WorkbookFault }> => {
  const zip = openZip(bytes, ZIP_LIMITS)
  if (!zip.ok) return fail({ code: FAULTS[zip.code] })
  return succeed({
    read(name) {
      const part = zip.value.read(name)
      if (part === undefined) return undefined
      if (!part.ok) return fail({ code: FAULTS[part.code] })
      const xml = readXml(part.value, WORKBOOK_NAMESPACES, XML_LIMITS)
      return xml.ok ? xml : fail({ code: FAULTS[xml.code] })
    },
  })
}

const FAULTS: Record<ZipFaultCode | XmlFaultCode, WorkbookFault> = {
  'not-a-zip': 'file-of-unknown-kind',
  'zip-damaged': 'archive-damaged',
  'zip-unsafe': 'archive-unsafe',
  'zip-too-large': 'archive-too-large',
  'zip-locked': 'archive-locked',
  'xml-damaged': 'archive-damaged',
  'xml-doctype': 'archive-unsafe',
  'xml-too-large': 'archive-too-large',
}
