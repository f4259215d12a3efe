/** On GitHub two labels of one repository never differ only in case: names that do are one label's. */
export function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** The id that a label of this name must have; undefined where none was pinned. */
export function pinnedId(pinned: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.entries(pinned).find(([known]) => isSameLabel(known, name))?.[1]
}
