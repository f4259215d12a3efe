import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scanModelFile } from '../../../core/pickle/file.ts'
import { scanPickles } from '../../../core/pickle/machine.ts'
import { isUnsafe } from '../../../core/pickle/unsafe.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('a file', () => {
  test('that is no pickle by its first bytes and its name says nothing', () => {
    expect(scanModelFile('model.json', bytes('{"a": 1}'))).toBeNull()
    expect(scanModelFile('model.onnx', bytes('\x08\x07'))).toBeNull()
  })

  test('is a pickle by its first bytes, whatever its name', () => {
    expect(scanModelFile('weights.dat', bytes('\x80\x04cos\nsystem\n.'))?.imports).toMatchObject([
      { module: 'os', name: 'system' }
    ])
  })

  test('whose name promises a pickle must be one that can be read', () => {
    expect(scanModelFile('model.pkl', bytes('nonsense'))?.problem).toContain('is no opcode')
    expect(scanModelFile('model.joblib', bytes('BZh91AY'))?.problem).toContain('bzip2')
    expect(scanModelFile('model.joblib', bytes('\x80\x04'))?.problem).toBe('it ends early (byte 2)')
  })

  test('of broken parts is refused with a reason', () => {
    expect(scanModelFile('model.pt', bytes('PK\x03\x04broken'))?.problem).toContain('its zip is broken')
    expect(scanModelFile('model.joblib', bytes('\x78\x9cbroken'))?.problem).toContain('is broken')
  })

  test('of any bytes ends in a list or a reason, never in another error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        const scan = scanPickles(content)
        expect(scan.problem === null || scan.problem.length > 0).toBe(true)
      }),
      { numRuns: 3000 }
    )
  })
})

describe('an import', () => {
  test.each([
    ['os', 'system'],
    ['posix', 'system'],
    ['builtins', 'getattr'],
    ['__builtin__', 'eval'],
    ['builtins', 'object.__subclasses__'],
    ['numpy', 'f2py.os.system'],
    ['sklearn.base', 'sys.modules'],
    ['importlib', 'import_module'],
    ['functools', 'reduce.__globals__'],
    ['operator', 'attrgetter']
  ])('of %s.%s is unsafe', (module, name) => {
    expect(isUnsafe({ module, name, offset: 0 })).toBe(true)
  })

  test.each([
    ['sklearn.linear_model._logistic', 'LogisticRegression'],
    ['numpy.random._pickle', '__randomstate_ctor'],
    ['scipy.signal._spline', 'thing'],
    ['builtins', 'set'],
    ['copyreg', '__newobj__'],
    ['collections', 'OrderedDict'],
    ['torch._utils', '_rebuild_tensor_v2'],
    ['xgboost.core', 'Booster']
  ])('of %s.%s is not', (module, name) => {
    expect(isUnsafe({ module, name, offset: 0 })).toBe(false)
  })
})
