/**
 * Sent with every reply of every server of ours. The policy holds what a page cannot say of itself; each page carries
 * the hashes of its own scripts and styles in a meta element. HTTPS-only is promised by the deployed site alone.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
} as const
