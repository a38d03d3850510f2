import { crc32, deflateRawSync } from 'node:zlib';

/** Makes a small ZIP, stored unless `pak`, for tests of what looks into one. */
export function maakZip(
  delen: readonly {
    naam: string;
    inhoud?: string | Buffer;
    uitgepakt?: number;
    pak?: boolean;
    versleuteld?: boolean;
  }[],
): Buffer {
  const lokaal: Buffer[] = [];
  const tabel: Buffer[] = [];
  let plek = 0;
  for (const { naam, inhoud = '', uitgepakt, pak = false, versleuteld = false } of delen) {
    const n = Buffer.from(naam);
    const heel = Buffer.from(inhoud);
    const i = pak ? deflateRawSync(heel) : heel;
    const kop = Buffer.alloc(30);
    kop.writeUInt32LE(0x04034b50, 0);
    kop.writeUInt16LE(versleuteld ? 1 : 0, 6);
    kop.writeUInt16LE(pak ? 8 : 0, 8);
    kop.writeUInt32LE(crc32(heel), 14);
    kop.writeUInt32LE(i.length, 18);
    kop.writeUInt32LE(uitgepakt ?? heel.length, 22);
    kop.writeUInt16LE(n.length, 26);
    const regel = Buffer.alloc(46);
    regel.writeUInt32LE(0x02014b50, 0);
    regel.writeUInt16LE(versleuteld ? 1 : 0, 8);
    regel.writeUInt16LE(pak ? 8 : 0, 10);
    regel.writeUInt32LE(crc32(heel), 16);
    regel.writeUInt32LE(i.length, 20);
    regel.writeUInt32LE(uitgepakt ?? heel.length, 24);
    regel.writeUInt16LE(n.length, 28);
    regel.writeUInt32LE(plek, 42);
    lokaal.push(kop, n, i);
    tabel.push(regel, n);
    plek += 30 + n.length + i.length;
  }
  const inhoudsopgave = Buffer.concat(tabel);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(delen.length, 8);
  einde.writeUInt16LE(delen.length, 10);
  einde.writeUInt32LE(inhoudsopgave.length, 12);
  einde.writeUInt32LE(plek, 16);
  return Buffer.concat([...lokaal, inhoudsopgave, einde]);
}
