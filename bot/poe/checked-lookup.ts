import { lookup } from 'node:dns/promises';
import { isIPv6, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** False for private, loopback, link-local, carrier, multicast and every other special range, also behind IPv6 mappings. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** Every address of a host. Rejects when there is none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/**
 * The look-up of a connection: the address that was checked is the one connected to, so that a name can't change its address
 * in between. Fails when any address of the host is not `allowed`.
 */
export const checkedLookup =
  (resolve: Resolve, allowed: (address: string) => boolean = isPublicAddress): LookupFunction =>
  (hostname, options, callback) => {
    const answer = async (): Promise<void> => {
      try {
        const addresses = await resolve(hostname);
        const [first] = addresses;
        if (first === undefined || !addresses.every(allowed))
          throw new Error('the host has an address not to be called');
        if (options.all)
          callback(
            null,
            addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 })),
          );
        else callback(null, first, isIPv6(first) ? 6 : 4);
      } catch (error) {
        callback(error instanceof Error ? error : new Error('look-up failed'), '');
      }
    };
    void answer();
  };
