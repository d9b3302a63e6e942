import ipaddr from 'ipaddr.js';

/** Whether a host is this machine itself: `localhost`, or a loopback address (`127.0.0.1`, `::1`, `[::1]`, `::ffff:127.0.0.1`). */
export const isLoopback = (host: string): boolean => {
  const address = host.replace(/^\[|\]$/g, '');
  return host === 'localhost' || (ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback');
};
