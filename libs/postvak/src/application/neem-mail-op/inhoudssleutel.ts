import { createHash } from 'node:crypto';

const KOP_BYTES = 256 * 1024;

/**
 * Says whether two mails are the same one: Message-ID and body are. The headers are not, since each server on the way adds
 * its own. A Message-ID alone would do too little: who sends another mail with it would make ours disappear.
 * @param plaats where it was found: an empty mail is nobody's copy
 */
export function inhoudssleutel(ruw: Buffer, plaats: string): Buffer {
  const hash = createHash('sha256');
  if (ruw.length === 0) return hash.update(`leeg ${plaats}`).digest();
  const tekst = ruw.subarray(0, KOP_BYTES).toString('latin1');
  const einde = /\r?\n\r?\n/.exec(tekst);
  const koppen = tekst.slice(0, einde?.index ?? tekst.length);
  const messageId = /^message-id:\s*(<[^<>\r\n]{1,500}>)/im.exec(koppen)?.[1];
  if (!messageId || !einde) return hash.update('heel ').update(ruw).digest();
  return hash
    .update(`id ${messageId}\n`)
    .update(ruw.subarray(einde.index + einde[0].length))
    .digest();
}
