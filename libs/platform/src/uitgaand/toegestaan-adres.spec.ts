import { isGesloten, isToegestaan, zoekOpenAdres } from './toegestaan-adres';

describe('Waarheen het huis niet mag bellen', () => {
  it.each([
    ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '169.254.169.254', '224.0.0.1', '255.255.255.255'],
    ...['::1', '::', 'fe80::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:169.254.169.254', 'geen-adres', ''],
  ])('%s is gesloten', (ip) => {
    expect(isGesloten(ip)).toBe(true);
  });

  it.each(['93.184.216.34', '10.0.0.5', '2001:db8::1', '::ffff:93.184.216.34'])('%s niet', (ip) => {
    expect(isGesloten(ip)).toBe(false);
  });

  it.each([
    ...['http://bank.example', 'https://elders.example', 'https://bank.example:8443'],
    ...['https://wie@bank.example', 'https://:wat@bank.example', 'https://bank.example?a=1'],
    ...['https://bank.example#a', 'ftp://bank.example', 'bank.example', ''],
  ])('%s is geen adres van bank.example', (adres) => {
    expect(isToegestaan(adres, 'bank.example')).toBe(false);
  });

  it('https met een pad is dat wel, en de eigen machine mag zonder TLS', () => {
    expect(isToegestaan('https://bank.example/api', 'bank.example')).toBe(true);
    expect(isToegestaan('http://localhost:8080', 'localhost:8080')).toBe(true);
  });
});

describe('Een naam die naar de eigen machine wijst', () => {
  // `localhost` stands for the answer of a name server that was turned after the address was judged.
  const zoek = (hostname: string, all: boolean) =>
    new Promise<{ fout: string | null; gevonden: unknown }>((klaar) => {
      zoekOpenAdres(hostname)('localhost', { all }, (fout, gevonden) => {
        klaar({ fout: fout ? String((fout as { code?: unknown }).code) : null, gevonden });
      });
    });

  it.each([true, false])(
    'wordt geweigerd als een ander gebeld zou worden (alle adressen: %s)',
    async (all) => {
      expect(await zoek('bank.example', all)).toEqual({ fout: 'EADRESGESLOTEN', gevonden: [] });
    },
  );

  it('niet als de beheerder de eigen machine zelf noemt', async () => {
    expect(await zoek('localhost', false)).toMatchObject({ fout: null, gevonden: expect.any(String) });
    expect(await zoek('localhost', true)).toMatchObject({ fout: null, gevonden: expect.any(Array) });
  });
});
