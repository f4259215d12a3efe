// Text from evidence (metric, model, branch and file names, messages) made harmless before it enters a document.

const zeroWidthSpace = '\u200b'
const ellipsis = '…'

/** Longest text from evidence that a report shows, in characters. */
export const textLimit = 200

/**
 * One line of text that can't mention a person, link, embed, hide or reorder anything on GitHub, wherever it stands. It
 * is broken with zero-width spaces, which a reader doesn't see: after `@`, `<`, `]`, `#`, `:` of `://`, `www` and `GH`. What
 * follows it in the document counts too: a text that ends in `www` stands before a full stop of ours.
 */
export function safeText(untrusted: string, limit: number = textLimit): string {
  const line = untrusted
    .slice(0, limit * 8)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  return shorten(line, limit)
    .replace(/@(?=[\p{L}_])|(?<![\p{L}\p{N}_])@|<(?=[!/?\p{L}])|\](?=[([:])|#(?=\d)|:(?=\/\/)/gu, `$&${zeroWidthSpace}`)
    .replace(/(www|mailto|xmpp)(?=[.:]|$)|(\bGH)(?=-\d)/gi, `$&${zeroWidthSpace}`)
}

/** Keeps whole characters (code points), and says by `…` that something is missing. */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(text)
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}${ellipsis}`
}
