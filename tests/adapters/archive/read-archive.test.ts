// zip bomb, zip slip, links, a thousand files (TRUST.md, evidence): each is refused with its reason, and nothing of it
// is unpacked or written.
import { readdirSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readArchive } from '../../../adapters/archive/read-archive.ts'
import { archiveLimits, archiveReasons, namedFiles, type ArchiveReason } from '../../../core/evidence/limits.ts'
import { zip } from '../../support/github/actions/zip.ts'
import { hostileZip, zip64Sizes, type HostileEnd, type HostileEntry } from '../../support/hostile-zip.ts'

const name = 'modelgate-evidence.json'
const wanted = namedFiles([name])
/** Digits that hardly pack. */
const noise = Array.from({ length: 450 }, (_, at) => at * 7919).join('-')
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const small = { ...archiveLimits, compressedBytes: 4096, fileBytes: 2000, totalBytes: 3000 }

async function refusal(archive: Uint8Array, limits = archiveLimits): Promise<ArchiveReason> {
  const read = await readArchive(archive, wanted, { limits })
  if (read.kind === 'read') throw new Error(`was read: ${[...read.files.keys()].join()}`)
  expect(archiveReasons).toContain(read.reason)
  expect(read.message).toMatch(/^the archive |^a file in the archive |^the files in the archive /)
  return read.reason
}

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

describe('an archive as GitHub serves it', () => {
  const archive = zip({ [name]: '{"a":1}', 'notes.txt': 'n', 'deep/plot.json': '{}' })

  test('is read in one piece or many, and only what was asked for', async () => {
    for (const source of [archive, inPieces(archive, 7), new Blob([Uint8Array.from(archive)]).stream()]) {
      const read = await readArchive(source, wanted)
      if (read.kind === 'refused') throw new Error(read.message)
      expect([...read.files.keys()]).toEqual([name])
      expect(text(read.files.get(name))).toBe('{"a":1}')
    }
  })

  test('is read where files are stored, empty, in folders, or followed by their sizes', async () => {
    const read = await readArchive(
      hostileZip([
        { name: 'reports/', bytes: '', method: 0, mode: 0o040755 },
        { name: 'reports/a.json', bytes: '{"stored":true}', method: 0 },
        { name: 'reports/b.json', bytes: '' },
        { name: `reports/${name}`, bytes: '{}', flags: 0x0808 }
      ]),
      namedFiles(['reports/*.json'])
    )
    if (read.kind === 'refused') throw new Error(read.message)
    expect([...read.files].map(([file, bytes]) => `${file} ${text(bytes)}`)).toEqual([
      'reports/a.json {"stored":true}',
      'reports/b.json ',
      `reports/${name} {}`
    ])
  })

  test('is read where its directory has another order, and folders are never files', async () => {
    const entries = [{ name: 'a.json' }, { name: 'b/', bytes: '' }, { name: 'b/c.json' }]
    const read = await readArchive(hostileZip(entries, { isReversed: true }), () => true)
    if (read.kind === 'refused') throw new Error(read.message)
    expect([...read.files.keys()]).toEqual(['b/c.json', 'a.json'])
  })

  test('without the file is read, and holds none', async () => {
    expect(await readArchive(zip({ 'other.json': '{}' }), wanted)).toEqual({ kind: 'read', files: new Map() })
    expect(await readArchive(hostileZip([]), wanted)).toEqual({ kind: 'read', files: new Map() })
  })

  test('with zip64 records is read', async () => {
    const read = await readArchive(hostileZip([{ name }], { zip64Entries: 1n }), wanted)
    expect(read).toMatchObject({ kind: 'read' })
  })
})

test('names are matched as globs of JSON files, never of folders', () => {
  const isNamed = namedFiles(['**/evidence.json', 'a/*.json', 'b.txt'])
  expect(['evidence.json', 'x/y/evidence.json', 'a/q.json'].filter(isNamed)).toHaveLength(3)
  expect(['b.txt', 'a/b/q.json', 'evidence.json/', 'notevidence.json', 'evidence.jsonl'].filter(isNamed)).toEqual([])
})

