import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../../core/errors.ts'
import { mergeSarif, newFindings, readSarif, scannersIn } from '../../../../core/pipeline/findings/sarif.ts'

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const at = (uri: string, startLine = 3, uriBaseId?: string) => [
  {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId },
      region: { startLine, startColumn: 5, snippet: { text: ' eval(x) ' } }
    }
  }
]
const log = (results: readonly unknown[], more: object = {}) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'scan', ...more } }, results }]
})
const result = (change: object = {}) => ({
  ruleId: 'S307',
  message: { text: 'eval' },
  locations: at('a.py'),
  ...change
})
const read = (value: unknown, root?: string) => readSarif(bytes(value), 'x.sarif', root)
const one = (change: object, more: object = {}, root?: string) => read(log([result(change)], more), root)[0]

describe('readSarif', () => {
  test('reads rule, place, message and tool of several runs', () => {
    const two = {
      version: '2.1.0',
      runs: [...log([result()]).runs, { tool: { driver: { name: 'other' } }, results: [result()] }]
    }
    expect(read(two).map(({ tool }) => tool)).toEqual(['scan', 'other'])
    expect(read(two)[0]).toMatchObject({
      rule: 'S307',
      message: 'eval',
      file: 'a.py',
      line: 3,
      column: 5,
      severity: 'warning'
    })
  })

  test.each([
    ['its own level', { level: 'error' }, {}, 'error'],
    ["the rule's default", {}, { rules: [{ id: 'S307', defaultConfiguration: { level: 'note' } }] }, 'note'],
    [
      "the rule's score of 7",
      { level: 'note' },
      { rules: [{ id: 'S307', properties: { 'security-severity': '7.0' } }] },
      'error'
    ],
    [
      'a score of 6.9',
      { level: 'error' },
      { rules: [{ id: 'S307', properties: { 'security-severity': '6.9' } }] },
      'warning'
    ],
    ['a score of 3.9', { level: 'error', properties: { 'security-severity': 3.9 } }, {}, 'note'],
    ['level none', { level: 'none' }, {}, 'note']
  ])('takes the severity from %s', (_, change, driver, severity) => {
    expect(one(change, driver)?.severity).toBe(severity)
  })

  test('leaves out what is suppressed, passed or absent, and keeps a rejected suppression', () => {
    const results = [
      result({ suppressions: [{ kind: 'inSource' }] }),
      result({ suppressions: [{ kind: 'external', status: 'accepted' }] }),
      result({ kind: 'pass' }),
      result({ baselineState: 'absent' }),
      result({ suppressions: [{ kind: 'external', status: 'rejected' }] })
    ]
    expect(read(log(results))).toHaveLength(1)
  })

  test.each([
    ['file:///repo/src/a%20b.py', undefined, 'src/a b.py'],
    ['/repo/src/a.py', undefined, 'src/a.py'],
    ['src/../a.py', undefined, 'a.py'],
    ['a.py', 'SRC', 'src/a.py'],
    ['../../etc/passwd', undefined, null],
    ['file:///etc/passwd', undefined, null],
    ['https://evil.example/a.py', undefined, null]
  ])('places %s in the repository or nowhere', (uri, base, file) => {
    const value = log([result({ locations: at(uri, 3, base) })])
    Object.assign(value.runs[0] ?? {}, { originalUriBaseIds: { SRC: { uri: 'file:///repo/src/' } } })
    expect(read(value, '/repo')[0]).toMatchObject({ file, line: file === null ? null : 3 })
  })

  test('the fingerprint stays when lines move and the repository lies elsewhere', () => {
    const here = one({ locations: at('file:///one/a.py', 3), message: { text: 'eval on line 3' } }, {}, '/one')
    const there = one({ locations: at('file:///two/a.py', 9), message: { text: 'eval on line 9' } }, {}, '/two')
    expect(there?.fingerprint).toBe(here?.fingerprint)
  })

  test('the fingerprint differs by rule, file and message, and is that of the scanner where it gives one', () => {
    const prints = [{}, { ruleId: 'S1' }, { locations: at('b.py') }, { message: { text: 'exec' } }].map(
      (change) => one(change)?.fingerprint
    )
    expect(new Set(prints).size).toBe(4)
    const own = { partialFingerprints: { primaryLocationLineHash: 'abc:1' } }
    expect(one({ ...own, message: { text: 'reworded' } })?.fingerprint).toBe(one(own)?.fingerprint)
  })

  test('a second equal finding in one file has a fingerprint of its own', () => {
    const [first, second] = read(log([result(), result({ locations: at('a.py', 9) })]))
    expect(second?.fingerprint).not.toBe(first?.fingerprint)
  })

  test.each([
    ['nothing', ''],
    ['half a file', '{"version":"2.1.0","runs":['],
    ['another version', { version: '2.0.0', runs: [] }],
    ['another document', { findings: [] }],
    ['very deep JSON', '['.repeat(200_000)]
  ])('refuses %s with a cure', (_, value) => {
    expect(() => read(value)).toThrow(InputError)
    expect(() => read(value)).toThrow(/x\.sarif can't be read as SARIF/)
  })
})

describe('newFindings', () => {
  test('blocks on what is new and severe enough', () => {
    const found = read(
      log([
        result({ level: 'error' }),
        result({ ruleId: 'S2', level: 'error' }),
        result({ ruleId: 'S3', level: 'note' })
      ])
    )
    const known = new Set([found[0]?.fingerprint ?? ''])
    const { findings, blocking } = newFindings(found, known, 'warning')
    expect(findings.map(({ isNew }) => isNew)).toEqual([false, true, true])
    expect(blocking.map(({ rule }) => rule)).toEqual(['S2'])
    expect(newFindings(found, known, 'note').blocking).toHaveLength(2)
  })
})

describe('mergeSarif', () => {
  test('writes SARIF that reads back as the same findings, fingerprints too, with the state of each', () => {
    const found = read(log([result({ level: 'error' }), result({ ruleId: 'S2', locations: at('dir/é b.py') })]))
    const { findings } = newFindings(found, new Set([found[0]?.fingerprint ?? '']), 'error')
    const merged = mergeSarif(findings)
    expect(merged.match(/"baselineState": "\w+"/g)).toEqual(['"baselineState": "unchanged"', '"baselineState": "new"'])
    expect(read(merged)).toEqual(found)
  })

  test('has a run for a scanner that found nothing, by which code scanning closes what it found before', () => {
    const scanners = [...scannersIn(bytes(log([])), 'clean.sarif'), 'other']
    const merged = JSON.parse(mergeSarif([], scanners)) as ReturnType<typeof log>
    expect(merged.runs.map(({ tool, results }) => [tool.driver.name, results])).toEqual([
      ['other', []],
      ['scan', []]
    ])
  })
})
