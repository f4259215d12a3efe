// Slash commands: what is one, what is none, and that no text whatever is taken for one that a person did not write.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { helpTable, parseCommand, type Command } from '../../../../core/bot/commands/parse.ts'

const command = (body: string): Command => {
  const parsed = parseCommand(body)
  if (parsed.kind !== 'command') throw new Error(`${body}: ${JSON.stringify(parsed)}`)
  return parsed.command
}

describe('every verb with its values', () => {
  test.each<[string, Command]>([
    ['status', { verb: 'status' }],
    ['approve production', { verb: 'approve', environment: 'production' }],
    ['revoke', { verb: 'revoke', environment: null }],
    ['revoke staging', { verb: 'revoke', environment: 'staging' }],
    ['promote fraud production', { verb: 'promote', model: 'fraud', environment: 'production' }],
    ['rollback fraud eu-1', { verb: 'rollback', model: 'fraud', environment: 'eu-1', version: null }],
    ['rollback fraud eu-1 to v1.2.0', { verb: 'rollback', model: 'fraud', environment: 'eu-1', version: 'v1.2.0' }],
    ['rollback fraud eu-1 to 10.0.3', { verb: 'rollback', model: 'fraud', environment: 'eu-1', version: 'v10.0.3' }],
    ['retrain fraud_2', { verb: 'retrain', model: 'fraud_2' }],
    ['hold', { verb: 'hold', model: null }],
    ['hold fraud', { verb: 'hold', model: 'fraud' }],
    ['resume', { verb: 'resume', model: null }],
    ['resume fraud', { verb: 'resume', model: 'fraud' }],
    ['explain ndcg@10', { verb: 'explain', metric: 'ndcg@10', model: null }],
    ['explain "größe in mm" fraud', { verb: 'explain', metric: 'größe in mm', model: 'fraud' }],
    [
      'accept fraud recall "too few cases to matter"',
      { verb: 'accept', model: 'fraud', metric: 'recall', slice: null, reason: 'too few cases to matter' }
    ],
    [
      'accept fraud recall channel=card_not_present "as agreed"',
      { verb: 'accept', model: 'fraud', metric: 'recall', slice: 'channel=card_not_present', reason: 'as agreed' }
    ],
    [
      String.raw`accept fraud recall "city=A \"B\" C" "a \\ b, \"c\", 精度 ≥ 0.9 👍"`,
      { verb: 'accept', model: 'fraud', metric: 'recall', slice: 'city=A "B" C', reason: 'a \\ b, "c", 精度 ≥ 0.9 👍' }
    ],
    ['exclude fraud', { verb: 'exclude', model: 'fraud' }],
    ['include fraud', { verb: 'include', model: 'fraud' }],
    ['help', { verb: 'help' }]
  ])('/modelgate %s', (text, expected) => {
    expect(command(`/modelgate ${text}`)).toEqual(expected)
    expect(command(`/modelgate \t${text.replace(' ', '  ')} \t\r\nThanks!\r\n`)).toEqual(expected)
    expect(command(`/modelgate ${text}\rmore`)).toEqual(expected)
  })

  test('alone, it asks for help', () => {
    expect(command('/modelgate')).toEqual({ verb: 'help' })
    expect(command('/modelgate \n/modelgate status')).toEqual({ verb: 'help' })
  })
})

test.each([
  ['', 'nothing'],
  ['please /modelgate status', 'a later word'],
  ['\n/modelgate approve production', 'the second line'],
  ['Looks good.\r\n/modelgate approve production', 'the second line after CR LF'],
  [' /modelgate approve production', 'an indented line'],
  ['    /modelgate approve production', 'indented code'],
  ['\t/modelgate approve production', 'code indented by a tab'],
  ['```\n/modelgate approve production\n```', 'a code block'],
  ['~~~sh\n/modelgate approve production', 'a code block that never ends'],
  ['`/modelgate approve production`', 'code in a line'],
  ['> /modelgate approve production', 'a quotation'],
  ['>/modelgate approve production', 'a quotation without a space'],
  ['<!-- \n/modelgate approve production\n-->', 'an HTML comment'],
  ['<!-- --> /modelgate approve production', 'a line after an HTML comment'],
  ['- /modelgate approve production', 'a list'],
  ['\\/modelgate approve production', 'an escape'],
  ['/modelgates status', 'a longer word'],
  ['/modelgate-bot status', 'a word with a hyphen'],
  ['/modelgate: status', 'a word with a colon'],
  ['/modelgate/status', 'a path'],
  ['//modelgate status', 'two slashes'],
  ['modelgate status', 'no slash']
])('%j is no command: %s', (body) => {
  expect(parseCommand(body)).toEqual({ kind: 'none' })
})

