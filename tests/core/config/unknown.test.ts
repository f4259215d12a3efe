import { expect, test } from '@jest/globals'
import { unknownEnvironment, unknownModel } from '../../../core/config/unknown.ts'
import { configOf, full } from './configs.ts'

test('a model that is not in the config is answered with the nearest, and with all of them', () => {
  expect(unknownModel(configOf(full), 'chrun')).toMatchObject({
    exitCode: 2,
    message: 'the config has no model chrun; did you mean churn?',
    cure: 'name one of the models of the config: churn, fraud'
  })
  expect(unknownModel(configOf(full), 'x').message).toBe('the config has no model x')
})

test('an environment that is not there is too, also where the config has none', () => {
  expect(unknownEnvironment(['staging'], 'stagin').message).toBe(
    'there is no environment stagin; did you mean staging?'
  )
  expect(unknownEnvironment([], 'staging').cure).toBe('add `environments:` to the config first: it has none')
})
