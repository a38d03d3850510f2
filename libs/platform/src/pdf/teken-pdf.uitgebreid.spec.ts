import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { PdfBlok, PdfDocument } from './document';
import { leesPdf, vlak, type Boomknoop, type GelezenPdf } from './lees-pdf.fixture';
import { leesBladinhoud, leesRuw, verwijzing } from './ruwe-pdf.fixture';
import { tekenPdf } from './teken-pdf';
import { JPEG, uitgebreid } from './voorbeeld-uitgebreid.fixture';
import { brief, rapport } from './voorbeelden.fixture';

const met = (rest: Partial<PdfDocument>): PdfDocument => ({ ...rapport, ...rest });
const alinea = (inhoud: string): PdfBlok => ({ soort: 'alinea', inhoud });
const kop = (niveau: 2 | 3 | 4, tekst: string): PdfBlok => ({ soort: 'kop', niveau, tekst });
const rollen = (knopen: readonly Boomknoop[], rol: string): Boomknoop[] =>
  knopen.filter((knoop) => knoop.rol === rol);
/** Roles and texts of the leaves, as somebody hears them. */
const vorm = ({ rol, kinderen, tekst }: Boomknoop): unknown =>
  kinderen.length === 0 ? `${rol}: ${tekst}` : { [rol]: kinderen.map(vorm) };

let bestand: Buffer;
let gelezen: GelezenPdf;
let knopen: Boomknoop[];

beforeAll(async () => {
  bestand = await tekenPdf(uitgebreid);
  gelezen = await leesPdf(bestand);
  knopen = gelezen.bomen.flatMap(vlak);
});

