import { describe, expect, it } from '@jest/globals';
import { crc32, deflateSync } from 'node:zlib';
import { leesLogo } from './logo';

const KENMERK = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function brok(naam: string, inhoud: Buffer): Buffer {
  const gemeten = Buffer.concat([Buffer.from(naam), inhoud]);
  const getal = (waarde: number) => {
    const vier = Buffer.alloc(4);
    vier.writeUInt32BE(waarde);
    return vier;
  };
  return Buffer.concat([getal(inhoud.length), gemeten, getal(crc32(gemeten))]);
}

function png(
  breedte: number,
  hoogte: number,
  { extra = [], regels = hoogte }: { extra?: Buffer[]; regels?: number } = {},
) {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breedte, 0);
  kop.writeUInt32BE(hoogte, 4);
  kop.set([8, 6, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((breedte * 4 + 1) * regels));
  return Buffer.concat([
    KENMERK,
    brok('IHDR', kop),
    ...extra,
    brok('IDAT', pixels),
    brok('IEND', Buffer.alloc(0)),
  ]);
}

const svg = (binnen: string, kop = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"') =>
  Buffer.from(`<svg ${kop}>${binnen}</svg>`);
/** A part that is drawn 2^20 times, each step by the step before. */
const verdubbeld = (binnen: (id: string) => string): string =>
  Array.from({ length: 20 }, (_, i) => `<g id="s${i + 1}">${binnen(`s${i}`)}</g>`).join('') + '<g id="s0"/>';
const reden = (bestand: Buffer): string => {
  try {
    leesLogo(bestand);
    return 'aangenomen';
  } catch (fout) {
    return String((fout as { details?: { reden?: string } }).details?.reden);
  }
};

describe('een logo', () => {
  it('als PNG wordt opnieuw geschreven zonder wat er niet in hoort', () => {
    const bron = png(30, 20, { extra: [brok('tEXt', Buffer.from('Author\0Jan'))] });
    const logo = leesLogo(Buffer.concat([bron, Buffer.from('<script>alert(1)</script>')]));
    expect(logo).toMatchObject({ soort: 'image/png', breedte: 30, hoogte: 20 });
    expect(logo.inhoud.includes('Jan')).toBe(false);
    expect(logo.inhoud.includes('script')).toBe(false);
    expect(logo.inhoud.equals(png(30, 20))).toBe(true);
  });

  it.each([
    ['te groot in beeldpunten', png(2001, 20), '2000 bij 2000'],
    ['met te weinig beeldpunten', png(30, 20, { regels: 19 }), 'beschadigd'],
    ['met te veel beeldpunten', png(30, 20, { regels: 21 }), 'beschadigd'],
    ['dat halverwege ophoudt', png(30, 20).subarray(0, 60), 'beschadigd'],
    ['met een fout in de controlegetallen', Buffer.from(png(30, 20).fill(1, 30, 32)), 'beschadigd'],
    ['van een te brede vorm', png(400, 20), 'te breed'],
    ['groter dan 100 kB', Buffer.alloc(102_401), 'groter dan 100 kB'],
    ['dat een JPEG is', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'geen PNG en geen SVG'],
    ['dat een webpagina is', Buffer.from('<html><svg></svg></html>'), 'geen PNG en geen SVG'],
  ])('%s wordt geweigerd', (_, bestand, verwacht) => {
    expect(reden(bestand)).toContain(verwacht);
  });

  it('als SVG wordt opnieuw getekend uit wat bekend is', () => {
    const { inhoud, ...rest } = leesLogo(
      svg(
        '<!-- Jan --><title>Noord &amp; Zuid</title><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
          '<g class="x"><path d="M0 0L10 10z" fill="url(#a)"/></g><use xlink:href="#b"/>',
        'version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20"',
      ),
    );
    expect(rest).toEqual({ soort: 'image/svg+xml', breedte: 40, hoogte: 20 });
    expect(inhoud.toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><title>Noord &#38; Zuid</title><defs><linearGradient id="a">' +
        '<stop offset="0" stop-color="#fff"/></linearGradient></defs><g><path d="M0 0L10 10z" fill="url(#a)"/></g><use href="#b"/></svg>',
    );
  });

  it('mag delen herhalen, zoals tekenprogramma’s dat doen', () => {
    const { inhoud } = leesLogo(
      svg(
        '<defs><rect id="a" width="9" height="9"/></defs><clipPath id="b"><use href="#a"/></clipPath>' +
          '<g clip-path="url(#b)" transform="rotate(-45 3 3) scale(2)"><path fill="rgb(1, 2, 3)" d="M0 0h1"/></g>'.repeat(
            9,
          ),
      ),
    );
    expect(inhoud.toString().match(/clip-path="url\(#b\)"/g)).toHaveLength(9);
  });

  it.each([
    ['een script', svg('<script>alert(1)</script>'), '<script>'],
    ['een gebeurtenis', svg('<path onload="alert(1)"/>'), 'onload'],
    ['een ingebed document', svg('<foreignObject/>'), '<foreignObject>'],
    ['een stijl', svg('<style>*{fill:url(//x)}</style>'), '<style>'],
    ['een stijl op een onderdeel', svg('<path style="fill:red"/>'), 'style'],
    ['een koppeling', svg('<a href="#x"/>'), '<a>'],
    ['een beeld van buiten', svg('<image href="https://x.example/y.png"/>'), '<image>'],
    ['een verwijzing naar buiten', svg('<use href="https://x.example/#a"/>'), 'naar buiten'],
    ['een vermomde verwijzing', svg('<use href="java&#115;cript:alert(1)"/>'), 'naar buiten'],
    ['verf van buiten', svg('<path fill="url(https://x.example/#a)"/>'), 'naar buiten'],
    ['verf van buiten achter een terugval', svg('<path fill="url(#a) url(//x)"/>'), 'naar buiten'],
    ['een beeldenlijst', svg('<path fill="image-set(\'https://x.example/a.png\' 1x)"/>'), 'image-set'],
    ['een andere functie', svg('<path mask="src(\'https://x.example/a.svg\')"/>'), 'src'],
    ['een functie zonder naam', svg('<path d="M0 0 (1)"/>'), 'de functie'],
    [
      'een herhaling die verdubbelt',
      svg(verdubbeld((id) => `<use href="#${id}"/><use href="#${id}"/>`)),
      'herhaling',
    ],
    [
      'een patroon dat verdubbelt',
      svg(verdubbeld((id) => `<path fill="url(#${id})" stroke="url(#${id})"/>`.repeat(2))),
      'herhaling',
    ],
    ['een herhaling van zichzelf', svg('<g id="a"><use href="#a"/></g>'), 'herhaling'],
    ['een beweging', svg('<animate attributeName="href"/>'), '<animate>'],
    ['een vreemde naamruimte', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), '<h:script>'],
    [
      'een entiteit',
      Buffer.from(`<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>`),
      'documentdefinitie',
    ],
    [
      'geen sluiting',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><g>'),
      'beschadigd',
    ],
    ['geen maat', svg('', 'xmlns="http://www.w3.org/2000/svg"'), 'hoe breed'],
    ['een andere naamruimte', svg('', 'viewBox="0 0 4 4"'), '<svg>'],
  ])('als SVG met %s wordt geweigerd', (_, bestand, verwacht) => {
    expect(reden(bestand)).toContain(verwacht);
  });
});
