import { describe, expect, test } from '@jest/globals'
import { createMemory } from '../../../core/bot/memory.ts'
import { createRotation } from '../../../core/bot/rotation.ts'

describe('createRotation', () => {
  test('gives one item of each repository before a second one of any', () => {
    const rotation = createRotation<string>(10)
    for (const item of ['a1', 'a2', 'a3']) rotation.push(1, item)
    for (const item of ['b1', 'b2']) rotation.push(2, item)
    rotation.push(3, 'c1')
    expect(Array.from({ length: 7 }, () => rotation.take())).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', undefined])
  })

  test('holds back a repository that has enough taken, until one is released', () => {
    const rotation = createRotation<string>(1)
    rotation.push(1, 'a1')
    rotation.push(1, 'a2')
    expect([rotation.take(), rotation.take()]).toEqual(['a1', undefined])
    rotation.release(1)
    expect(rotation.take()).toBe('a2')
  })

  test('lets others pass a repository that is held back', () => {
    const rotation = createRotation<string>(1)
    rotation.push(1, 'a1')
    rotation.push(1, 'a2')
    rotation.push(2, 'b1')
    expect([rotation.take(), rotation.take(), rotation.take()]).toEqual(['a1', 'b1', undefined])
  })
})

describe('createMemory', () => {
  test('forgets what was remembered longest ago', () => {
    const memory = createMemory(2)
    for (const id of ['a', 'b', 'a', 'c']) memory.add(id)
    expect(['a', 'b', 'c'].map((id) => memory.has(id))).toEqual([true, false, true])
    expect(memory.size).toBe(2)
  })
})
