import { DomeinFout } from '@navolgbaar/kernel';
import { extensieVan, schoneBestandsnaam } from './bestandsnaam';
import { bepaalMediatype, eisToegestaneExtensie } from './bestandssoort';
import { Inhoudsproef } from './inhoudsproef';
import { maakZip } from './zip.fixture';

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODT = 'application/vnd.oasis.opendocument.text';

function beeldVan(inhoud: Uint8Array, stap = 1000) {
  const proef = new Inhoudsproef();
  for (let i = 0; i < inhoud.length; i += stap) proef.voeg(inhoud.subarray(i, i + stap));
  return proef.beeld();
}
const tekst = (t: string) => new TextEncoder().encode(t);
const bytes = (...b: number[]) => Uint8Array.from(b);
const docx = (...meer: string[]) =>
  maakZip(['[Content_Types].xml', 'word/document.xml', ...meer].map((naam) => ({ naam })));

function foutVan(naam: string, inhoud: Uint8Array): string {
  try {
    bepaalMediatype(naam, beeldVan(inhoud));
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout.code;
    throw fout;
  }
  return 'geen fout';
}

describe('bepaalMediatype', () => {
  it.each([
    ['verslag.pdf', tekst('%PDF-1.7\n...'), 'application/pdf'],
    ['Verslag.PDF', tekst('%PDF-1.4\n...'), 'application/pdf'],
    ['foto.png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'image/png'],
    ['foto.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['foto.jpeg', bytes(0xff, 0xd8, 0xff, 0xe1), 'image/jpeg'],
    ['brief.docx', docx(), `${OOXML}.wordprocessingml.document`],
    [
      'lijst.xlsx',
      maakZip([{ naam: '[Content_Types].xml' }, { naam: 'xl/workbook.xml' }]),
      `${OOXML}.spreadsheetml.sheet`,
    ],
    ['brief.odt', maakZip([{ naam: 'mimetype', inhoud: ODT }, { naam: 'content.xml' }]), ODT],
    ['aantekening.txt', tekst('Bezoek aan de cliënt\r\n\té'), 'text/plain'],
    ['bericht.eml', tekst('Received: van x\r\nFrom: a@b.nl\r\n\r\nHallo'), 'message/rfc822'],
  ])('herkent %s', (naam, inhoud, mediatype) => {
    expect(bepaalMediatype(naam, beeldVan(inhoud, 3))).toBe(mediatype);
  });

  it.each([
    ['virus.exe', tekst('MZ')],
    ['pagina.html', tekst('<html>')],
    ['plaatje.svg', tekst('<svg/>')],
    ['brief.docm', docx()],
    ['zonderextensie', tekst('x')],
    ['.pdf.exe', tekst('%PDF-')],
    ['__proto__', tekst('x')],
    ['x.constructor', tekst('x')],
  ])('weigert de soort van %s', (naam, inhoud) => {
    expect(foutVan(naam, inhoud)).toBe('DOCUMENT.SOORT_NIET_TOEGESTAAN');
    expect(() => eisToegestaneExtensie(naam)).toThrow(DomeinFout);
  });

  it.each([
    ['een programma dat zich pdf noemt', 'verslag.pdf', tekst('MZ\u0090')],
    ['een webpagina die zich pdf noemt', 'verslag.pdf', tekst('<html>%PDF-1.7')],
    ['een pdf die zich foto noemt', 'foto.png', tekst('%PDF-1.7')],
    ['een zip die geen Word-bestand is', 'brief.docx', maakZip([{ naam: 'iets.txt' }])],
    [
      'een rekenblad dat zich brief noemt',
      'brief.docx',
      maakZip([{ naam: '[Content_Types].xml' }, { naam: 'xl/workbook.xml' }]),
    ],
    ['een Word-bestand met een verborgen macro', 'brief.docx', docx('word/vbaProject.bin')],
    ['een zip met rommel erachter', 'brief.docx', Buffer.concat([docx(), Buffer.from('x')])],
    [
      'een zip die enorm uitpakt',
      'brief.docx',
      maakZip([{ naam: '[Content_Types].xml' }, { naam: 'word/document.xml', uitgepakt: 600 * 1024 * 1024 }]),
    ],
    ['een zip met te veel delen', 'brief.docx', docx(...Array.from({ length: 5_000 }, (_, i) => `a${i}`))],
    ['een afgekapte zip', 'brief.docx', docx().subarray(0, 60)],
    [
      'een odt met een macro',
      'brief.odt',
      maakZip([{ naam: 'mimetype', inhoud: ODT }, { naam: 'Basic/x.xml' }]),
    ],
    ['een tekst met nulbytes', 'a.txt', bytes(65, 0, 66)],
    ['een tekst die zich mail noemt', 'a.eml', tekst('Gewoon een verhaal')],
  ])('weigert %s', (_geval, naam, inhoud) => {
    expect(foutVan(naam, inhoud)).toBe('DOCUMENT.INHOUD_KLOPT_NIET');
  });

  it('weigert een leeg bestand', () => {
    expect(foutVan('leeg.pdf', new Uint8Array(0))).toBe('DOCUMENT.LEEG');
  });

  it('vindt de inhoudsopgave ook achter in een groot bestand', () => {
    const groot = maakZip([
      { naam: '[Content_Types].xml' },
      { naam: 'word/media/foto.jpg', inhoud: 'x'.repeat(5 * 1024 * 1024) },
      { naam: 'word/document.xml' },
    ]);
    expect(bepaalMediatype('brief.docx', beeldVan(groot, 65_536))).toContain('wordprocessingml');
  });
});

describe('schoneBestandsnaam', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\verslag.pdf', 'verslag.pdf'],
    ['ver\r\nslag.pdf', 'verslag.pdf'],
    ['verslag\u202Efdp.exe', 'verslagfdp.exe'],
    ['  cliënt é.pdf ', 'cliënt é.pdf'],
  ])('maakt van %j %j', (naam, uit) => {
    expect(schoneBestandsnaam(naam)).toBe(uit);
  });

  it('kort een lange naam in en behoudt de extensie', () => {
    const kort = schoneBestandsnaam(`${'a'.repeat(500)}.docx`);
    expect(kort).toHaveLength(200);
    expect(extensieVan(kort)).toBe('docx');
  });
});
