import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { maakZip } from '../../../libs/document/src/domain/zip.fixture';
import {
  alinea,
  proefDocx,
  proefPdf,
  proefPdfMetWachtwoord,
} from '../../../libs/document/src/infrastructure/tekst/proefstukken.fixture';
import { EICAR } from '../../harnas/clamd';

/**
 * What becomes of a file: it does not come in, with this code; it is destroyed; it is held for this reason; or it goes
 * out, under this name and kind, as a download that runs nowhere.
 */
export type Afloop =
  | { readonly geweigerd: string }
  | { readonly besmet: true }
  | { readonly vast: string }
  | { readonly uit: string; readonly naam?: string; readonly mist?: string };

export interface NaarBestand {
  readonly wat: string;
  readonly naam: string;
  readonly inhoud: Buffer;
  readonly afloop: Afloop;
}

const tekst = (t: string) => Buffer.from(t);
const PDF = tekst('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const SOORTEN = { naam: '[Content_Types].xml', inhoud: '<Types/>' };
const DOCX = proefDocx(alinea('Gewone brief'));
const docx = (...delen: Parameters<typeof maakZip>[0]) =>
  maakZip([SOORTEN, { naam: 'word/document.xml', inhoud: '<w:document/>' }, ...delen]);
const SCRIPT = '<script>alert(1)</script>';

const geweigerd = (wat: 'soort' | 'inhoud' | 'leeg' | 'groot'): Afloop => ({
  geweigerd: {
    soort: 'DOCUMENT.SOORT_NIET_TOEGESTAAN',
    inhoud: 'DOCUMENT.INHOUD_KLOPT_NIET',
    leeg: 'DOCUMENT.LEEG',
    groot: 'DOCUMENT.TE_GROOT',
  }[wat],
});

/** A PNG that says to be this large and holds almost nothing. */
function png(breed: number, hoog: number, ...extra: Buffer[]): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  kop.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    stuk('IHDR', kop),
    ...extra,
    stuk('IDAT', deflateSync(Buffer.alloc((breed + 1) * Math.min(hoog, 1)))),
    stuk('IEND', Buffer.alloc(0)),
  ]);
}
function stuk(soort: string, inhoud: Buffer): Buffer {
  const wat = Buffer.concat([tekst(soort), inhoud]);
  const maten = Buffer.alloc(8);
  maten.writeUInt32BE(inhoud.length, 0);
  maten.writeUInt32BE(crc32(wat), 4);
  return Buffer.concat([maten.subarray(0, 4), wat, maten.subarray(4)]);
}
/** A ZIP in which the place and the table tell different things of the second part. */
function tweespalt(): Buffer {
  const zip = docx({ naam: 'word/a.xml', inhoud: EICAR, pak: true });
  const plek = zip.indexOf('word/a.xml') - 30;
  zip.writeUInt16LE(0, plek + 8);
  return zip;
}
/** Parts that all unpack the same bytes (Fifield, "A better zip bomb", 2019), here two of them. */
function overlappend(): Buffer {
  const zip = docx({ naam: 'word/a.xml', inhoud: 'x'.repeat(100), pak: true });
  const regel = zip.indexOf('word/a.xml', zip.indexOf('PK\u0001\u0002', 0, 'latin1'));
  zip.writeUInt32LE(zip.indexOf('word/document.xml') - 30, regel - 4);
  return zip;
}

