import { describe, expect, it } from '@jest/globals';
import { inhoudssleutel } from './inhoudssleutel';

describe('dezelfde e-mail', () => {
  const mail = (kop: string, lijf = 'x') => Buffer.from(`${kop}Message-ID: <a@b>\r\n\r\n${lijf}`);
  const sleutel = (ruw: Buffer, plaats = '1') => inhoudssleutel(ruw, plaats).toString('hex');
  it('is die met hetzelfde Message-ID en dezelfde inhoud, langs welke weg ook', () => {
    expect(sleutel(mail('Received: a\r\n'))).toBe(sleutel(mail('Received: b\r\n'), '2'));
    expect(sleutel(mail('', 'x'))).not.toBe(sleutel(mail('', 'y')));
  });
  it('is een lege niet, en een zonder Message-ID alleen als alles gelijk is', () => {
    expect(sleutel(Buffer.alloc(0), '1')).not.toBe(sleutel(Buffer.alloc(0), '2'));
    expect(sleutel(Buffer.from('From: a\r\n\r\nx'))).not.toBe(sleutel(Buffer.from('From: b\r\n\r\nx')));
    // What looks like one in the text is none.
    expect(sleutel(Buffer.from('From: a\r\n\r\nMessage-ID: <a@b>'))).not.toBe(
      sleutel(Buffer.from('From: b\r\n\r\nMessage-ID: <a@b>')),
    );
  });
});
