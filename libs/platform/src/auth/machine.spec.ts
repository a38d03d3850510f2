import { SignJWT } from 'jose';
import { createSecretKey, randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { geheimKlopt, hashGeheim, nieuwClientgeheim } from './machine-geheim';
import { MachineTokens, TOKENDUUR } from './machine-token';
import { Sessieklok } from './sessie-klok';
import { leidSleutelsAf } from './sessie-sleutels';

class Zetklok extends Sessieklok {
  nuMs = Date.parse('2026-04-01T10:00:00Z');
  override nu(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(this.nuMs);
  }
}

const kek = (id: string) => ({ id, sleutel: createSecretKey(randomBytes(32)) });
const oud = kek('oud');
const nieuw = kek('nieuw');
const ring = leidSleutelsAf({ actief: oud, alle: new Map([['oud', oud]]) }, 'token');
const gewisseld = leidSleutelsAf(
  {
    actief: nieuw,
    alle: new Map([
      ['nieuw', nieuw],
      ['oud', oud],
    ]),
  },
  'token',
);
const inhoud = { clientId: 'c1', organisatieId: 'o1', geheimnummer: 2, rollen: ['aanbieder'] as const };
const opdracht = { clientId: 'c1', organisatieId: 'o1', geheimnummer: 2, scope: 'aanbieder' };

describe('het token van een machine', () => {
  const klok = new Zetklok();
  const tokens = new MachineTokens(ring, 'https://toezicht.example', klok);

  it('zegt wie, waar en met welke rollen', async () => {
    expect(await tokens.lees(await tokens.maak(opdracht))).toEqual(inhoud);
  });

  it('blijft geldig als de sleutel wisselt, en een onbekende rol telt niet', async () => {
    const token = await tokens.maak({ ...opdracht, scope: 'aanbieder koning' });
    const lezer = new MachineTokens(gewisseld, 'https://toezicht.example', klok);
    expect((await lezer.lees(token))?.rollen).toEqual(['aanbieder']);
  });

  it('verloopt na tien minuten', async () => {
    const token = await tokens.maak(opdracht);
    klok.nuMs += (TOKENDUUR + 1) * 1000;
    expect(await tokens.lees(token)).toBeNull();
  });

  it('geldt alleen voor dit adres', async () => {
    const ander = new MachineTokens(ring, 'https://ander.example', klok);
    expect(await tokens.lees(await ander.maak(opdracht))).toBeNull();
  });

  it('wordt geweigerd zonder handtekening, met een andere sleutel of met een ander soort token', async () => {
    const [kop, deel] = (await tokens.maak(opdracht)).split('.');
    const zonder = Buffer.from('{"alg":"none","typ":"at+jwt","kid":"oud"}').toString('base64url');
    expect(await tokens.lees(`${zonder}.${deel}.`)).toBeNull();
    expect(await tokens.lees(`${kop}.${deel}.`)).toBeNull();
    expect(await new MachineTokens(ring, 'https://toezicht.example', klok).lees('geen.token')).toBeNull();
    const anderSoort = await new SignJWT({ organisatie: 'o1', scope: 'beheerder' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: 'oud' })
      .setIssuer('https://toezicht.example')
      .setAudience('https://toezicht.example/api/v1')
      .setSubject('c1')
      .setExpirationTime(Math.floor(klok.nuMs / 1000) + 60)
      .sign(ring.actief.sleutel);
    expect(await tokens.lees(anderSoort)).toBeNull();
  });

  it('heeft een sleutel per doel: een token voor iets anders geldt niet', async () => {
    const ander = leidSleutelsAf({ actief: oud, alle: new Map([['oud', oud]]) }, 'iets anders');
    const token = await new MachineTokens(ander, 'https://toezicht.example', klok).maak(opdracht);
    expect(await tokens.lees(token)).toBeNull();
  });
});

describe('het geheim van een machine', () => {
  it('klopt alleen met zijn eigen hash, en nooit zonder hash', async () => {
    const geheim = nieuwClientgeheim();
    const hash = await hashGeheim(geheim);
    expect(hash).not.toContain(geheim);
    expect(await geheimKlopt(geheim, hash)).toBe(true);
    expect(await geheimKlopt(`${geheim}x`, hash)).toBe(false);
    expect(await geheimKlopt(geheim, null)).toBe(false);
    expect(await hashGeheim(geheim)).not.toBe(hash);
  });
});
