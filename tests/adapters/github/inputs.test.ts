import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../../adapters/github/inputs.ts'
import { InputError } from '../../../core/errors.ts'

const given = (values: Readonly<Record<string, string>>, defaults: Readonly<Record<string, string>> = {}) =>
  readInputs({ input: (name) => values[name] }, defaults)

describe('inputs of an action', () => {
  test('an input that is not given, or empty, has its default', () => {
    expect(given({}, { config: 'a.yml' }).text('config')).toBe('a.yml')
    expect(given({ config: '' }, { config: 'a.yml' }).text('config')).toBe('a.yml')
  })

  test('a default that only a runner can fill in is empty without one', () => {
    expect(given({}, { token: '${{ github.token }}' }).optional('token')).toBeUndefined()
    expect(given({ token: 't' }, { token: '${{ github.token }}' }).text('token')).toBe('t')
  })

  test('booleans are those of YAML 1.2, as the runner documents them', () => {
    for (const word of ['true', 'True', 'TRUE']) expect(given({ a: word }).flag('a')).toBe(true)
    for (const word of ['false', 'False', 'FALSE']) expect(given({ a: word }).flag('a')).toBe(false)
    for (const word of ['yes', '1', 'tRue', '']) expect(() => given({ a: word }).flag('a')).toThrow(InputError)
  })

  test('a choice outside of the list is refused, and the list is named', () => {
    expect(given({ a: 'warn' }).choice('a', ['warn', 'strict'])).toBe('warn')
    expect(() => given({ a: 'Warn' }).choice('a', ['warn', 'strict'])).toThrow(InputError)
  })

  test('lists take spaces, commas and line ends of every system; lines keep commas', () => {
    expect(given({ a: ' x, y\r\nz ' }).words('a')).toEqual(['x', 'y', 'z'])
    expect(given({ a: 'x:maximize,min=1\r\n\ny' }).lines('a')).toEqual(['x:maximize,min=1', 'y'])
    expect(given({}).words('a')).toEqual([])
  })
})
