import { inflateSync } from 'node:zlib';

/** A PDF as bytes, with all that is packed in it unpacked behind it: what somebody finds who looks inside. */
export function uitgepakt(bestand: Buffer): Buffer {
  const delen: Buffer[] = [bestand];
  for (let plaats = bestand.indexOf('stream'); plaats >= 0; plaats = bestand.indexOf('stream', plaats + 1)) {
    const begin = plaats + 'stream'.length + (bestand[plaats + 6] === 13 ? 2 : 1);
    try {
      delen.push(inflateSync(bestand.subarray(begin)));
    } catch {
      // The word itself, or what is not packed: that is in the bytes already.
    }
  }
  return Buffer.concat(delen);
}

/** Whether words stand in bytes, in any of the ways in which a PDF or a page writes them. */
export function staatIn(bytes: Buffer, woorden: string): boolean {
  const utf16 = Buffer.from(woorden, 'utf16le').swap16();
  const hex = [utf16, Buffer.from(woorden, 'latin1')].map((vorm) => vorm.toString('hex'));
  return [
    Buffer.from(woorden, 'utf8'),
    Buffer.from(woorden, 'latin1'),
    utf16,
    Buffer.from(woorden, 'utf16le'),
    ...hex.map((vorm) => Buffer.from(vorm)),
    ...hex.map((vorm) => Buffer.from(vorm.toUpperCase())),
  ].some((vorm) => bytes.includes(vorm));
}