test("een item van een lijst houdt zijn alinea's en lijsten bijeen, tot in de derde laag", () => {
  const [eerste] = rollen(knopen, 'LI');
  expect(eerste && vorm(eerste)).toEqual({
    LI: [
      'Lbl: 1.',
      {
        LBody: [
          'P: Eerste stap: stukken opvragen.',
          'P: Dit gebeurt schriftelijk.',
          {
            L: [
              { LI: ['Lbl: •', { LBody: ['P: ondersteuningsplannen;'] }] },
              {
                LI: [
                  'Lbl: •',
                  {
                    LBody: [
                      'P: verslagen:',
                      {
                        L: [
                          { LI: ['Lbl: 1.', { LBody: ['P: van teams;'] }] },
                          { LI: ['Lbl: 2.', { LBody: ['P: van raden.'] }] },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          'P: Daarna volgt een ontvangstbevestiging.',
        ],
      },
    ],
  });
});

test('een citaat is een citaat, met een lijst erin en wie er spreekt', () => {
  expect(rollen(knopen, 'BlockQuote').map(vorm)).toEqual([
    {
      BlockQuote: [
        'P: Wij wisten het niet. Echt niet.',
        {
          L: [
            { LI: ['Lbl: •', { LBody: ['P: geen scholing'] }] },
            { LI: ['Lbl: •', { LBody: ['P: geen toezicht'] }] },
          ],
        },
        'P: Bestuurder, gesprek van 12 maart 2026',
      ],
    },
  ]);
});

test('een foto is een figuur met zijn alternatief, en het bijschrift staat erbij', () => {
  expect(rollen(knopen, 'Figure').map(({ alt }) => alt)).toEqual([
    'De ingang, met een drempel.',
    'Een rood vlak.',
  ]);
  expect(rollen(knopen, 'Caption').map(({ tekst }) => tekst)).toEqual(['Foto 1. De ingang']);
});

describe('de inhoudsopgave', () => {
  const koppen = [
    'Samenvatting',
    '1. Aanleiding',
    '1.1 Werkwijze en rechtmatigheid',
    '1.2 Beelden van de locatie',
    '2. Conclusie met een titel die zo lang is dat hij in de inhoudsopgave niet op één regel past',
    'Bijlage 1. Geraadpleegde bronnen',
    'Wetten',
    'Bijlage 2. Reactie van de aanbieder',
  ];
  const bladVan = (titel: string): number =>
    1 +
    gelezen.bomen.findIndex((boom) =>
      vlak(boom).some(({ rol, tekst }) => /^H\d$/.test(rol) && tekst === titel),
    );

  test('noemt elke kop tot niveau 3 en elke bijlage, genest, met de bladzijde waar hij staat', () => {
    const regels = rollen(knopen, 'Reference').map(({ tekst }) => tekst);
    expect(regels).toEqual(koppen.map((titel) => `${titel} ${bladVan(titel)}`));
    const [tabel] = rollen(knopen, 'TOC');
    expect(tabel?.kinderen.map(({ kinderen }) => kinderen.map(({ rol }) => rol))).toEqual([
      ['Reference'],
      ['Reference', 'TOC'],
      ['Reference'],
      ['Reference', 'TOC'],
      ['Reference'],
    ]);
    // Deeper headings stand in the text, but not here.
    expect(rollen(knopen, 'H4').map(({ tekst }) => tekst)).toEqual(['Gesprekken']);
  });

  test('heeft per regel één link, die naar de kop zelf springt', async () => {
    const vlakken = (await gelezen.bladzijden[0]?.getAnnotations()) as {
      dest: string;
      contentsObj: { str: string };
    }[];
    const perTitel = new Map(vlakken.map(({ dest, contentsObj }) => [contentsObj.str, dest]));
    expect([...perTitel.keys()]).toEqual(koppen);
    for (const [titel, doel] of perTitel) {
      const plaats = (await gelezen.bron.getDestination(doel)) as [
        { num: number; gen: number },
        ...unknown[],
      ];
      expect(1 + (await gelezen.bron.getPageIndex(plaats[0]))).toBe(bladVan(titel));
    }
    expect(new Set(perTitel.values()).size).toBe(koppen.length);
  });

  test('staat na de titel en voor de tekst, die op een nieuwe bladzijde begint', () => {
    const eerste = rollen(vlak(gelezen.bomen[0] as Boomknoop), 'H2').map(({ tekst }) => tekst);
    expect(eerste).toEqual(['Inhoudsopgave']);
    expect(vlak(gelezen.bomen[1] as Boomknoop).find(({ rol }) => /^H\d/.test(rol))?.tekst).toBe(
      'Samenvatting',
    );
    // The dots towards the numbers are for the eye: nobody hears them.
    expect(knopen.some(({ tekst }) => tekst.includes('..'))).toBe(false);
  });

  test('van honderd koppen loopt zij door op de volgende bladzijden, met de goede nummers', async () => {
    const blokken = Array.from({ length: 100 }, (_leeg, nummer) => [
      kop(2, `Onderdeel ${nummer}`),
      alinea('Korte tekst. '.repeat(40)),
    ]).flat();
    const lang = await leesPdf(await tekenPdf(met({ inhoudsopgave: true, blokken })));
    const regels = lang.bomen.flatMap(vlak).filter(({ rol }) => rol === 'Reference');
    const verwacht = lang.bomen.flatMap((boom, nummer) =>
      rollen(vlak(boom), 'H2')
        .filter(({ tekst }) => tekst !== 'Inhoudsopgave')
        .map(({ tekst }) => `${tekst} ${nummer + 1}`),
    );
    expect(verwacht).toHaveLength(100);
    expect(regels.map(({ tekst }) => tekst)).toEqual(verwacht);
    expect(lang.ongemarkeerd).toBe(0);
  });

  test('blijft weg zonder koppen, en zonder dat erom gevraagd is', async () => {
    for (const document of [met({ inhoudsopgave: true, blokken: [alinea('Tekst')] }), rapport]) {
      const zonder = (await leesPdf(await tekenPdf(document))).bomen.flatMap(vlak);
      expect(rollen(zonder, 'TOC')).toEqual([]);
      expect(zonder.some(({ tekst }) => tekst === 'Inhoudsopgave')).toBe(false);
    }
  });
});

describe('bijlagen', () => {
  test('beginnen elk op een eigen bladzijde, genummerd, in een eigen deel', () => {
    const delen = gelezen.bomen.slice(-2).map((boom) => rollen(vlak(boom), 'Sect'));
    expect(delen.map((deel) => deel.map((sectie) => sectie.kinderen[0]?.tekst))).toEqual([
      ['Bijlage 1. Geraadpleegde bronnen'],
      ['Bijlage 2. Reactie van de aanbieder'],
    ]);
  });

  test('staan bij de bladwijzers, naast de hoofdstukken', async () => {
    const [titel] = (await gelezen.bron.getOutline()) ?? [];
    expect(titel?.items.map(({ title }: { title: string }) => title)).toEqual([
      'Inhoudsopgave',
      'Samenvatting',
      '1. Aanleiding',
      '2. Conclusie met een titel die zo lang is dat hij in de inhoudsopgave niet op één regel past',
      'Bijlage 1. Geraadpleegde bronnen',
      'Bijlage 2. Reactie van de aanbieder',
    ]);
  });

  test('laten geen lege bladzijde achter, hoe vol de vorige ook is', async () => {
    for (const zinnen of [1, 45, 50, 55, 60, 65]) {
      const { bomen } = await leesPdf(
        await tekenPdf(
          met({
            blokken: [alinea('Dit is een zin die de bladzijde vult met gewone woorden. '.repeat(zinnen))],
            bijlagen: [{ titel: 'Een', blokken: [alinea('Tekst.')] }],
          }),
        ),
      );
      expect(bomen.filter((boom) => boom.tekst === '')).toEqual([]);
    }
  });
});

describe('afbreken van woorden', () => {
  const zin =
    'Kwaliteitsmedewerkers ondertekenden de ondersteuningsplannen, evaluatieverslagen (verantwoordelijkheidsverdeling) en klachtenregelingen. ';
  const leestekst = async (document: PdfDocument): Promise<string[]> => {
    const ruw = leesRuw(await tekenPdf(document));
    return ruw
      .met('/Type /Page\n')
      .flatMap(([, blad]) => leesBladinhoud(ruw.stroom(verwijzing(blad, 'Contents'))).leestekst);
  };

  test('elk afgebroken woord staat heel bij zijn eerste deel, en het vervolg zegt niets nog eens', async () => {
    const teksten = await leestekst(met({ blokken: [alinea(zin.repeat(12))] }));
    const woorden = teksten.filter((tekst) => tekst !== '');
    expect(woorden.length).toBeGreaterThan(2);
    expect(teksten).toHaveLength(2 * woorden.length);
    for (const woord of woorden) expect(zin.split(' ')).toContain(woord);
  });

  test('ook in een smalle kolom, waar een woord over meer dan twee regels loopt', async () => {
    const koppen = Array.from({ length: 9 }, (_leeg, nummer) => ({ tekst: `K${nummer}`, breedte: 1 }));
    const woord = 'verantwoordelijkheidsverdelingsovereenkomst';
    const document = met({ blokken: [{ soort: 'tabel', koppen, rijen: [koppen.map(() => woord)] }] });
    const teksten = await leestekst(document);
    expect(teksten.filter((tekst) => tekst === woord)).toHaveLength(9);
    expect(teksten.filter((tekst) => tekst === '').length).toBeGreaterThan(9);
  });

  test('niet in een brief, een kop of een link', async () => {
    const lang = zin.repeat(6);
    expect(await leestekst({ ...brief, blokken: [alinea(lang)] })).toEqual([]);
    expect(await leestekst(met({ blokken: [kop(2, lang)] }))).toEqual([]);
    const link = { tekst: lang, link: 'https://voorbeeld.example/' };
    expect(await leestekst(met({ blokken: [{ soort: 'alinea', inhoud: [link] }] }))).toEqual([]);
  });
});

describe('dezelfde invoer, dezelfde bytes', () => {
  test('in twee andere processen, met foto, inhoudsopgave en bijlagen', () => {
    const teken = new URL('../../../../dist/libs/platform/src/pdf/teken-pdf.js', import.meta.url).href;
    const programma = `
      import { deserialize } from 'node:v8';
      const { tekenPdf } = await import('${teken}');
      const delen = [];
      for await (const deel of process.stdin) delen.push(deel);
      process.stdout.write(await tekenPdf(deserialize(Buffer.concat(delen))));`;
    for (const tijdzone of ['Europe/Amsterdam', 'Pacific/Auckland']) {
      const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', programma], {
        input: serialize(uitgebreid),
        env: { TZ: tijdzone },
        maxBuffer: 2 ** 24,
      });
      expect(status).toBe(0);
      expect(Buffer.compare(stdout, bestand)).toBe(0);
    }
  }, 60_000);

  test('in wat voor rij de bytes van een foto ook komen', async () => {
    const met = (inhoud: Uint8Array): PdfDocument => ({
      ...rapport,
      blokken: [{ soort: 'figuur', alt: 'Foto', afbeelding: { formaat: 'jpeg', inhoud } }],
    });
    expect(Buffer.compare(await tekenPdf(met(JPEG)), await tekenPdf(met(Buffer.from(JPEG))))).toBe(0);
  });
});

/** A second opinion where poppler is installed; elsewhere the tests above stand alone. */
const popplerAanwezig = spawnSync('pdftotext', ['-v']).error === undefined;
if (popplerAanwezig) {
  test('poppler leest hele woorden, in de volgorde van het document', async () => {
    const pad = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'rapport.pdf');
    const zinnen = [
      'De kwaliteitsmedewerkers lazen alle ondersteuningsplannen en evaluatieverslagen van de zorgaanbieder. ',
      'Verantwoordelijkheidsverdelingen ontbraken, net als klachtenregelingen en scholingsovereenkomsten. ',
    ];
    const delen = [zinnen.join('').repeat(9), 'Citaat van een medewerker.', 'Slotbeschouwing.'];
    const [een = '', twee = '', drie = ''] = delen;
    const document = met({
      blokken: [
        kop(2, 'Begin'),
        alinea(een),
        { soort: 'citaat', blokken: [{ soort: 'alinea', inhoud: twee }] },
        alinea(drie),
      ],
      bijlagen: [{ titel: 'Bronnen', blokken: [alinea(een)] }],
    });
    writeFileSync(pad, await tekenPdf(document));
    const tekst = spawnSync('pdftotext', [pad, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ');
    const gezocht = ['Begin', een.trim(), twee, drie, 'Bijlage 1. Bronnen', een.trim()];
    let plaats = -1;
    for (const deel of gezocht) {
      const gevonden = tekst.indexOf(deel, plaats + 1);
      expect([deel.slice(0, 40), gevonden > plaats]).toEqual([deel.slice(0, 40), true]);
      plaats = gevonden;
    }
  });
}
