// The bot's heart: from what is seen and asked to what must be done. Pure, with no clock of its own.
import type { Decide } from './decision.ts'
import { decideGroup } from './group/decide.ts'
import { decidePull } from './pull/decide.ts'
import { permitted } from './permissions.ts'
import { decideRepository } from './repository.ts'
import { decideDelivery } from './delivery/decide.ts'

export const decide: Decide = (observation, requests, outcomes = []) => {
  switch (observation.kind) {
    case 'pull':
      return permitted(observation, decidePull(observation, requests, outcomes))
    case 'group':
      return decideGroup(observation, requests)
    case 'delivery':
      return decideDelivery(observation, requests, outcomes)
    case 'repository':
      return permitted(observation, decideRepository(observation))
  }
}
