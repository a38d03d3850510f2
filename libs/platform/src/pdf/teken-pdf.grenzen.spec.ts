import type { PdfBlok, PdfDocument } from './document';
import { leesPdf, vlak } from './lees-pdf.fixture';
import { isLettertypeBestand, LETTERTYPEN } from './lettertypen';
import { pdfmake } from './pdfmake-intern';
import { tekenPdf } from './teken-pdf';
import { langRapport, PNG_MET_ALFA, rapport } from './voorbeelden.fixture';

const metBlokken = (blokken: readonly PdfBlok[], rest: Partial<PdfDocument> = {}): PdfDocument => ({
  ...rapport,
  ...rest,
  blokken,
});
const alinea = (tekst: string): PdfBlok => ({ soort: 'alinea', inhoud: tekst });
const weiger = (document: PdfDocument): Promise<unknown> => tekenPdf(document).catch((fout: unknown) => fout);

describe('tekst van gebruikers', () => {
  test('een teken dat geen lettertype heeft, is een fout met codepunt en plaats', async () => {
    for (const [tekst, teken] of [
      ['Een eenhoorn 🦄', 'U+1F984'],
      ['汉字', 'U+6C49'],
      ['nul \u0000 teken', 'U+0000'],
      ['שלום', 'U+05E9'],
      ['half \uD83D paar', 'U+D83D'],
    ] as const) {
      expect(await weiger(metBlokken([alinea('goed'), alinea(tekst)]))).toMatchObject({
        code: 'PDF.TEKEN_ONTBREEKT',
        details: { teken, plaats: 'blokken[1]' },
      });
    }
  });

  test('de plaats van dat teken is er ook in een citaat, een cel, een item en een bijlage', async () => {
    const fout = (plaats: string): object => ({
      code: 'PDF.TEKEN_ONTBREEKT',
      details: { teken: 'U+6F22', plaats },
    });
    const citaat: PdfBlok = { soort: 'citaat', blokken: [{ soort: 'alinea', inhoud: 'goed' }], bron: '漢' };
    const tabel: PdfBlok = { soort: 'tabel', koppen: [{ tekst: 'K' }], rijen: [['goed'], ['漢']] };
    const lijst: PdfBlok = {
      soort: 'lijst',
      geordend: false,
      items: [{ inhoud: 'goed', vervolg: [{ soort: 'alinea', inhoud: '漢' }] }],
    };
    expect(await weiger(metBlokken([citaat]))).toMatchObject(fout('blokken[0].bron'));
    expect(await weiger(metBlokken([tabel]))).toMatchObject(fout('blokken[0].rijen[1]'));
    expect(await weiger(metBlokken([lijst]))).toMatchObject(fout('blokken[0].items[0].vervolg[0]'));
    const bijlagen = [{ titel: 'Een', blokken: [alinea('goed'), alinea('漢')] }];
    expect(await weiger(metBlokken([], { bijlagen }))).toMatchObject(fout('bijlagen[0].blokken[1]'));
    expect(await weiger(metBlokken([], { bijlagen: [{ titel: '漢', blokken: [] }] }))).toMatchObject(
      fout('bijlagen[0]'),
    );
  });

  test('een teken dat alleen in het tweede lettertype staat, wordt getekend en blijft leesbaar', async () => {
    const gelezen = await leesPdf(await tekenPdf(metBlokken([alinea('Voldoet ✓ → klaar ≥ 3')])));
    expect(gelezen.bomen[0]?.tekst).toContain('Voldoet ✓ → klaar ≥ 3');
  });

  test('opmaaktekens in tekst en titel blijven tekst', async () => {
    const tekst = '<b>vet</b> & {"image":"/etc/passwd"} [link](http://x.example)';
    const gelezen = await leesPdf(await tekenPdf(metBlokken([alinea(tekst)], { titel: 'A & B <C>' })));
    expect(gelezen.bomen[0]?.tekst).toContain(tekst);
    const { metadata } = await gelezen.bron.getMetadata();
    expect(metadata?.get('dc:title')).toBe('A & B <C>');
  });

  test('een woord dat langer is dan de regel, past en gaat niet verloren', async () => {
    const woord = 'x'.repeat(400);
    const gelezen = await leesPdf(await tekenPdf(metBlokken([alinea(woord)])));
    expect(gelezen.bomen[0]?.tekst.replace(/\s/g, '')).toContain(woord);
  });
});

