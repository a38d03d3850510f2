import { createServer } from 'node:net';

function luister(poort: number, host: string): Promise<number | null> {
  return new Promise((klaar) => {
    const server = createServer();
    server.once('error', (fout: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no ::1 to be in the way.
      klaar(fout.code === 'EADDRNOTAVAIL' || fout.code === 'EAFNOSUPPORT' ? poort : null);
    });
    server.listen({ port: poort, host, exclusive: true }, () => {
      const adres = server.address();
      server.close(() => klaar(typeof adres === 'object' && adres ? adres.port : null));
    });
  });
}

/** Whether a port is free on both loopback addresses: a browser asks `localhost` on either. */
export async function isVrij(poort: number): Promise<boolean> {
  return (await luister(poort, '127.0.0.1')) !== null && (await luister(poort, '::1')) !== null;
}

/** A free port on the loopback interface: the first free one of the wishes, else one the system picks. */
export async function vrijePoort(...wensen: readonly number[]): Promise<number> {
  for (const wens of wensen) if (await isVrij(wens)) return wens;
  for (;;) {
    const poort = await luister(0, '127.0.0.1');
    if (poort !== null && (await isVrij(poort))) return poort;
  }
}
