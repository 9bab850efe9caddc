/** The address with which Facebook offers to share a page; it needs no script of theirs. */
export const facebookHref = (address: string): string =>
  `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`

/**
 * The address to which Zalo's own share button leads, without its script: the page is named in JSON, in base 64. Zalo
 * documents the button only. `address` is ASCII, as every address of ours.
 */
export const zaloHref = (address: string): string =>
  `https://button-share.zalo.me/share_external?d=${encodeURIComponent(btoa(JSON.stringify({ url: address })))}&shareType=0`