describe('look-alikes and invisible characters are refused, not folded', () => {
  test.each([
    '/mоdelgate approve production', // Cyrillic o
    '/modеlgate approve production', // Cyrillic e
    '/modelgαte approve production', // Greek alpha
    '／modelgate approve production', // full-width slash
    '∕modelgate approve production', // division slash
    '/ｍodelgate approve production', // full-width m
    '/Modelgate approve production',
    '/MODELGATE',
    '\ufeff/modelgate approve production',
    '\u200b/modelgate approve production',
    '/model\u00adgate approve production', // soft hyphen
    '/modelgate\u200b approve production'
  ])('%j', (body) => {
    expect(parseCommand(body)).toMatchObject({ kind: 'refused', reason: 'look_alike' })
  })

  test.each([
    ['/modelgate\u00a0approve production', 'U+00A0'],
    ['/modelgate approve\u2003production', 'U+2003'],
    ['/modelgate approve produc\u200btion', 'U+200B'],
    ['/modelgate approve production\u202e', 'U+202E'],
    ['/modelgate approve production\u2028more', 'U+2028'],
    ['/modelgate approve production\0', 'U+0000'],
    ['/modelgate approve\u000bproduction', 'U+000B'],
    ['/modelgate accept m recall "rea\u2066son"', 'U+2066'],
    ['/modelgate accept m recall "\u3164"', 'U+3164'],
    ['/modelgate accept m recall "\u2800"', 'U+2800'],
    ['/modelgate accept m recall "\ud800"', 'U+D800'],
    ['/modelgate accept m recall "\u{e0041}"', 'U+E0041']
  ])('%j', (body, code) => {
    const parsed = parseCommand(body)
    expect(parsed).toMatchObject({ kind: 'refused', reason: 'hidden_character' })
    expect(parsed).toHaveProperty('message', expect.stringContaining(code))
  })

  test.each(['approve prоduction', 'promote frаud production', 'rollback m production to v１.2.3', 'hold ｍ'])(
    'a name is of ASCII letters: %j',
    (text) => {
      expect(parseCommand(`/modelgate ${text}`)).toMatchObject({ kind: 'wrong' })
    }
  )

  test('a metric or slice may be of any alphabet, but not of one that looks like another', () => {
    expect(command('/modelgate explain точность')).toMatchObject({ metric: 'точность' })
    expect(command('/modelgate explain α_score')).toMatchObject({ metric: 'α_score' })
    expect(parseCommand('/modelgate explain rеcall')).toMatchObject({ kind: 'wrong', verb: 'explain' })
    expect(parseCommand('/modelgate accept m recall channel=саrd "why"')).toMatchObject({ kind: 'wrong' })
  })
})

describe('unknown verbs', () => {
  test.each([
    ['aprove production', 'approve'],
    ['APPROVE production', 'approve'],
    ['promte', 'promote'],
    ['roll-back m', 'rollback'],
    ['sing', null],
    ['constructor', null],
    ['__proto__', null]
  ])('%j: the nearest is %j', (text, nearest) => {
    expect(parseCommand(`/modelgate ${text}`)).toEqual({ kind: 'unknown', word: text.split(' ')[0], nearest })
  })

  test('a long word is cut in whole characters', () => {
    expect(parseCommand(`/modelgate ${'👍'.repeat(500)}`)).toEqual({
      kind: 'unknown',
      word: '👍'.repeat(40),
      nearest: null
    })
  })
})

describe('wrong values', () => {
  test.each([
    ['status please', 'more words'],
    ['approve', 'ENV is missing'],
    ['approve staging production', 'more words'],
    ['approve "production"', 'ENV must be'],
    ['approve ../production', 'ENV must be'],
    ['approve <env>', 'ENV must be'],
    [`approve ${'e'.repeat(64)}`, 'ENV must be'],
    ['promote fraud', 'ENV is missing'],
    ['promote fraud to production', 'more words'],
    ['rollback fraud production v1.2.0', 'more words'],
    ['rollback fraud production at v1.2.0', 'the word to'],
    ['rollback fraud production to latest', 'VERSION must be'],
    ['rollback fraud production to v01.2.0', 'VERSION must be'],
    ['rollback fraud production to v1.2.0 now', 'more words'],
    ['explain', 'METRIC is missing'],
    ['accept fraud recall', '"reason" is missing'],
    ['accept fraud recall because', 'in straight double quotes'],
    ['accept fraud recall “too few”', 'straight double quotes'],
    ['accept fraud recall ""', '"reason" must be'],
    ['accept fraud recall "  "', '"reason" must be'],
    [`accept fraud recall "${'x'.repeat(1001)}"`, '1,000 characters'],
    ['accept fraud recall card "why"', 'column=value'],
    ['accept fraud recall "a" "b" "c"', 'more words'],
    ['accept fraud recall "why', 'Quotes begin and end a word'],
    ['accept fraud recall "why"?', 'Quotes begin and end a word'],
    ['accept fraud recall wh"y"', 'Quotes begin and end a word'],
    [String.raw`accept fraud recall "C:\new"`, 'for a backslash'],
    [String.raw`accept fraud recall "why\"`, 'Quotes begin and end a word']
  ])('%j: %s', (text, message) => {
    const verb = text.split(' ')[0]
    const usage = helpTable.find((row) => row.verb === verb)?.usage
    expect(parseCommand(`/modelgate ${text}`)).toEqual({
      kind: 'wrong',
      verb,
      usage,
      message: expect.stringContaining(message) as unknown
    })
  })

  test('a line that is too long is refused before it is read', () => {
    expect(parseCommand(`/modelgate accept m recall "${'x'.repeat(5000)}"`)).toMatchObject({
      kind: 'refused',
      reason: 'too_long'
    })
    expect(command(`/modelgate status\n${'x'.repeat(5000)}`)).toEqual({ verb: 'status' })
  })
})