export async function nareBestanden(): Promise<readonly NaarBestand[]> {
  const jpg = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#445566' } })
    .jpeg()
    .toBuffer();
  const foto = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#445566' } })
    .withExif({ IFD0: { Make: 'Proefcamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1' } })
    .jpeg()
    .toBuffer();
  const b = (wat: string, naam: string, inhoud: Buffer, afloop: Afloop): NaarBestand => ({
    ...{ wat, naam, inhoud, afloop },
  });
  return [
    // The kind
    b('een programma', 'virus.exe', tekst('MZ'), geweigerd('soort')),
    b('een programma dat zich pdf noemt', 'verslag.pdf', tekst('MZ\u0090\u0000'), geweigerd('inhoud')),
    b('een webpagina', 'pagina.html', tekst('<html>'), geweigerd('soort')),
    b('een webpagina die zich tekst noemt', 'pagina.txt', tekst(`<html>${SCRIPT}`), { uit: 'text/plain' }),
    b(
      'een webpagina die zich pdf noemt',
      'pagina.pdf',
      tekst(`<html>%PDF-1.7${SCRIPT}`),
      geweigerd('inhoud'),
    ),
    b('een plaatje met een script', 'logo.svg', tekst(`<svg>${SCRIPT}</svg>`), geweigerd('soort')),
    b('een svg die zich png noemt', 'logo.png', tekst(`<svg>${SCRIPT}</svg>`), geweigerd('inhoud')),
    b('een snelkoppeling', 'brief.lnk', tekst('L'), geweigerd('soort')),
    b('een script', 'brief.js', tekst('alert(1)'), geweigerd('soort')),
    b('een zip', 'brieven.zip', maakZip([{ naam: 'a.txt', inhoud: 'a' }]), geweigerd('soort')),
    b(
      'een zip die zich Word noemt',
      'brief.docx',
      maakZip([{ naam: 'a.txt', inhoud: 'a' }]),
      geweigerd('inhoud'),
    ),
    b('een rar die zich Word noemt', 'brief.docx', tekst('Rar!\u001a\u0007\u0000'), geweigerd('inhoud')),
    b('een oud Word-bestand', 'brief.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), geweigerd('soort')),
    b(
      'een rekenblad dat zich brief noemt',
      'brief.docx',
      maakZip([SOORTEN, { naam: 'xl/workbook.xml' }]),
      geweigerd('inhoud'),
    ),
    b('een leeg bestand', 'leeg.pdf', Buffer.alloc(0), geweigerd('leeg')),
    b(
      'een bestand boven de 25 MB',
      'groot.pdf',
      Buffer.concat([PDF, Buffer.alloc(25 * 1024 * 1024)]),
      geweigerd('groot'),
    ),
    b('een tekst met nulbytes', 'a.txt', tekst('a\u0000b'), geweigerd('inhoud')),
    b('een tekst in UTF-16', 'a.txt', Buffer.from('\uFEFFtekst', 'utf16le'), geweigerd('inhoud')),
    // The name
    b('een dubbele extensie', 'factuur.pdf.exe', PDF, geweigerd('soort')),
    b('een dubbele extensie andersom', 'factuur.exe.pdf', PDF, {
      uit: 'application/pdf',
      naam: 'factuur.exe.pdf',
    }),
    b('een naam die van richting wisselt', 'verslag\u202Efdp.exe', PDF, geweigerd('soort')),
    b('een naam die van richting wisselt en wel mag', 'verslag\u202Etxt.pdf', PDF, {
      uit: 'application/pdf',
      naam: 'verslagtxt.pdf',
    }),
    b('een naam met een nulbyte', 'verslag.exe\u0000.pdf', PDF, {
      uit: 'application/pdf',
      naam: 'verslag.exe.pdf',
    }),
    b('een naam met een nulbyte vóór de echte extensie', 'verslag.pdf\u0000.exe', PDF, geweigerd('soort')),
    b('een naam met een map', '../../etc/passwd.txt', tekst('x'), { uit: 'text/plain', naam: 'passwd.txt' }),
    b('een naam met een regeleinde', 'a\r\nset-cookie: x.pdf', PDF, {
      uit: 'application/pdf',
      naam: 'aset-cookie: x.pdf',
    }),
    b('een naam van bytes die geen letters zijn', '\u00ff\ufffd\u00fe.pdf', PDF, {
      uit: 'application/pdf',
      naam: '\u00ff\ufffd\u00fe.pdf',
    }),
    b('een naam van duizend tekens', `${'a'.repeat(1000)}.pdf`, PDF, {
      uit: 'application/pdf',
      naam: `${'a'.repeat(196)}.pdf`,
    }),
    b('een naam die alleen een extensie is', '.pdf', PDF, { uit: 'application/pdf', naam: '.pdf' }),
    b('een naam zonder extensie', 'verslag', PDF, geweigerd('soort')),
    b('een naam met een punt erachter', 'verslag.pdf.', PDF, geweigerd('soort')),
    b('een naam die Windows niet kent', 'CON.pdf', PDF, { uit: 'application/pdf', naam: 'CON.pdf' }),
    b('een naam die JavaScript kent', '__proto__', PDF, geweigerd('soort')),
    // Office files
    b(
      'een Word-bestand met macro dat zich zonder noemt',
      'brief.docx',
      docx({ naam: 'word/vbaProject.bin' }),
      geweigerd('inhoud'),
    ),
    b(
      'een macro onder een andere naam',
      'brief.docx',
      maakZip([
        {
          naam: '[Content_Types].xml',
          inhoud: '<Types><Override ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          pak: true,
        },
        { naam: 'word/document.xml' },
        { naam: 'word/plaatje.bin' },
      ]),
      { vast: 'macro' },
    ),
    b(
      'een Word-bestand met een programma erin',
      'brief.docx',
      docx({ naam: 'word/embeddings/x.exe' }),
      geweigerd('inhoud'),
    ),
    b(
      'een Word-bestand met een zip erin',
      'brief.docx',
      docx({ naam: 'word/embeddings/x.zip' }),
      geweigerd('inhoud'),
    ),
    b(
      'een Word-bestand met een besturing erin',
      'brief.docx',
      docx({ naam: 'word/activeX/activeX1.bin' }),
      geweigerd('inhoud'),
    ),
    b(
      'een Word-bestand met een wachtwoord op een deel',
      'brief.docx',
      docx({ naam: 'word/x.xml', inhoud: randomBytes(64), versleuteld: true }),
      { vast: 'versleuteld' },
    ),
    b(
      'een ODT met een macro',
      'brief.odt',
      maakZip([
        { naam: 'mimetype', inhoud: 'application/vnd.oasis.opendocument.text' },
        { naam: 'basic/Standard/x.xml' },
      ]),
      geweigerd('inhoud'),
    ),
    b(
      'een zip die enorm uitpakt',
      'brief.docx',
      docx({ naam: 'word/a.xml', uitgepakt: 600 * 1024 * 1024 }),
      geweigerd('inhoud'),
    ),
    b(
      'een zip die meer uitpakt dan hij zegt',
      'brief.docx',
      docx({ naam: 'word/a.xml', inhoud: Buffer.alloc(5_000_000), uitgepakt: 100, pak: true }),
      { uit: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    ),
    b(
      'een zip met te veel delen',
      'brief.docx',
      docx(...Array.from({ length: 5_000 }, (_, i) => ({ naam: `a${i}` }))),
      geweigerd('inhoud'),
    ),
    b('een zip waarvan delen elkaar overlappen', 'brief.docx', overlappend(), { vast: 'opbouw' }),
    b('een zip die de scanner iets anders vertelt dan Word', 'brief.docx', tweespalt(), { vast: 'opbouw' }),
    b('een afgekapte zip', 'brief.docx', DOCX.subarray(0, DOCX.length - 30), geweigerd('inhoud')),
    b(
      'een zip met een programma ervoor',
      'brief.docx',
      Buffer.concat([tekst('MZ'), DOCX]),
      geweigerd('inhoud'),
    ),
    b('een zip met rommel erachter', 'brief.docx', Buffer.concat([DOCX, tekst('x')]), geweigerd('inhoud')),
    // Pictures
    b('een foto met plaats en toestel', 'foto.jpg', foto, { uit: 'image/jpeg', mist: 'Proefcamera' }),
    b(
      'een foto die ook een zip is',
      'foto.jpg',
      Buffer.concat([jpg, maakZip([{ naam: 'geheim.txt', inhoud: 'verborgen' }])]),
      { uit: 'image/jpeg', mist: 'verborgen' },
    ),
    b('een foto die ook een webpagina is', 'foto.jpg', Buffer.concat([jpg, tekst(SCRIPT)]), {
      uit: 'image/jpeg',
      mist: 'script',
    }),
    b(
      'een foto die geen foto is',
      'foto.jpg',
      Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(500)]),
      { vast: 'beeld_beschadigd' },
    ),
    b('een afgekapte foto', 'foto.jpg', jpg.subarray(0, jpg.length / 2), { vast: 'beeld_beschadigd' }),
    b('een foto van miljarden punten', 'foto.png', png(60_000, 60_000), { vast: 'beeld_te_groot' }),
    b(
      'een foto met een verhaal erin',
      'foto.png',
      png(1, 1, stuk('tEXt', tekst('Comment\u0000adres van de melder'))),
      { uit: 'image/png', mist: 'melder' },
    ),
    b('een pdf die zich foto noemt', 'foto.png', PDF, geweigerd('inhoud')),
    // PDF and mail
    b(
      'een pdf met een script',
      'brief.pdf',
      tekst('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF\n'),
      { uit: 'application/pdf' },
    ),
    b('een pdf met een wachtwoord', 'brief.pdf', proefPdfMetWachtwoord(), { vast: 'versleuteld' }),
    b('een afgekapte pdf', 'brief.pdf', proefPdf(['Tekst']).subarray(0, 60), { uit: 'application/pdf' }),
    b(
      'een pdf die ook een zip is',
      'brief.pdf',
      Buffer.concat([PDF, maakZip([{ naam: 'a.txt', inhoud: EICAR, pak: true }])]),
      { besmet: true },
    ),
    b(
      'een mail met een webpagina',
      'bericht.eml',
      tekst(`From: a@b.example\r\nContent-Type: text/html\r\n\r\n${SCRIPT}`),
      { uit: 'message/rfc822' },
    ),
    b('een verhaal dat zich mail noemt', 'bericht.eml', tekst('Gewoon een verhaal'), geweigerd('inhoud')),
    // The test virus
    b('het proefvirus', 'brief.txt', EICAR, { besmet: true }),
    b('het proefvirus met een regeleinde', 'brief.txt', Buffer.concat([EICAR, tekst('\r\n')]), {
      besmet: true,
    }),
    b('het proefvirus in Word', 'brief.docx', docx({ naam: 'word/media/a.txt', inhoud: EICAR, pak: true }), {
      besmet: true,
    }),
    b('het proefvirus achter een foto', 'foto.jpg', Buffer.concat([jpg, EICAR]), { besmet: true }),
  ];
}
