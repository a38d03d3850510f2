import { createSecretKey, randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { INLOGDUUR, Inlogtransacties, veiligPad } from './oidc-transactie';
import { Sessieklok } from './sessie-klok';
import { leidSleutelsAf } from './sessie-sleutels';

class Zetklok extends Sessieklok {
  nuMs = Date.parse('2026-04-01T10:00:00Z');
  override nu(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(this.nuMs);
  }
}

const sleutels = () => {
  const kek = { id: 'k1', sleutel: createSecretKey(randomBytes(32)) };
  return leidSleutelsAf({ actief: kek, alle: new Map([[kek.id, kek]]) }, 'inlog');
};

describe('de cookie van een inlogpoging', () => {
  const klok = new Zetklok();
  const transacties = new Inlogtransacties(sleutels(), klok);
  const poging = {
    dienst: 'eherkenning',
    state: 's',
    nonce: 'n',
    verifier: 'v',
    terug: '/zaken',
    organisatie: null,
  } as const;

  it('komt ongewijzigd terug en laat de verifier niet lezen', async () => {
    const cookie = await transacties.verzegel(poging);
    expect(await transacties.open(cookie)).toEqual(poging);
    expect(Buffer.from(cookie, 'base64url').toString()).not.toContain('zaken');
  });

  it('geldt niet na de inlogduur', async () => {
    const cookie = await transacties.verzegel(poging);
    klok.nuMs += (INLOGDUUR + 1) * 1000;
    expect(await transacties.open(cookie)).toBeNull();
  });

  it('geldt niet als hij is gewijzigd, ontbreekt of met een andere sleutel is gemaakt', async () => {
    const cookie = await transacties.verzegel(poging);
    const delen = cookie.split('.');
    delen[3] = `${delen[3]?.startsWith('A') ? 'B' : 'A'}${delen[3]?.slice(1)}`;
    expect(await transacties.open(delen.join('.'))).toBeNull();
    expect(await transacties.open(null)).toBeNull();
    expect(await new Inlogtransacties(sleutels(), klok).open(cookie)).toBeNull();
  });
});

describe('het pad na het inloggen', () => {
  it.each(['/', '/zaken/1?tab=2', '/zaken#deel'])('%s mag', (pad) => expect(veiligPad(pad)).toBe(pad));

  it.each([
    'https://kwaad.example',
    '//kwaad.example',
    '/\\kwaad.example',
    '/\t/kwaad.example',
    '/\\/kwaad.example',
    'javascript:alert(1)',
    'zaken',
    `/${'a'.repeat(600)}`,
    undefined,
    ['/a', '/b'],
  ])('%j wordt de voorpagina', (pad) => expect(veiligPad(pad)).toBe('/'));
});