test('the table of help has each verb once, as issue 4 writes it', () => {
  expect(helpTable.map(({ usage }) => usage)).toEqual([
    '/modelgate status',
    '/modelgate approve ENV',
    '/modelgate revoke [ENV]',
    '/modelgate promote MODEL ENV',
    '/modelgate rollback MODEL ENV [to VERSION]',
    '/modelgate retrain MODEL',
    '/modelgate hold [MODEL]',
    '/modelgate resume [MODEL]',
    '/modelgate explain METRIC [MODEL]',
    '/modelgate accept MODEL METRIC [SLICE] "reason"',
    '/modelgate exclude MODEL',
    '/modelgate include MODEL',
    '/modelgate help'
  ])
  for (const { line } of helpTable) expect(line).toMatch(/^[a-z].{10,}[^.]$/)
})

describe('any text', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/)
  const free = fc
    .string({ unit: fc.constantFrom(...Array.from('ab 0=,.é精👍"\\<>@`[]#')), minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== '')
  const gap = fc.constantFrom(' ', '  ', '\t', ' \t ')
  const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

  test('that is written by the rules reads back as it was meant', () => {
    const column = free.filter((text) => !text.includes('='))
    fc.assert(
      fc.property(name, free, fc.option(fc.tuple(column, free)), free, gap, (model, metric, pair, reason, between) => {
        const slice = pair === null ? null : pair.join('=')
        const words = [
          '/modelgate',
          'accept',
          model,
          quote(metric),
          slice === null ? null : quote(slice),
          quote(reason)
        ]
        const body = `${words.filter((word) => word !== null).join(between)}\nsee above`
        expect(command(body)).toEqual({ verb: 'accept', model, metric, slice, reason: reason.trim() })
      }),
      { numRuns: 2000, interruptAfterTimeLimit: 10_000 }
    )
  })

  const piece = fc.oneof(
    fc.constantFrom(...helpTable.flatMap(({ usage }) => usage.split(' '))),
    fc.constantFrom('/modelgate', '"', '\\', ' ', '\n', '\r', '\u00a0', '\u200b', '\ud800', '>', '```', '<!--', 'to'),
    fc.string({ unit: 'binary', maxLength: 8 })
  )
  const bodies = fc
    .tuple(fc.constantFrom('', '/modelgate', '/modelgate ', '/mоdelgate '), fc.array(piece, { maxLength: 12 }), gap)
    .map(([start, pieces, between]) => start + pieces.join(between))

  test('never throws, and is a command only where the first line plainly is one', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const parsed = parseCommand(body)
        if (parsed.kind === 'none' || parsed.kind === 'refused') return
        const line = body.split(/[\r\n]/)[0] ?? ''
        expect(line).toMatch(/^\/modelgate(?:[ \t]|$)/)
        expect(line.replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        if (parsed.kind === 'command') expect(line).toMatch(/^\/modelgate[ \t]*(?:$|[a-z]+(?:[ \t]|$))/)
      }),
      { numRuns: 20_000, interruptAfterTimeLimit: 15_000 }
    )
  })

  test('what follows the first line changes nothing', () => {
    fc.assert(
      fc.property(bodies, fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\r'), (body, rest, end) => {
        const line = body.split(/[\r\n]/)[0] ?? ''
        expect(parseCommand(line + end + rest)).toEqual(parseCommand(line))
      }),
      { numRuns: 5000, interruptAfterTimeLimit: 10_000 }
    )
  })

  test('of the size of the largest comment is read at once', () => {
    const started = performance.now()
    for (const unit of ['"\\"', '\\"', '" ', 'а', '\u200b', ' \t']) {
      parseCommand(`/modelgate accept m recall ${unit.repeat(65_536)}`)
      parseCommand(unit.repeat(65_536))
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