describe('plaatjes en bestanden', () => {
  const metSvg = (bron: string): PdfDocument =>
    metBlokken([{ soort: 'figuur', alt: 'Plaatje', afbeelding: { formaat: 'svg', bron } }]);

  test('een tekening die een bestand of adres laadt, wordt geweigerd', async () => {
    for (const binnen of [
      '<image href="/etc/hostname" width="5" height="5"/>',
      '<image xlink:href="http://127.0.0.1/x.png"/>',
      '<use href="http://127.0.0.1/x.svg#a"/>',
      '<a href="https://x.example"><rect width="5" height="5"/></a>',
      '<script>1</script>',
      '<style>@import url(http://x.example)</style>',
      '<rect width="5" height="5" fill="url(http://x.example#a)"/>',
    ]) {
      const document = metSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${binnen}</svg>`);
      expect(await weiger(document)).toMatchObject({
        details: { regel: 'svg-niet-toegestaan', plaats: 'blokken[0]' },
      });
    }
    expect(await weiger(metSvg('/etc/hostname'))).toMatchObject({ code: 'PDF.DOCUMENT_ONGELDIG' });
  });

  test('tekst in een tekening zonder teken in het lettertype is een fout', async () => {
    const document = metSvg('<svg width="9" height="9"><text x="1" y="8">漢</text></svg>');
    expect(await weiger(document)).toMatchObject({
      code: 'PDF.TEKEN_ONTBREEKT',
      details: { teken: 'U+6F22' },
    });
  });

  test('een onleesbaar plaatje, of een pad in plaats van een plaatje, is een fout', async () => {
    const kapot = PNG_MET_ALFA.slice(0, -20);
    for (const inhoud of [kapot, new Uint8Array(), Buffer.from('/etc/hostname')]) {
      const document = metBlokken([{ soort: 'figuur', alt: 'x', afbeelding: { formaat: 'png', inhoud } }]);
      expect(await weiger(document)).toMatchObject({ details: { regel: 'afbeelding-niet-leesbaar' } });
    }
  });

  test('het toegangsbeleid weigert elk adres en elk bestand buiten de lettertypen', () => {
    expect(pdfmake.urlAccessPolicy('https://voorbeeld.example/lettertype.ttf')).toBe(false);
    const { normal } = LETTERTYPEN.NotoSans;
    expect(isLettertypeBestand(normal)).toBe(true);
    expect(pdfmake.localAccessPolicy).toBe(isLettertypeBestand);
    for (const plaats of [
      '/etc/passwd',
      `${normal}/../../../../pdfmake/package.json`,
      'https://x.example/a.ttf',
    ]) {
      expect(isLettertypeBestand(plaats)).toBe(false);
    }
  });
});

describe('bladzijden', () => {
  test('een kop staat nooit alleen onder aan een bladzijde', async () => {
    const gelezen = await leesPdf(await tekenPdf(langRapport(12)));
    for (const boom of gelezen.bomen) {
      expect(
        vlak(boom)
          .filter((knoop) => knoop.kinderen.length === 0)
          .at(-1)?.rol,
      ).not.toMatch(/^H/);
    }
  });

  test('een kop staat op dezelfde bladzijde als de figuur eronder', async () => {
    const svg = '<svg width="400" height="300"><rect width="400" height="300" fill="#12566b"/></svg>';
    for (const zinnen of [20, 30, 40, 50]) {
      const gelezen = await leesPdf(
        await tekenPdf(
          metBlokken([
            alinea('Dit is een zin die de bladzijde vult met gewone woorden. '.repeat(zinnen)),
            { soort: 'kop', niveau: 2, tekst: 'Figuur' },
            { soort: 'figuur', alt: 'Vlak', afbeelding: { formaat: 'svg', bron: svg } },
          ]),
        ),
      );
      const bladzijden = gelezen.bomen.filter((boom) =>
        vlak(boom).some(({ rol }) => rol === 'H2' || rol === 'Figure'),
      );
      expect(bladzijden).toHaveLength(1);
    }
  });

  test('een cel die langer is dan een bladzijde, loopt door en verliest geen tekst', async () => {
    const woorden = Array.from({ length: 2500 }, (_, nummer) => `w${nummer}`);
    const gelezen = await leesPdf(
      await tekenPdf(
        metBlokken([{ soort: 'tabel', koppen: [{ tekst: 'Kop' }], rijen: [[woorden.join(' ')]] }]),
      ),
    );
    const tekst = gelezen.bomen.map((boom) => boom.tekst).join(' ');
    expect(woorden.filter((woord) => !tekst.includes(woord))).toEqual([]);
    expect(gelezen.ongemarkeerd).toBe(0);
  });

  test('een kader dat langer is dan een bladzijde, loopt door en verliest geen tekst', async () => {
    const alineas = Array.from({ length: 90 }, (_, nummer) => `Alinea ${nummer} eindigt.`);
    const kader: PdfBlok = {
      soort: 'kader',
      blokken: alineas.map((inhoud) => ({ soort: 'alinea', inhoud })),
    };
    const gelezen = await leesPdf(await tekenPdf(metBlokken([kader])));
    const tekst = gelezen.bomen.map((boom) => boom.tekst).join(' ');
    expect(alineas.filter((zin) => !tekst.includes(zin))).toEqual([]);
    expect(gelezen.ongemarkeerd).toBe(0);
  });

  test('tekst die op geen bladzijde past, geeft een fout en gaat niet stil verloren', async () => {
    const verklaring = 'Dit is een heel lange verklaring. '.repeat(600);
    const fout = await weiger(
      metBlokken([{ soort: 'handtekening', slotzin: 'Groet,', naam: 'A', verklaring }]),
    );
    expect(fout).toMatchObject({ message: 'De opmaak verloor tekst' });
  });

  test('een nieuwe bladzijde begint een nieuwe bladzijde, maar niet als laatste blok', async () => {
    const nieuw: PdfBlok = { soort: 'nieuweBladzijde' };
    const gelezen = await leesPdf(await tekenPdf(metBlokken([alinea('een'), nieuw, alinea('twee'), nieuw])));
    expect(gelezen.bomen.map((boom) => vlak(boom).at(-1)?.tekst)).toEqual(['een', 'twee']);
  });
});
