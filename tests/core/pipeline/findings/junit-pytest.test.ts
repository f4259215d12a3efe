// Reports that a real pytest writes of everything that may become of a test.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readJunit, type TestCounts } from '../../../../core/pipeline/findings/junit.ts'
import { describeWith } from '../../../support/describe-with.ts'
import { pythonEnvironment } from '../../../support/python.ts'

const pytest = pythonEnvironment('requirements-pytest.txt')

const tests = String.raw`import sys, unittest, pytest

def test_passes(): assert True

@pytest.mark.parametrize('text', ['a<b>&"', 'été', '[x]-y', '\x1b[31mred'])
def test_parameters(text): assert 'b' not in text

def test_fails():
    print('\x1b[31mred\x00\ufffe')
    scores = {'auc': 0.7}
    assert scores['auc'] > 0.8, f'auc is {scores["auc"]}'

@pytest.fixture
def broken(): raise RuntimeError('no database')
def test_setup(broken): pass

@pytest.fixture
def leaky():
    yield
    raise RuntimeError('left open')
def test_teardown(leaky): pass
def test_fails_and_teardown(leaky): assert False

@pytest.mark.skip(reason='no GPU')
def test_skipped(): pass
@pytest.mark.xfail(reason='known')
def test_expected(): assert False
@pytest.mark.xfail
def test_unexpected_pass(): pass
@pytest.mark.xfail(strict=True)
def test_strict(): pass

class TestClass:
    def test_method(self): raise ValueError('in a class')

class TestUnit(unittest.TestCase):
    def test_unit(self): self.assertEqual(1, 2)
    @unittest.skip('later')
    def test_later(self): pass

def test_sub(subtests):
    for i in range(3):
        with subtests.test(i=i): assert i != 1
`

describeWith(pytest, 'reports of pytest', () => {
  let root: string
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'pytest-'))
    mkdirSync(join(root, 'tests'))
    writeFileSync(join(root, 'tests/test_model.py'), tests)
    writeFileSync(join(root, 'tests/test_broken.py'), 'import nothing_like_this\n')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  function report(...options: readonly string[]): TestCounts {
    const file = join(root, 'report.xml')
    const args = ['-m', 'pytest', '-q', '--continue-on-collection-errors', `--junitxml=${file}`, ...options]
    const { status, stdout } = spawnSync(pytest.interpreter, args, { cwd: root, encoding: 'utf8' })
    if (status !== 1) throw new Error(stdout)
    return readJunit(readFileSync(file, 'utf8'))
  }

  // a test that fails and whose teardown fails too is a failure and an error; a failed subtest belongs to its test
  const counts = { tests: 19, passed: 5, failed: 7, errors: 4, skipped: 3 }

  test('each test counts by what became of it, and each failure has its name, its reason and its place', () => {
    const { failures, ...rest } = report()
    expect(rest).toMatchObject(counts)
    const line = (text: string) => tests.split('\n').findIndex((one) => one.includes(text)) + 1
    const at = (name: string, message: string, text: string) => ({
      name: `tests.test_model.${name}`,
      message: expect.stringContaining(message),
      file: 'tests/test_model.py',
      line: line(text)
    })
    const parameters = 'def test_parameters'
    expect(failures).toEqual([
      {
        name: 'tests.test_broken',
        message: "collection failure: ModuleNotFoundError: No module named 'nothing_like_this'",
        file: 'tests/test_broken.py',
        line: 1
      },
      at('test_parameters[a<b>&"]', 'is contained here', parameters),
      at('test_fails', 'auc is 0.7', 'assert scores'),
      at('test_setup', 'failed on setup with "RuntimeError: no database"', 'no database'),
      at('test_teardown', 'failed on teardown with "RuntimeError: left open"', 'left open'),
      at('test_fails_and_teardown', 'assert False', 'def test_fails_and_teardown'),
      at('test_fails_and_teardown', 'failed on teardown', 'left open'),
      { name: 'tests.test_model.test_strict', message: '[XPASS(strict)] ', file: null, line: null },
      at('TestClass.test_method', 'in a class', 'in a class'),
      at('TestUnit.test_unit', '1 != 2', '1, 2'),
      at('test_sub', 'assert 1 != 1', 'assert i')
    ])
  })

  test('tests run in parallel count the same', () => {
    expect(report('-n', '2')).toMatchObject(counts)
  })
})
