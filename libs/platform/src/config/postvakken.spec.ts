import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Configuratie, ConfiguratieFout } from './configuratie';

const BASIS = {
  ...{ NAV_MODUS: 'test', BASIS_URL: 'http://localhost:3000', SLEUTEL_BESTAND: '/sleutel' },
  ...{ DATABASE_URL: 'postgres://a/b', DATABASE_SYSTEEM_URL: 'postgres://a/b' },
  ...{ DATABASE_REGISTER_URL: 'postgres://a/b', DATABASE_TAKEN_URL: 'postgres://a/b' },
  ...{ OIDC_ISSUER: 'http://localhost:1', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'x' },
};
const lees = (omgeving: Record<string, string>) => new Configuratie({ ...BASIS, ...omgeving }).postvakken;
const fouten = (omgeving: Record<string, string>): readonly string[] => {
  try {
    lees(omgeving);
    return [];
  } catch (fout) {
    return (fout as ConfiguratieFout).variabelen;
  }
};
const EEN = { IMAP_ORGANISATIES: 'toezicht-noord', IMAP_WACHTWOORD_TOEZICHT_NOORD: 'geheim' };
const metUrl = (url: string) => lees({ ...EEN, IMAP_URL_TOEZICHT_NOORD: url })[0];

describe('de instelling van een postvak', () => {
  it('is er zonder IMAP_ORGANISATIES niet', () => expect(lees({})).toEqual([]));

  it('heeft per organisatie een adres, een map en een wachtwoord', () => {
    expect(metUrl('imaps://melden%40noord.example@imap.noord.example/Meldingen')).toEqual({
      ...{ code: 'toezicht-noord', host: 'imap.noord.example', poort: 993, tls: 'direct', map: 'Meldingen' },
      ...{ gebruiker: 'melden@noord.example', wachtwoord: 'geheim', adressen: ['melden@noord.example'] },
    });
  });

  it('gaat nooit zonder TLS naar een andere machine', () => {
    expect(metUrl('imap://a@imap.noord.example')).toMatchObject({
      tls: 'starttls',
      poort: 143,
      map: 'INBOX',
    });
    expect(metUrl('imap://a@127.0.0.1:1143')).toMatchObject({ tls: 'geen', poort: 1143 });
    expect(metUrl('imap://a@[::1]:1143')).toMatchObject({ tls: 'geen', host: '::1' });
    expect(metUrl('imap://a@localhost.kwaad.example')).toMatchObject({ tls: 'starttls' });
  });

  it('neemt het wachtwoord uit een bestand', () => {
    const map = mkdtempSync(join(tmpdir(), 'nav-imap-'));
    try {
      writeFileSync(join(map, 'wachtwoord'), 'uit bestand\n');
      const omgeving = {
        ...{ IMAP_ORGANISATIES: 'noord', IMAP_URL_NOORD: 'imaps://a@x.example' },
        IMAP_WACHTWOORD_NOORD_BESTAND: join(map, 'wachtwoord'),
      };
      expect(lees(omgeving)[0]?.wachtwoord).toBe('uit bestand');
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });

  it.each([
    ['geen adres', {}, ['IMAP_URL_NOORD']],
    ['geen wachtwoord', { IMAP_URL_NOORD: 'imaps://a@x.example' }, ['IMAP_WACHTWOORD_NOORD']],
    ['een ander protocol', { IMAP_URL_NOORD: 'https://a:b@x.example' }, ['IMAP_URL_NOORD']],
    [
      'geen gebruiker',
      { IMAP_URL_NOORD: 'imaps://x.example', IMAP_WACHTWOORD_NOORD: 'w' },
      ['IMAP_URL_NOORD'],
    ],
  ])('noemt de variabele bij %s, en nooit wat erin staat', (_, omgeving, verwacht) => {
    const genoemd = fouten({ IMAP_ORGANISATIES: 'noord', ...omgeving });
    for (const naam of verwacht) expect(genoemd).toContain(naam);
  });
});
