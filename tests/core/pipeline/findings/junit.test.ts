import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../../core/errors.ts'
import { readJunit } from '../../../../core/pipeline/findings/junit.ts'

const pytest = `<?xml version="1.0" encoding="utf-8"?>
<testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="4" time="1.234" hostname="box">
  <testcase classname="models.digits.test_digits" name="test_good" time="0.001" />
  <testcase classname="models.digits.test_digits" name="test_bad[a&lt;b]" time="0.002"><failure message="assert 1 == 2&#10; +  where 1 = f()">def test_bad():
&gt;       assert f() == 2
E       assert 1 == 2

lib/helper.py:3: in f
models/digits/test_digits.py:12: AssertionError</failure></testcase>
  <testcase classname="" name="models.digits.test_broken" time="0.000"><error message="collection failure">ImportError while importing</error></testcase>
  <testcase classname="models.digits.test_digits" name="test_later" time="0.000"><skipped type="pytest.skip" message="later">x</skipped></testcase>
</testsuite></testsuites>`

const surefire = `<testsuite name="com.acme.FooTest" time="1,204.5" tests="3" errors="0" skipped="0" failures="1">
  <properties><property name="java.version" value="21"/></properties>
  <testcase name="adds" classname="com.acme.FooTest" time="0.01"><system-out><![CDATA[<failure> is only text]]></system-out></testcase>
  <testcase name="flaky" classname="com.acme.FooTest" time="0.01"><flakyFailure message="once" type="X"><stackTrace>at</stackTrace></flakyFailure></testcase>
  <testcase name="subtracts" classname="com.acme.FooTest" time="0.01"><failure type="org.AssertionError"><![CDATA[expected <1> but was <2>]]></failure></testcase>
</testsuite>`

const jestReport = `<testsuites name="jest tests" tests="2" failures="1" errors="0" time="2.5"><testsuite name="a" tests="2" failures="1">
  <testcase classname="a adds" name="a adds" time="0.1" file="tests/a.test.ts"/>
  <testcase classname="a fails" name="a fails" time="0.1"><failure>Error: no
    at Object.&lt;anonymous&gt; (tests/a.test.ts:7:11)
    at run (node_modules/jest/build/run.js:9:1)</failure></testcase>
</testsuite></testsuites>`

const go = `<testsuites tests="2" failures="1" errors="0" time="0.3"><testsuite tests="2" failures="1" time="0.3" name="acme/pkg">
  <testcase classname="acme/pkg" name="TestA" time="0.1"></testcase>
  <testcase classname="acme/pkg" name="TestB" time="0.2"><failure message="Failed" type="">=== RUN   TestB
    b_test.go:14: got 1</failure></testcase>
</testsuite></testsuites>`

describe('readJunit', () => {
  test('counts pytest, with the file and line that the traceback ends in', () => {
    expect(readJunit(pytest)).toEqual({
      tests: 4,
      passed: 1,
      failed: 1,
      errors: 1,
      skipped: 1,
      seconds: 1.234,
      failures: [
        {
          name: 'models.digits.test_digits.test_bad[a<b]',
          message: 'assert 1 == 2\n +  where 1 = f()',
          file: 'models/digits/test_digits.py',
          line: 12
        },
        { name: 'models.digits.test_broken', message: 'collection failure', file: null, line: null }
      ]
    })
  })

  test('counts Surefire: CDATA is text, a flaky test that passed at last has passed', () => {
    expect(readJunit(surefire)).toMatchObject({ tests: 3, passed: 2, failed: 1, seconds: 1204.5 })
    expect(readJunit(surefire).failures[0]?.message).toBe('expected <1> but was <2>')
  })

  test('finds the place in a JavaScript stack, not in node_modules', () => {
    expect(readJunit(jestReport)).toMatchObject({
      tests: 2,
      failed: 1,
      failures: [{ file: 'tests/a.test.ts', line: 7 }]
    })
  })

  test('finds the place that Go prints', () => {
    expect(readJunit(go)).toMatchObject({ passed: 1, failed: 1, failures: [{ file: 'b_test.go', line: 14 }] })
  })

  test('counts nested suites once each, and sums times where the root has none', () => {
    const nested = `<testsuites><testsuite name="a"><testsuite name="b"><testcase name="x" time="0.5"/></testsuite>
      <testcase name="y" time="0.25"/></testsuite><testsuite name="empty"/></testsuites>`
    expect(readJunit(nested)).toMatchObject({ tests: 2, passed: 2, seconds: 0.75 })
  })

  test('counts zero tests as zero', () => {
    expect(readJunit('<testsuites/>')).toMatchObject({ tests: 0, passed: 0, failures: [] })
  })

  test('takes the place from attributes where the text has none', () => {
    const xml = '<testsuite><testcase name="x" file="a/b.rb" line="9"><error/></testcase></testsuite>'
    expect(readJunit(xml).failures).toEqual([{ name: 'x', message: 'errors', file: 'a/b.rb', line: 9 }])
  })

  test('never names a file outside the repository', () => {
    const xml = '<testsuite><testcase name="x" file="../../etc/passwd" line="9"><failure/></testcase></testsuite>'
    expect(readJunit(xml).failures[0]).toMatchObject({ file: null, line: null })
  })

  test('counts an error where a suite claims failures that it does not list', () => {
    expect(readJunit('<testsuite name="s" tests="1" errors="1"><testcase name="x"/></testsuite>')).toMatchObject({
      tests: 2,
      errors: 1
    })
  })

  test('counts a problem that stands in the suite itself', () => {
    expect(readJunit('<testsuite name="s"><error message="setup broke"/></testsuite>')).toMatchObject({
      errors: 1,
      failures: [{ message: 'setup broke' }]
    })
  })

  test('counts what did not run as skipped', () => {
    expect(readJunit('<testsuite><testcase name="x" status="notrun"/></testsuite>')).toMatchObject({
      skipped: 1,
      passed: 0
    })
  })

  test.each([
    ['nothing', ''],
    ['half a file', '<testsuite><testcase name="x">'],
    ['another format', '<html><body/></html>'],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite name="&b;"/>'],
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><testsuite name="&e;"/>'],
    ['a thousand nested suites', '<testsuite>'.repeat(1000) + '</testsuite>'.repeat(1000)],
    ['plain text', '3 passed']
  ])('refuses %s with a cure', (_, xml) => {
    try {
      readJunit(xml, 'reports/x.xml')
      throw new Error('was read')
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect(error).toMatchObject({
        message: expect.stringContaining('reports/x.xml'),
        cure: expect.stringContaining('pytest')
      })
    }
  })
})
