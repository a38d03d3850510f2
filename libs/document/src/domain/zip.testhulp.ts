/** Makes a small ZIP with stored (not compressed) files, for tests of the content check. */
export function maakZip(delen: readonly { naam: string; inhoud?: string; uitgepakt?: number }[]): Buffer {
  const lokaal: Buffer[] = [];
  const tabel: Buffer[] = [];
  let plek = 0;
  for (const { naam, inhoud = '', uitgepakt } of delen) {
    const n = Buffer.from(naam);
    const i = Buffer.from(inhoud);
    const kop = Buffer.alloc(30);
    kop.writeUInt32LE(0x04034b50, 0);
    kop.writeUInt32LE(i.length, 18);
    kop.writeUInt32LE(uitgepakt ?? i.length, 22);
    kop.writeUInt16LE(n.length, 26);
    const regel = Buffer.alloc(46);
    regel.writeUInt32LE(0x02014b50, 0);
    regel.writeUInt32LE(i.length, 20);
    regel.writeUInt32LE(uitgepakt ?? i.length, 24);
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
