import ipaddr from 'ipaddr.js';

/** False for private, loopback, link-local, carrier, multicast and every other special range, also behind IPv6 mappings. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