describe('zip bomb, zip slip, links, a thousand files', () => {
  const zeros = new Uint8Array(1_000_000)

  test.each<readonly [string, readonly HostileEntry[], ArchiveReason]>([
    ['a bomb that says its size', [{ name, bytes: zeros }], 'ratio_too_high'],
    ['a bomb that says it is small', [{ name, bytes: zeros, size: 2000 }], 'size_differs'],
    ['a bomb that says it is empty', [{ name, bytes: zeros, size: 0 }], 'size_differs'],
    ['a file of more than it may have', [{ name, bytes: '1', size: archiveLimits.fileBytes + 1 }], 'file_too_large'],
    ['a file of 4 GiB', [{ name, size: 0xffffffff, packedSize: 0xffffffff }], 'archive_malformed'],
    [
      'a file of an exabyte, by zip64',
      [{ name, size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Sizes(2n ** 60n, 100n) }],
      'file_too_large'
    ],
    [
      'a file of an exabyte, by zip64, of few bytes',
      [{ name, size: 0xffffffff, extra: zip64Sizes(2n ** 60n, 0n) }],
      'file_too_large'
    ],
    ['a size that is too large by one', [{ name, bytes: '{}', size: 3 }], 'size_differs'],
    ['a stored file of another size', [{ name, bytes: '{}', method: 0, size: 1 }], 'size_differs'],
    ['no bytes for many', [{ name, packedSize: 0, size: 10 }], 'ratio_too_high'],
    ['another checksum', [{ name, crc: 1 }], 'checksum_differs'],
    ['bytes that are not deflated', [{ name, packed: Buffer.from('not deflated') }], 'archive_malformed'],
    [
      'half of what was deflated',
      [{ name, bytes: noise, packed: deflateRawSync(noise).subarray(0, 400) }],
      'archive_malformed'
    ],
    ['compression by LZMA', [{ name, method: 14 }], 'unsupported_compression'],
    ['an encrypted file', [{ name, flags: 0x0801 }], 'encrypted'],
    ['a masked header', [{ name, flags: 0x2800 }], 'encrypted'],
    ['a file only its local header calls encrypted', [{ name, local: { flags: 0x0801 } }], 'archive_malformed'],
    ['two names for one file', [{ name, local: { name: 'other-evidence.jsonXXX' } }], 'archive_malformed'],
    ['two methods for one file', [{ name, local: { method: 0 } }], 'archive_malformed'],
    ['a symbolic link', [{ name, bytes: '/etc/passwd', mode: 0o120777 }], 'link'],
    ['a symbolic link beside it', [{ name }, { name: 'x', bytes: '/etc', mode: 0o120777 }], 'link'],
    ['a device', [{ name: 'tty', mode: 0o020666 }], 'link'],
    ['one name twice', [{ name }, { name }], 'duplicate_name'],
    ['one name twice, spelled otherwise', [{ name: 'caf\u00e9' }, { name: 'cafe\u0301' }], 'duplicate_name'],
    ['a file and a folder of one name', [{ name }, { name: `${name}/`, bytes: '' }], 'duplicate_name'],
    ['a name of 513 bytes', [{ name: 'n'.repeat(513) }], 'name_too_long'],
    ['an offset outside', [{ name, offset: 1e6 }], 'archive_malformed'],
    ['an offset into something else', [{ name, offset: 5 }], 'archive_malformed'],
    ['a broken extra field', [{ name, extra: Buffer.from([1, 0, 255, 255]) }], 'archive_malformed']
  ])('%s', async (_what, entries, reason) => {
    expect(await refusal(hostileZip(entries))).toBe(reason)
  })

  test.each([
    '../evidence.json',
    'a/../../evidence.json',
    'a/..',
    '/etc/passwd',
    '//server/share',
    'C:evidence.json',
    'c:/windows',
    '..\\evidence.json',
    'a\\b.json',
    './evidence.json',
    'a//b.json',
    '',
    '/',
    'a\0.json',
    'a\n.json',
    'a\u202egnp.json',
    Uint8Array.of(0xff, 0xfe)
  ])('the name %j leads nowhere', async (unsafe) => {
    expect(await refusal(hostileZip([{ name }, { name: unsafe }]))).toBe('unsafe_name')
  })

  test('overlapping files that unpack to far more than the archive has (the bomb of David Fifield)', async () => {
    const bytes = Buffer.alloc(100_000, 'x')
    const kernel: HostileEntry = { name, bytes }
    const others = Array.from({ length: 100 }, (_, at) => ({ name: `${at}.json`, bytes, sharesWith: 0 }))
    expect(await refusal(hostileZip([kernel, ...others]))).toBe('overlapping_entries')
    // One file whose bytes hold the whole of the next one.
    const inner = hostileZip([{ name: 'b.json' }])
    const outer = { name, method: 0, bytes: inner } as const
    expect(await refusal(hostileZip([outer, { name: 'b.json', sharesWith: 0, offset: 30 + name.length }]))).toBe(
      'overlapping_entries'
    )
  })

  test('a bomb is unpacked to no more than it says', async () => {
    const read = await readArchive(hostileZip([{ name, bytes: zeros, size: 100_000 }]), wanted)
    expect(read).toMatchObject({ message: 'a file in the archive is larger than it says' })
  })

  test('ten thousand files, though each is empty', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}.json`, bytes: '' }))
    expect(await refusal(hostileZip(many))).toBe('too_many_entries')
    expect(await refusal(hostileZip(many.slice(0, 201)))).toBe('too_many_entries')
    expect(await readArchive(hostileZip(many.slice(0, 200)), wanted)).toMatchObject({ kind: 'read' })
  })

  test.each<readonly [string, HostileEnd, ArchiveReason]>([
    ['65,535 files that are not there', { entries: 0xffff }, 'too_many_entries'],
    ['a trillion files by zip64', { zip64Entries: 10n ** 12n }, 'too_many_entries'],
    ['more files than it has', { entries: 3 }, 'archive_malformed'],
    ['a directory outside', { directoryOffset: 1e6 }, 'archive_malformed'],
    ['a directory elsewhere', { directoryOffset: 3 }, 'archive_malformed']
  ])('an archive that says it has %s', async (_what, end, reason) => {
    expect(await refusal(hostileZip([{ name }], end))).toBe(reason)
  })

  test('files that are small each and large together', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((one) => [`${one}.json`, noise.slice(0, 1500)]))
    const read = await readArchive(zip(files), namedFiles(['*.json']), { limits: small })
    expect(read).toMatchObject({ kind: 'refused', reason: 'files_too_large' })
    const two = await readArchive(zip({ a: '', ...files }), namedFiles(['[ab].json']), { limits: small })
    expect(two).toMatchObject({ kind: 'read' })
  })

  test('a bomb that nobody asked for stays packed', async () => {
    const bomb = hostileZip([
      { name: '42.zip', bytes: zeros, size: 0xfffffff0 },
      { name: 'inner.zip', bytes: zip({}) },
      { name }
    ])
    const read = await readArchive(bomb, wanted)
    expect(read).toMatchObject({ kind: 'read', files: new Map([[name, Buffer.from('{}')]]) })
  })

  test('an archive that says it is too large is not even asked for', async () => {
    let isAsked = false
    const source = (async function* () {
      isAsked = true
      yield await Promise.resolve(zip({}))
    })()
    const read = await readArchive(source, wanted, { declaredBytes: archiveLimits.compressedBytes + 1 })
    expect(read).toMatchObject({ kind: 'refused', reason: 'archive_too_large' })
    expect(isAsked).toBe(false)
  })

  test('an archive that is longer than it says is given up at the limit', async () => {
    let sent = 0
    let isEnded = false
    const long = (async function* () {
      try {
        while (sent < 1e6) {
          sent += 1000
          yield await Promise.resolve(new Uint8Array(1000))
        }
      } finally {
        isEnded = true
      }
    })()
    const read = await readArchive(long, wanted, { limits: small, declaredBytes: 10 })
    expect(read).toMatchObject({ kind: 'refused', reason: 'archive_too_large' })
    expect({ sent, isEnded }).toEqual({ sent: 5000, isEnded: true })
    expect(await refusal(new Uint8Array(5000), small)).toBe('archive_too_large')
  })

  test('what breaks off the source is no refusal', async () => {
    const broken = (async function* () {
      yield await Promise.resolve(new Uint8Array(3))
      throw new Error('socket hang up')
    })()
    await expect(readArchive(broken, wanted)).rejects.toThrow('socket hang up')
  })

  test('nothing is written', async () => {
    const before = readdirSync('.')
    await readArchive(hostileZip([{ name: 'written-by-archive.json' }]), namedFiles(['*.json']))
    expect(readdirSync('.')).toEqual(before)
  })
})

describe('any bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 400 })
  const valid = hostileZip(
    [
      { name, bytes: '{"some":"evidence"}' },
      { name: 'a/b.json', method: 0 }
    ],
    { zip64Entries: 2n }
  )
  const plain = zip({ [name]: '{"some":"evidence"}', 'x.txt': 'text' })

  /** Whatever comes, it ends in files within the limits or in a reason. */
  async function ends(archive: Uint8Array): Promise<void> {
    const read = await readArchive(archive, namedFiles(['**/*.json']), { limits: small })
    if (read.kind === 'refused') {
      expect(archiveReasons).toContain(read.reason)
      return
    }
    const sizes = [...read.files.values()].map(({ length }) => length)
    expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(small.fileBytes)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(small.totalBytes)
  }

  test('are read or refused', async () => {
    await fc.assert(fc.asyncProperty(bytes, ends), { numRuns: 1000, interruptAfterTimeLimit: 10_000 })
  })

  test('before the end of an archive are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (before) => ends(Buffer.concat([before, plain.subarray(-22)]))),
      { numRuns: 1000, interruptAfterTimeLimit: 10_000 }
    )
  })

  const change = fc.record({
    at: fc.nat({ max: 1000 }),
    value: fc.constantFrom(0, 1, 2, 0x40, 0x7f, 0x80, 0xff, 0x50, 0x4b),
    length: fc.constantFrom(1, 2, 4, 8)
  })
  const mutated = fc
    .tuple(fc.constantFrom(valid, plain), fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat({ max: 40 }))
    .map(([archive, changes, cut]) => {
      const copy = Buffer.from(archive)
      for (const { at, value, length } of changes)
        copy
          .subarray(at % copy.length)
          .subarray(0, length)
          .fill(value)
      return copy.subarray(0, cut > 20 ? copy.length : copy.length - cut)
    })

  test('of an archive that was changed are read or refused', async () => {
    await fc.assert(fc.asyncProperty(mutated, ends), { numRuns: 5000, interruptAfterTimeLimit: 20_000 })
  })

  const liar: fc.Arbitrary<HostileEntry> = fc.record(
    {
      name: fc.oneof(fc.constantFrom(name, 'a.json', 'b/c.json', '../x', 'd/'), fc.string({ maxLength: 12 })),
      bytes: fc.uint8Array({ maxLength: 300 }),
      packed: fc.uint8Array({ maxLength: 300 }),
      method: fc.constantFrom(0, 8, 8, 8, 9),
      flags: fc.constantFrom(0, 8, 0x0800, 0x0808, 1, 0x40),
      crc: fc.nat(),
      size: fc.oneof(fc.nat({ max: 5000 }), fc.constant(0xffffffff)),
      packedSize: fc.oneof(fc.nat({ max: 500 }), fc.constant(0xffffffff)),
      offset: fc.oneof(fc.nat({ max: 500 }), fc.constant(0xffffffff)),
      extra: fc.oneof(fc.uint8Array({ maxLength: 30 }), fc.constant(zip64Sizes(2n ** 63n, 2n ** 62n)))
    },
    { requiredKeys: ['name'] }
  )

  test('of an archive whose headers lie are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(liar, { maxLength: 5 }), async (entries) => ends(hostileZip(entries))),
      { numRuns: 3000, interruptAfterTimeLimit: 20_000 }
    )
  })

  test('of an honest archive come back as they were', async () => {
    const file = fc.tuple(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.json$/), fc.uint8Array({ maxLength: 300 }))
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: ([path]) => path, maxLength: 6 }), async (files) => {
        const read = await readArchive(zip(Object.fromEntries(files)), namedFiles(['**/*.json']))
        if (read.kind === 'refused') throw new Error(read.message)
        expect([...read.files].map(([path, found]) => [path, [...found]])).toEqual(
          files.map(([path, found]) => [path, [...found]])
        )
      }),
      { numRuns: 500, interruptAfterTimeLimit: 10_000 }
    )
  })
})
