import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { bindAan, OntsleutelFout } from './envelop';
import { Stroomopener, Stroomsluiter } from './stroom';

const STUK = 64 * 1024;
const KOP = 49;
const SLEUTEL = createSecretKey(randomBytes(32));
const SLEUTELID = randomUUID();
const PLAATS = bindAan('bestand', 'organisatie', 'sleutel');

/** In pieces of unequal size, as a network gives them. */
const inStukken = (inhoud: Buffer): Readable =>
  Readable.from(
    (function* () {
      for (let i = 0, stap = 1; i < inhoud.length; i += stap, stap = (stap * 7) % 65_521)
        yield inhoud.subarray(i, i + stap);
    })(),
  );

async function door(inhoud: Buffer, stroom: Stroomsluiter | Stroomopener): Promise<Buffer> {
  const [, uit] = await Promise.all([pipeline(inStukken(inhoud), stroom), buffer(stroom)]);
  return uit;
}
const sluit = (inhoud: Buffer) => door(inhoud, new Stroomsluiter(SLEUTEL, SLEUTELID, PLAATS));
const open = (gesloten: Buffer, plaats = PLAATS, sleutel = SLEUTEL) =>
  door(gesloten, new Stroomopener(async () => sleutel, plaats));

describe('een versleutelde stroom', () => {
  it.each([0, 1, STUK - 1, STUK, STUK + 1, 3 * STUK, 3 * STUK + 17])(
    'geeft %d bytes terug zoals ze waren, en is zelf onleesbaar',
    async (lengte) => {
      const inhoud = randomBytes(lengte);
      const gesloten = await sluit(inhoud);
      expect(gesloten.length).toBe(KOP + lengte + 16 * Math.max(1, Math.ceil(lengte / STUK)));
      expect((await open(gesloten)).equals(inhoud)).toBe(true);
      if (lengte > 16) expect(gesloten.includes(inhoud.subarray(0, 16))).toBe(false);
    },
  );

  it('is elke keer anders', async () => {
    const inhoud = randomBytes(100);
    expect((await sluit(inhoud)).equals(await sluit(inhoud))).toBe(false);
  });

  describe('gaat niet open', () => {
    const inhoud = randomBytes(3 * STUK + 100);
    const deel = (heel: Buffer, n: number) =>
      heel.subarray(KOP + n * (STUK + 16), KOP + (n + 1) * (STUK + 16));
    it.each<[string, (heel: Buffer) => Buffer]>([
      ['als één byte anders is', (h) => Buffer.from(h.map((b, i) => (i === KOP + STUK + 99 ? b ^ 1 : b)))],
      ['als het einde ontbreekt', (h) => h.subarray(0, -1)],
      ['als het is afgekapt op een grens', (h) => h.subarray(0, KOP + 2 * (STUK + 16))],
      ['als alleen het begin er is', (h) => h.subarray(0, KOP)],
      ['als er niets is', () => Buffer.alloc(0)],
      ['als er iets achter staat', (h) => Buffer.concat([h, randomBytes(40)])],
      [
        'als delen zijn verwisseld',
        (h) => Buffer.concat([h.subarray(0, KOP), deel(h, 1), deel(h, 0), h.subarray(KOP + 2 * (STUK + 16))]),
      ],
      [
        'als een deel twee keer komt',
        (h) => Buffer.concat([h.subarray(0, KOP), deel(h, 0), deel(h, 0), h.subarray(KOP + 2 * (STUK + 16))]),
      ],
      ['met een onbekende versie', (h) => Buffer.concat([Buffer.from([9]), h.subarray(1)])],
    ])('%s', async (_geval, verander) => {
      await expect(open(verander(await sluit(inhoud)))).rejects.toThrow(OntsleutelFout);
    });

    it('op een andere plaats of met een andere sleutel', async () => {
      const gesloten = await sluit(inhoud);
      await expect(open(gesloten, bindAan('bestand', 'ander', 'sleutel'))).rejects.toThrow(OntsleutelFout);
      const andere = createSecretKey(randomBytes(32));
      await expect(open(gesloten, PLAATS, andere)).rejects.toThrow(OntsleutelFout);
    });

    it('en geeft niets van een deel dat niet klopt', async () => {
      const gesloten = await sluit(inhoud);
      const stroom = new Stroomopener(async () => SLEUTEL, PLAATS);
      const gekregen: Buffer[] = [];
      stroom.on('data', (stuk: Buffer) => gekregen.push(stuk));
      const stuk = Buffer.from(gesloten.map((b, i) => (i === KOP + 2 * (STUK + 16) + 5 ? b ^ 1 : b)));
      await expect(pipeline(inStukken(stuk), stroom)).rejects.toThrow(OntsleutelFout);
      expect(inhoud.subarray(0, 2 * STUK).indexOf(Buffer.concat(gekregen))).toBe(0);
    });
  });
});
