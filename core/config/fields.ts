// The kinds of value that keys of the config hold.
import { z } from 'zod'
import { parseDuration } from './units.ts'

export const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'letters, digits, "-" and "_", starting with a letter or digit')
export const command = z.string().min(1).max(10_000)
export const duration = z
  .string()
  .refine((text) => parseDuration(text) !== undefined, 'a duration such as 30s, 40m, 24h or 14d')
  .describe('A duration: 500ms, 30s, 40m, 24h, 14d')
export const fraction = z.union([
  z.number().min(0).max(1),
  z.string().regex(/^\d+(\.\d+)?%$/, 'a fraction such as 0.05, or 5%')
])
/** A path inside the repository, with forward slashes. */
export const path = z
  .string()
  .min(1)
  .max(1024)
  .refine((text) => isInside(text), 'a path inside the repository')
export const globs = z.array(path)
/** Data may also lie elsewhere, named by a URL such as s3://bucket/key. */
export const data = z
  .string()
  .min(1)
  .max(1024)
  .refine((text) => /^[a-z][a-z0-9+.-]+:\/\//.test(text) || isInside(text), 'a path inside the repository, or a URL')

function isInside(text: string): boolean {
  if (/^([A-Za-z]:|[\\/])/.test(text)) return false
  let depth = 0
  for (const part of text.split(/[\\/]/)) {
    if (part === '..') depth -= 1
    else if (part !== '.' && part !== '') depth += 1
    if (depth < 0) return false
  }
  return true
}
export const column = z.string().min(1).max(256)
