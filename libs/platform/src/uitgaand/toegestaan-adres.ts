import { isEigenMachine } from '@navolgbaar/platform/config';
import { lookup } from 'node:dns';
import { BlockList, type LookupFunction, isIPv4, isIPv6 } from 'node:net';

/** Addresses that are no server of somebody else: this machine, the link, everybody, nobody. */
const GESLOTEN = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  GESLOTEN.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  GESLOTEN.addSubnet(net, bits, 'ipv6');

const INGEPAKT = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whether a connection to this IP address may be made for a host that is not this machine. */
export function isGesloten(ip: string): boolean {
  const v4 = INGEPAKT.exec(ip)?.[1] ?? ip;
  if (isIPv4(v4)) return GESLOTEN.check(v4, 'ipv4');
  return !isIPv6(ip) || GESLOTEN.check(ip, 'ipv6');
}

/**
 * Whether an address may be called: https, to exactly this host, without a user in it. What an operator calls this
 * machine itself may go without TLS.
 */
export function isToegestaan(adres: string, host: string): boolean {
  if (!URL.canParse(adres)) return false;
  const url = new URL(adres);
  if (url.host !== host || url.username || url.password || url.search || url.hash) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isEigenMachine(url.hostname));
}

/** The name is looked up once, and what it gave is judged and used: no second answer can lead elsewhere. */
export const zoekOpenAdres =
  (hostname: string): LookupFunction =>
  (naam, opties, klaar) =>
    lookup(naam, { ...opties, all: true }, (fout, adressen) => {
      if (fout) return klaar(fout, []);
      if (!isEigenMachine(hostname) && adressen.some(({ address }) => isGesloten(address)))
        return klaar(Object.assign(new Error('adres niet toegestaan'), { code: 'EADRESGESLOTEN' }), []);
      const [eerste] = adressen;
      if (opties.all || !eerste) return klaar(null, adressen);
      klaar(null, eerste.address, eerste.family);
    });
