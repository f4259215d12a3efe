// Findings that several rules make.
import { listWords, type Finding, type Path } from './problem.ts'
import { nearest } from './shape.ts'

export function conflict(path: Path, message: string, cure: string): Finding {
  return { code: 'conflict', path, at: 'key', message, cure }
}

export function missingKey(parent: Path, key: string, why: string): Finding {
  return {
    code: 'missing_key',
    path: [...parent, key],
    at: 'key',
    message: `missing key \`${[...parent, key].join('.')}\`: ${why}`,
    expected: `\`${key}\``,
    found: 'nothing',
    cure: `add \`${key}:\` under \`${parent.join('.')}\``
  }
}

/** A name that stands for nothing; says the nearest one that would. */
export function unknownName(
  path: Path,
  message: string,
  name: string,
  known: readonly string[],
  cure: string
): Finding {
  const near = nearest(name, known)
  return {
    code: 'unknown_name',
    path,
    at: 'value',
    message: near === null ? message : `${message}; did you mean \`${near}\`?`,
    expected: known.length === 0 || known.length > 20 ? undefined : listWords(known),
    found: `\`${name}\``,
    cure: near === null ? cure : `write \`${near}\``
  }
}
