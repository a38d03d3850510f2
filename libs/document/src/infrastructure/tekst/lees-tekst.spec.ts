import { MEESTE_LETTERS } from '../../domain/doorzoekbaar';
import { maakZip } from '../../domain/zip.fixture';
import { leesTekst } from './lees-tekst';
import {
  alinea,
  proefDocx,
  proefMail,
  proefOdt,
  proefPdf,
  proefPdfMetWachtwoord,
  proefXlsx,
} from './proefstukken.fixture';

const OOXML = 'application/vnd.openxmlformats-officedocument';
const DOCX = `${OOXML}.wordprocessingml.document`;
const XLSX = `${OOXML}.spreadsheetml.sheet`;
const ODT = 'application/vnd.oasis.opendocument.text';

async function woorden(inhoud: Buffer, mediatype: string): Promise<string[]> {
  const uitslag = await leesTekst(new Uint8Array(inhoud), mediatype);
  if (uitslag.soort === 'niet') throw new Error(`Niet gelezen: ${uitslag.reden}`);
  return uitslag.woorden.split(' ');
}
const reden = async (inhoud: Buffer, mediatype: string): Promise<string> => {
  const uitslag = await leesTekst(new Uint8Array(inhoud), mediatype);
  return uitslag.soort === 'niet' ? uitslag.reden : `gelezen: ${uitslag.woorden}`;
};

describe('de woorden van een document', () => {
  it('leest een PDF, en maakt een afgebroken woord heel', async () => {
    const pdf = proefPdf(['De nachtdienst was niet bezet.', 'Er was geen onder-', 'zoek gedaan.']);
    const uit = await woorden(pdf, 'application/pdf');
    expect(uit).toEqual(expect.arrayContaining(['De', 'nachtdienst', 'bezet', 'onderzoek', 'gedaan']));
    expect(uit).not.toContain('zoek');
  });

  it('leest Word: een woord over twee stukken heen, tabellen en voetnoten, en niet wat is geschrapt', async () => {
    const lijf = [
      '<w:p><w:r><w:t>nacht</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>dienst</w:t></w:r></w:p>',
      `<w:tbl><w:tr><w:tc>${alinea('eerste')}</w:tc><w:tc>${alinea('tweede &amp; derde')}</w:tc></w:tr></w:tbl>`,
      '<w:p><w:del><w:r><w:delText>geschrapt</w:delText></w:r></w:del></w:p>',
      '<w:p><w:r><w:t>voor</w:t><w:tab/><w:t>na</w:t></w:r></w:p>',
    ].join('');
    const uit = await woorden(proefDocx(lijf), DOCX);
    expect(uit.sort()).toEqual(['derde', 'eerste', 'na', 'nachtdienst', 'tweede', 'voor']);
  });

  it('leest cellen van Excel en geen getallen of uitspraak', async () => {
    expect((await woorden(proefXlsx(), XLSX)).sort()).toEqual(['Roosterblad', 'invalkracht', 'nachtdienst']);
  });

  it('leest ODF zonder wat is geschrapt en zonder macro', async () => {
    const lijf =
      '<text:tracked-changes><text:p>geschrapt</text:p></text:tracked-changes><text:p>Huis<text:span>bezoek</text:span></text:p><text:p>gedaan</text:p>';
    expect(await woorden(proefOdt(lijf), ODT)).toEqual(['Huisbezoek', 'gedaan']);
  });

  it('leest tekst in elke gangbare codering', async () => {
    for (const codering of ['utf8', 'latin1', 'utf16le'] as const) {
      const bytes = Buffer.from(`${codering === 'utf16le' ? '\uFEFF' : ''}De cliënt viel.`, codering);
      expect(await woorden(bytes, 'text/plain')).toEqual(['De', 'cliënt', 'viel']);
    }
  });

  it('leest een mail: onderwerp, tekst en namen van bijlagen, en niet van wie hij kwam', async () => {
    const uit = await woorden(proefMail(), 'message/rfc822');
    expect(uit).toEqual(
      expect.arrayContaining([
        'Zorgen',
        'cliënt',
        'nachtdienst',
        'coördinator',
        'verwisseld',
        'patiënt',
        'sleutelplan.pdf',
      ]),
    );
    expect(uit.join(' ')).not.toMatch(/Zonnebloem|zonnebloem|color|voorwoord|JVBER/);
  });

  it('zegt het als er meer is dan in de index past', async () => {
    const tekst = Array.from({ length: 60_000 }, (_, i) => `woord${i}`).join(' ');
    const uitslag = await leesTekst(new Uint8Array(Buffer.from(tekst)), 'text/plain');
    expect(uitslag).toMatchObject({ soort: 'woorden', volledig: false });
    expect(uitslag.soort === 'woorden' && uitslag.woorden.length).toBeLessThan(MEESTE_LETTERS * 1.5);
  });

  it('geeft elk woord één keer en bewaart geen volgorde van herhaling', async () => {
    expect(await woorden(Buffer.from('a1 b2 a1 b2 a1'), 'text/plain')).toEqual(['a1', 'b2']);
  });
});

describe('wat niet te lezen is, met de reden', () => {
  it.each<[string, () => Buffer, string, string]>([
    ['een PDF met een wachtwoord', proefPdfMetWachtwoord, 'application/pdf', 'versleuteld'],
    ['een scan', () => proefPdf([]), 'application/pdf', 'geen_tekst'],
    [
      'een PDF die er geen is',
      () => Buffer.from('%PDF-1.7 en verder niets'),
      'application/pdf',
      'beschadigd',
    ],
    ['een foto', () => Buffer.from('x'), 'image/png', 'geen_tekst'],
    ['een leeg Word-bestand', () => proefDocx('<w:p/>'), DOCX, 'geen_tekst'],
    ['Word met stukke XML', () => proefDocx('<w:p><w:t>half'), DOCX, 'beschadigd'],
    ['Word met een eigen entiteit', () => proefDocx(alinea('&lol;')), DOCX, 'beschadigd'],
    ['iets dat geen zip is', () => Buffer.from('PK geen zip'), DOCX, 'beschadigd'],
    [
      'een versleuteld deel',
      () => maakZip([{ naam: 'word/document.xml', inhoud: '<x/>', versleuteld: true }]),
      DOCX,
      'versleuteld',
    ],
    [
      'ODF met een wachtwoord',
      () => proefOdt('<text:p>x</text:p>', '<manifest><encryption-data/></manifest>'),
      ODT,
      'versleuteld',
    ],
    [
      'een deel dat zegt te groot te zijn',
      () => maakZip([{ naam: 'word/document.xml', inhoud: '<x/>', uitgepakt: 65 * 1024 * 1024 }]),
      DOCX,
      'te_groot',
    ],
    [
      'een zipbom die liegt over zijn omvang',
      () =>
        maakZip([
          {
            naam: 'word/document.xml',
            inhoud: Buffer.alloc(70 * 1024 * 1024, 0x61),
            pak: true,
            uitgepakt: 10,
          },
        ]),
      DOCX,
      'te_groot',
    ],
    [
      'een zip die naar buiten wijst',
      () => {
        const zip = maakZip([{ naam: 'word/document.xml', inhoud: '<x/>' }]);
        zip.writeUInt32LE(0x7fffffff, zip.indexOf('PK\u0001\u0002', 0, 'latin1') + 42);
        return zip;
      },
      DOCX,
      'beschadigd',
    ],
  ])('%s', async (_naam, maak, mediatype, verwacht) => {
    expect(await reden(maak(), mediatype)).toBe(verwacht);
  });
});
