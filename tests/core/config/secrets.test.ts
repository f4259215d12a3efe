import { describe, expect, test } from '@jest/globals'
import { formatProblem } from '../../../core/config/problem.ts'
import { minimal, problemsOf } from './configs.ts'

const train = (body: string) => `version: 1\nmodels:\n  m:\n    artifact: x\n    train: ${body}\n`
/** Put together here so that no scanner takes this file for a leak. */
const token = (prefix: string, length = 36) => `${prefix}${'a1B2'.repeat(length / 4)}`

describe('values that look like secrets are refused and never repeated', () => {
  test.each([
    ['a GitHub token', train(`c --key ${token('ghp_')}`), token('ghp_')],
    ['a fine-grained token', train(`c ${token('github_pat_')}`), token('github_pat_')],
    ['an AWS key', train(`c ${['AKIA', 'ABCDEFGHIJKLMNOP'].join('')}`), 'ABCDEFGHIJKLMNOP'],
    ['a Hugging Face token', train(`{ command: c, env: { X: ${token('hf_')} } }`), token('hf_')],
    ['a token in a comment', `${minimal}# ${token('glpat-', 20)}\n`, token('glpat-', 20)],
    ['a password in a URL', `${minimal}store: s3://user:hunter22@host/x\n`, 'hunter22'],
    ['a key called password', train('{ command: c, env: { DB_PASSWORD: hunter22 } }'), 'hunter22'],
    ['a key called token', train('{ command: c, env: { HF_TOKEN: "hunter22" } }'), 'hunter22'],
    ['a number as password', train('{ command: c, env: { password: "20202020" } }'), '20202020'],
    ['an assignment in a command', train('API_KEY=hunter22 python train.py'), 'hunter22'],
    ['an argument of a command', train('python train.py --api-key hunter22'), 'hunter22']
  ])('%s', (_what, text, value) => {
    const problems = problemsOf(text)
    expect(problems.map(({ code }) => code)).toEqual(['secret'])
    expect(JSON.stringify(problems) + problems.map(formatProblem).join('')).not.toContain(value)
  })

  test('a private key, whose lines also break the YAML', () => {
    const text = `${minimal}store: ${['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')}\nMIIEpAIBAAK\nabcdef\n`
    const problems = problemsOf(text)
    expect(problems.map(({ code }) => code)).toContain('secret')
    expect(problems.map(formatProblem).join('')).not.toContain('MIIEpAIBAAK')
  })

  test('another mistake on the same line does not show it', () => {
    const problems = problemsOf(`${minimal}password: hunter22\n`)
    expect(problems.map(({ code }) => code)).toEqual(['unknown_key', 'secret'])
    expect(problems.map(formatProblem).join('')).not.toContain('hunter22')
  })

  test('a wrong value is not repeated where it is one', () => {
    const text = minimal.replace('goal: maximize', `goal: ${token('ghp_')}`)
    expect(problemsOf(text).map(formatProblem).join('')).not.toContain(token('ghp_'))
  })

  test.each([
    train('{ command: c, env: { HF_TOKEN: $HF_TOKEN } }'),
    train('{ command: c, env: { TOKENIZER: bert, MAX_TOKENS: "512", KEYWORDS: a } }'),
    train('HF_TOKEN=$HF_TOKEN python train.py --api-key "$KEY" --token-file path'),
    train('python train.py --tokenizer bert --max-tokens 512 --secret=${SECRET}'),
    `${minimal}store: s3://bucket/secret/token\n`,
    minimal.replace('acc:', 'token_accuracy:')
  ])('names of secrets are no secrets: %#', (text) => {
    expect(problemsOf(text)).toEqual([])
  })
})

describe('a problem for a terminal', () => {
  test('keeps the caret under the place when the line is long, and passes no control characters on', () => {
    const [problem] = problemsOf(
      `version: 1\nmodels: { ${'m'.repeat(60)}: { owners: [${'a, '.repeat(60)}], bogus: "\u001b[31m" } }\n`
    )
    if (problem === undefined) throw new Error('no problem')
    const lines = formatProblem(problem).split('\n')
    expect(lines.join('')).not.toContain('\u001b')
    const caret = (lines[2] ?? '').indexOf('^')
    expect((lines[1] ?? '').length).toBeLessThan(120)
    expect((lines[1] ?? '').slice(caret)).toMatch(/^b/)
  })
})
