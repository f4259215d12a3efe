import { describe, expect, test } from '@jest/globals'
import { parseRule, parseRules } from '../../../../core/metrics/compare/rules.ts'
import { InputError } from '../../../../core/errors.ts'

describe('rules on the command line', () => {
  test('every limit is read, percentages as they stand', () => {
    expect(
      parseRule('a.b:minimize,min=-1,max=2.5e-3,max_regression=1%,min_improvement=0.01,slices.max_regression=3%')
    ).toEqual({
      name: 'a.b',
      rule: {
        goal: 'minimize',
        min: -1,
        max: 0.0025,
        max_regression: '1%',
        min_improvement: 0.01,
        slices: { max_regression: '3%' }
      }
    })
  })

  test('a name may hold colons, dots in quotes and spaces', () => {
    expect(parseRule('"f1: macro".x:maximize').name).toBe('"f1: macro".x')
  })

  test.each([
    ['accuracy', 'NAME:'],
    [':maximize', 'NAME:'],
    ['m:maximise', 'maximise'],
    ['m:maximize,mim=1', 'mim'],
    ['m:maximize,min', 'min'],
    ['m:maximize,min=', 'number'],
    ['m:maximize,min=abc', 'abc'],
    ['m:maximize,min=1,min=2', 'twice'],
    ['m:maximize,min=1%', 'min'],
    ['m:maximize,max_regression=-1', 'max_regression'],
    ['m:maximize,max_regression=-1%', 'max_regression'],
    ['m:maximize,min=Infinity', 'Infinity'],
    ['m:maximize,min=0.9,max=0.1', 'no value can pass']
  ])('%s is refused, naming %s', (text, named) => {
    expect(() => parseRule(text)).toThrow(InputError)
    expect(() => parseRule(text)).toThrow(named)
  })

  test('a mistyped limit is answered with the nearest right one', () => {
    expect(() => parseRule('m:maximize,max_regresion=1')).toThrow(
      expect.objectContaining({ cure: expect.stringContaining('max_regression') })
    )
  })

  test('a metric with two rules is refused', () => {
    expect(() => parseRules(['m:maximize', 'm:minimize'])).toThrow('two rules')
  })
})
