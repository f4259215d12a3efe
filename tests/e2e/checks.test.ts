import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRepository, plainConfig, type ModelOverrides, type Repository } from '../support/repository.ts'
import { expectWhole } from './whole.ts'

interface Trouble {
  readonly title: string
  readonly model: ModelOverrides
  readonly code: number
  readonly says: readonly string[]
}

const junit = (xml: string, exit = 0): ModelOverrides => ({
  test: { command: `mkdir -p reports; echo '${xml}' > reports/unit.xml; exit ${exit}`, junit: 'reports/unit.xml' }
})

const scanned = (command: string): ModelOverrides => ({
  analyze: { command: `mkdir -p reports; ${command}`, sarif: ['reports/scan.sarif'] }
})

const finding = {
  ruleId: 'S301',
  level: 'error',
  message: { text: 'pickle runs code' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'train.mts' }, region: { startLine: 3 } } }]
}
const sarif = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'bandit' } }, results: [finding] }] })

const troubles: readonly Trouble[] = [
  {
    title: 'JUnit XML that counts zero tests is not a pass',
    model: junit('<testsuite tests="0"/>'),
    code: 1,
    says: ['no_tests', 'reports/unit.xml counts no test that ran', 'add at least one test']
  },
  {
    title: 'no JUnit XML though the tests ended well',
    model: { test: { command: 'true', junit: 'reports/never.xml' } },
    code: 2,
    says: ['junit_missing', 'wrote no reports/never.xml', 'test: { command: ..., junit: ... }']
  },
  {
    title: 'failing tests, by name',
    model: junit(
      '<testsuite><testcase classname="unit" name="loads"><failure message="boom"/></testcase></testsuite>',
      1
    ),
    code: 1,
    says: ['tests_failed', '1 of 1 test failed', 'unit.loads: boom']
  },
  {
    title: 'tests that fail and write nothing',
    model: { test: { command: 'echo expected 3, got 4; exit 1', junit: 'reports/never.xml' } },
    code: 1,
    says: ['tests_failed', 'ended with exit code 1', 'expected 3, got 4']
  },
  {
    title: 'a test program that is not there',
    model: { test: { command: 'no-such-runner --all', junit: 'reports/never.xml' } },
    code: 2,
    says: ['test_command_failed', 'was not found (exit code 127)', 'requirements.txt']
  },
  {
    title: 'a Python module for tests that is not installed',
    model: { test: { command: 'python3 -m no_such_runner', junit: 'reports/never.xml' } },
    code: 2,
    says: [
      'test_command_failed',
      'found no Python module no_such_runner (exit code 1): install it for ',
      'requirements.txt'
    ]
  },
  {
    title: 'tests that take too long',
    model: { test: { command: 'sleep 20', junit: 'reports/never.xml', timeout: '100ms' } },
    code: 3,
    says: ['test_command_stopped', 'ran longer than 100ms', '`test.timeout`']
  },
  {
    title: 'JUnit XML that was cut off',
    model: junit('<testsuite tests="1"><testcase'),
    code: 2,
    says: ['input_wrong', "reports/unit.xml can't be read as JUnit XML", 'check that it ran to its end']
  },
  {
    title: 'SARIF that is no JSON',
    model: scanned(`echo '{' > reports/scan.sarif`),
    code: 2,
    says: ['input_wrong', "reports/scan.sarif can't be read as SARIF 2.1.0"]
  },
  {
    title: 'a scanner that ends with exit code 1 because it found something',
    model: scanned(`echo '${sarif}' > reports/scan.sarif; exit 1`),
    code: 1,
    says: ['new_findings', 'train.mts:3 S301: pickle runs code', '`analyze.baseline`']
  },
  {
    title: 'a scanner that writes no findings',
    model: scanned('rm -f reports/scan.sarif; echo no such rule; exit 2'),
    code: 2,
    says: ['scan_failed', 'reports/scan.sarif was not written', 'exit code 2', 'no such rule']
  }
]

describe('tests and scanners', () => {
  let repository: Repository
  beforeAll(async () => {
    repository = await createRepository()
  })
  afterAll(() => repository.close())

  test.each(troubles)('$title', async ({ model, code, says }) => {
    await repository.commit(plainConfig(model))
    const ran = await repository.modelgate(['run'])
    expect(ran).toMatchObject({ code, signal: null })
    for (const text of says) expect(ran.stdout).toContain(text)
    expect(ran.stdout).toContain('->')
    await expectWhole(repository.root)
  })

  test('after the cure the run that was trained first is still there', async () => {
    await repository.commit(plainConfig(junit('<testsuite><testcase name="loads"/></testsuite>')))
    const ran = await repository.modelgate(['run'])
    expect(ran).toMatchObject({ code: 0 })
    expect(ran.stdout).toMatch(/build +re-used/)
    expect(ran.stdout).toMatch(/test +1 test,/)
  })
})
