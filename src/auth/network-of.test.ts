import { expect, test } from 'vitest'
import { networkOf } from './network-of.ts'

test.each([
  ['an IPv4 address is counted for itself', '203.0.113.7', '203.0.113.7'],
  ['an IPv4 address in IPv6 clothes is the same', '::ffff:203.0.113.7', '203.0.113.7'],
  ['an IPv6 address is counted by its network', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['another address of that network is the same', '2001:DB8:0001:2::ffff', '2001:db8:1:2'],
  ['zeros left out in front are zeros', '::1', '0:0:0:0'],
  ['zeros left out inside the network are zeros', '2001:db8::1', '2001:db8:0:0'],
  ['an address that is none is counted as it is', 'nowhere', 'nowhere'],
])('%s', (_, address, network) => {
  expect(networkOf(address)).toBe(network)
})
