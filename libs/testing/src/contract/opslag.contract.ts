import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { maakOpslagsleutel, type Opslag, OpslagFout } from '@navolgbaar/platform/opslag';

const sha256 = (inhoud: Buffer): string => createHash('sha256').update(inhoud).digest('hex');
const sleutel = (): string => maakOpslagsleutel(randomUUID(), randomUUID());

/** A stream in pieces of unequal size, as a network gives them. */
function inStukken(inhoud: Buffer): Readable {
  return Readable.from(
    (function* () {
      for (let i = 0, stap = 1; i < inhoud.length; i += stap, stap = (stap * 7) % 65_521) {
        yield inhoud.subarray(i, i + stap);
      }
    })(),
  );
}

/** What every storage must do. `maak` gives the storage under test; it is called once, before the tests. */
export function opslagContract(naam: string, maak: () => Promise<Opslag>): void {
  describe(`Opslag (${naam})`, () => {
    let opslag: Opslag;
    beforeAll(async () => {
      opslag = await maak();
    });

    it('geeft een stroom van 5 MB byte voor byte terug, met de juiste hash en grootte', async () => {
      const inhoud = randomBytes(5 * 1024 * 1024 + 13);
      const k = sleutel();
      const bewijs = await opslag.put(k, inStukken(inhoud));
      expect(bewijs).toEqual({ sha256: sha256(inhoud), grootte: inhoud.length });
      const terug = await buffer(await opslag.get(k));
      expect(terug.length).toBe(inhoud.length);
      expect(terug.equals(inhoud)).toBe(true);
    });

    it.each([
      ['een leeg bestand', Buffer.alloc(0)],
      ['een klein bestand', Buffer.from('Verslag van het bezoek\r\n\u0000€')],
    ])('bewaart %s uit het geheugen', async (_soort, inhoud) => {
      const k = sleutel();
      await expect(opslag.put(k, inhoud)).resolves.toEqual({
        sha256: sha256(inhoud),
        grootte: inhoud.length,
      });
      expect((await buffer(await opslag.get(k))).equals(inhoud)).toBe(true);
    });

    it('vervangt een bestand in zijn geheel', async () => {
      const k = sleutel();
      await opslag.put(k, randomBytes(5000));
      await opslag.put(k, Buffer.from('nieuw'));
      expect((await buffer(await opslag.get(k))).toString()).toBe('nieuw');
    });

    it('laat bij een afgebroken stroom staan wat er stond, en maakt niets nieuws', async () => {
      const bestaand = sleutel();
      const nieuw = sleutel();
      await opslag.put(bestaand, Buffer.from('oud'));
      const afgebroken = (): Readable =>
        Readable.from(
          (function* () {
            yield Buffer.from('half');
            throw new Error('verbinding weg');
          })(),
        );
      await expect(opslag.put(bestaand, afgebroken())).rejects.toThrow('verbinding weg');
      await expect(opslag.put(nieuw, afgebroken())).rejects.toThrow('verbinding weg');
      expect((await buffer(await opslag.get(bestaand))).toString()).toBe('oud');
      await expect(opslag.bestaat(nieuw)).resolves.toBe(false);
    });

    it('weigert wat groter is dan het maximum en bewaart er niets van', async () => {
      const k = sleutel();
      const groot = opslag.put(k, inStukken(randomBytes(10_001)), { maximum: 10_000 });
      await expect(groot).rejects.toMatchObject({ code: 'TE_GROOT' });
      await expect(opslag.bestaat(k)).resolves.toBe(false);
      await expect(opslag.put(k, randomBytes(10_000), { maximum: 10_000 })).resolves.toMatchObject({
        grootte: 10_000,
      });
    });

    it('zegt dat een onbekend bestand er niet is', async () => {
      const k = sleutel();
      await expect(opslag.bestaat(k)).resolves.toBe(false);
      await expect(opslag.get(k)).rejects.toMatchObject({ name: 'OpslagFout', code: 'NIET_GEVONDEN' });
    });

    it('verwijdert, en nog eens verwijderen is geen fout', async () => {
      const k = sleutel();
      await opslag.put(k, Buffer.from('weg'));
      await opslag.verwijder(k);
      await expect(opslag.bestaat(k)).resolves.toBe(false);
      await expect(opslag.verwijder(k)).resolves.toBeUndefined();
    });

    it.each(['../geheim', 'a/../../b', '/etc/passwd', 'a//b', 'A/b', 'a/b.txt', '', 'a\\b', 'a/\u0000'])(
      'weigert de sleutel %j: paden maakt alleen de server',
      async (slecht) => {
        await expect(opslag.put(slecht, Buffer.from('x'))).rejects.toThrow(OpslagFout);
        await expect(opslag.get(slecht)).rejects.toThrow(OpslagFout);
      },
    );
  });
}
