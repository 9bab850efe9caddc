import { fail, type Result, succeed } from '../../../domain/shared/result.ts'
import { openZip, type ZipArchive, type ZipFaultCode, type ZipLimits } from '../../packed/open-zip.ts'
import { readXml, type XmlElement, type XmlFaultCode, type XmlLimits } from '../../packed/read-xml.ts'
import { elementsOf } from '../../packed/xml-steps.ts'
import { type WordFault, type WordRefusal, wordFault } from '../word-fault.ts'
import { NAMESPACES } from './namespaces.ts'

export interface Relationship {
  /** Last step of its type's address: `image`, `hyperlink`, `styles`. */
  type: string
  /** Name of a part of the file, or an address when it is external. */
  target: string
  isExternal: boolean
}

const MEBI = 1024 * 1024

const MOST_FILE_BYTES = 30 * MEBI

/** Letters of an address or a part's name; a whole text in there would be said again by every link. */
const LONGEST_TARGET = 1000

const ZIP_LIMITS: ZipLimits = { entries: 2000, unpackedBytes: 120 * MEBI, partBytes: 30 * MEBI, ratio: 200 }

const XML_LIMITS: XmlLimits = { depth: 200, nodes: 1_000_000 }

/** The first bytes of the format that Word had before 2007, in which it also keeps files with a password. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0]

/** The parts of one Word file. What makes the whole file unfit is kept in `refusal` and told when all is read. */
export class DocxPackage {
  readonly faults: WordFault[] = []
  refusal: WordRefusal | undefined
  readonly #zip: ZipArchive
  readonly #unpacked = new Map<string, Uint8Array>()

  private constructor(zip: ZipArchive) {
    this.#zip = zip
  }

  static open(bytes: Uint8Array): Result<DocxPackage, { code: WordRefusal }> {
    if (bytes.length > MOST_FILE_BYTES) return fail({ code: 'word-file-too-large' })
    if (OLD_FORMAT.every((byte, index) => bytes[index] === byte)) return fail({ code: 'word-old-or-locked' })
    const zip = openZip(bytes, ZIP_LIMITS)
    return zip.ok ? succeed(new DocxPackage(zip.value)) : fail({ code: REFUSAL_OF[zip.code] })
  }

  /** Undefined when there is no such part, or none that can be read; the latter is told. */
  bytes(name: string): Uint8Array | undefined {
    const known = this.#unpacked.get(name)
    // Once the file is refused, unpacking more of it would only take time.
    const read = known === undefined && this.refusal === undefined ? this.#zip.read(name) : undefined
    if (read === undefined) return known
    if (read.ok) {
      this.#unpacked.set(name, read.value)
      return read.value
    }
    this.#tell(name, read.code)
    return undefined
  }

  xml(name: string): XmlElement | undefined {
    const bytes = this.bytes(name)
    const read = bytes && readXml(bytes, NAMESPACES, XML_LIMITS)
    if (read === undefined || read.ok) return read?.value
    this.#tell(name, read.code)
    return undefined
  }

  /** What a part names by `r:id`. */
  relationships(part: string): ReadonlyMap<string, Relationship> {
    const cut = part.lastIndexOf('/') + 1
    const folder = part.slice(0, cut)
    const list = this.xml(`${folder}_rels/${part.slice(cut)}.rels`)
    return new Map(
      elementsOf(list).map(({ attributes }) => {
        const isExternal = attributes.get('TargetMode') === 'External'
        const given = attributes.get('Target') ?? ''
        const target = given.length > LONGEST_TARGET ? '' : given
        return [
          attributes.get('Id') ?? '',
          {
            type: attributes.get('Type')?.split('/').at(-1) ?? '',
            target: isExternal ? target : resolvePart(folder, target),
            isExternal,
          },
        ]
      }),
    )
  }

  #tell(name: string, code: ZipFaultCode | XmlFaultCode): void {
    const refusal = REFUSAL_OF[code]
    if (refusal === 'word-file-damaged') this.faults.push(wordFault('part-not-read', null, name))
    else this.refusal ??= refusal
  }
}

const REFUSAL_OF: Record<ZipFaultCode | XmlFaultCode, WordRefusal> = {
  'not-a-zip': 'not-a-word-file',
  'zip-damaged': 'word-file-damaged',
  'zip-unsafe': 'word-file-unsafe',
  'zip-too-large': 'word-unpacks-too-large',
  'zip-locked': 'word-old-or-locked',
  'xml-damaged': 'word-file-damaged',
  'xml-doctype': 'word-file-unsafe',
  'xml-too-large': 'word-unpacks-too-large',
}

/** A target beside its part, or counted from the top of the file; it only ever names a part of this file. */
const resolvePart = (folder: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
