import { crc32, deflateSync } from 'node:zlib';
import type { TestApp } from './test-app';

function stuk(naam: string, inhoud: Buffer): Buffer {
  const deel = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud]);
  const [lengte, controle] = [Buffer.alloc(4), Buffer.alloc(4)];
  lengte.writeUInt32BE(inhoud.length);
  controle.writeUInt32BE(crc32(deel));
  return Buffer.concat([lengte, deel, controle]);
}

/** A whole PNG file of one grey. */
export function grijsBeeld(breed = 8, hoog = 8): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  kop.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    stuk('IHDR', kop),
    stuk(
      'IDAT',
      deflateSync(Buffer.alloc((breed + 1) * hoog, 0x80).map((b, i) => (i % (breed + 1) ? b : 0))),
    ),
    stuk('IEND', Buffer.alloc(0)),
  ]);
}

/** A picture in the dossier of a case, looked at by the check of files. @returns the id of the document */
export async function beeldInDossier(
  app: TestApp,
  wie: ReturnType<TestApp['als']>,
  zaakId: string,
  naam = 'nachtrooster.png',
): Promise<string> {
  const { body } = await wie
    .post(`/api/v1/zaken/${zaakId}/documenten`)
    .attach('bestand', grijsBeeld(), naam)
    .expect(201);
  await app.controleerBestanden();
  return body.id;
}
