// Characters that a command may not hold: those nobody sees, and those that look like others.

/** Space and tab are the only gaps between words; U+2800 is a letter of braille without a dot. */
const hidden = /(?![ \t])[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/u

/** The first character that nobody sees, as `U+200B`; null where there is none. */
export function hiddenCharacter(text: string): string | null {
  const found = hidden.exec(text)?.[0].codePointAt(0)
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Letters of other scripts, and signs, that look like those of `/modelgate` (Unicode's confusables.txt). */
const twins: Readonly<Record<string, string>> = {
  '\u2044': '/',
  '\u2215': '/',
  '\u29f8': '/',
  '\u043c': 'm',
  '\u043e': 'o',
  '\u03bf': 'o',
  '\u0585': 'o',
  '\u0501': 'd',
  '\u0435': 'e',
  '\u04cf': 'l',
  '\u0456': 'i',
  '\u0261': 'g',
  '\u0581': 'g',
  '\u0430': 'a',
  '\u03b1': 'a',
  '\u0251': 'a',
  '\u0442': 't',
  '\u03c4': 't'
}

/** What a person may take this text for. It is compared and thrown away: nothing is done in its name. */
export function appearance(text: string): string {
  const plain = text
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
  return Array.from(plain, (character) => twins[character] ?? character).join('')
}

const latin = /\p{Script=Latin}/u
const likeLatin = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορτυχ]/u

/** Whether letters that look like Latin ones stand in one word with Latin ones (Unicode Technical Standard 39, 5.1). */
export function mixesScripts(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.some((word) => latin.test(word) && likeLatin.test(word))
}
