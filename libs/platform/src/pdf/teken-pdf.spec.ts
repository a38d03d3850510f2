import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { PdfBlok, PdfDocument } from './document';
import { leesPdf, vlak, type Boomknoop, type GelezenPdf } from './lees-pdf.fixture';
import { tekenPdf } from './teken-pdf';
import { brief, PNG_MET_ALFA, rapport } from './voorbeelden.fixture';

const metBlokken = (blokken: readonly PdfBlok[], rest: Partial<PdfDocument> = {}): PdfDocument => ({
  ...rapport,
  ...rest,
  blokken,
});
const alinea = (tekst: string): PdfBlok => ({ soort: 'alinea', inhoud: tekst });
const rollen = (knopen: readonly Boomknoop[], rol: string): Boomknoop[] =>
  knopen.filter((knoop) => knoop.rol === rol);

let bestand: Buffer;
let gelezen: GelezenPdf;
let knopen: Boomknoop[];

beforeAll(async () => {
  bestand = await tekenPdf(rapport);
  gelezen = await leesPdf(bestand);
  knopen = gelezen.bomen.flatMap(vlak);
});

describe('een rapport, teruggelezen als bestand', () => {
  test('draagt de merken van PDF/A-2a en PDF/UA-1, de taal, de titel en een uitvoerkleur', async () => {
    const { info, metadata } = await gelezen.bron.getMetadata();
    expect(metadata?.get('pdfaid:part')).toBe('2');
    expect(metadata?.get('pdfaid:conformance')).toBe('A');
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    expect(metadata?.get('dc:title')).toBe(rapport.titel);
    expect(info).toMatchObject({ Language: 'nl-NL', Title: rapport.titel, Author: rapport.organisatie.naam });
    expect(await gelezen.bron.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await gelezen.bron.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(bestand.toString('latin1')).toContain('/OutputIntents');
  });

  test('heeft geen inhoud buiten de structuur of een artefact', () => {
    expect(gelezen.ongemarkeerd).toBe(0);
  });

  test('heeft bladwijzers naar de koppen, genest als de koppen', async () => {
    const [titel, ...meer] = (await gelezen.bron.getOutline()) ?? [];
    expect(meer).toEqual([]);
    expect(titel?.title).toBe(rapport.titel);
    expect(titel?.items.map(({ title }: { title: string }) => title)).toEqual([
      'Samenvatting',
      '1. Aanleiding en werkwijze',
      '2. Bevindingen per norm',
      '3. Meldingen',
    ]);
    expect(titel?.items[3]?.items[0]?.items[0]?.title).toBe('Bronnen');
  });

  test('sluit alle lettertypen in', () => {
    const ruw = bestand.toString('latin1');
    const lettertypen = ruw.match(/\/FontName \/\S+/g) ?? [];
    expect(lettertypen.length).toBeGreaterThanOrEqual(3);
    expect(ruw.match(/\/FontFile2 /g)).toHaveLength(lettertypen.length);
    expect(ruw).not.toContain('/Subtype /Type1\n');
  });
});

describe('een rapport, teruggelezen als structuur', () => {
  test('geeft de koppen hun eigen niveau, met de titel als eerste', () => {
    const koppen = knopen
      .filter((knoop) => /^H\d$/.test(knoop.rol))
      .map((knoop) => `${knoop.rol} ${knoop.tekst}`);
    expect(koppen).toEqual([
      `H1 ${rapport.titel}`,
      'H2 Samenvatting',
      'H3 Oordeel',
      'H2 1. Aanleiding en werkwijze',
      'H3 1.1 Stappen van het onderzoek',
      'H2 2. Bevindingen per norm',
      'H2 3. Meldingen',
      'H3 3.1 Toelichting',
      'H4 Bronnen',
    ]);
  });

  test('geeft een lijst label en inhoud, ook genummerd en genest', () => {
    expect(rollen(knopen, 'Lbl').map((label) => label.tekst)).toEqual([
      '•',
      '•',
      '•',
      '•',
      '•',
      '1.',
      '2.',
      '3.',
    ]);
    const [eerste] = rollen(knopen, 'LI');
    expect(eerste?.kinderen.map((kind) => kind.rol)).toEqual(['Lbl', 'LBody']);
    const genest = rollen(knopen, 'LBody').find((inhoud) => inhoud.kinderen.some((kind) => kind.rol === 'L'));
    expect(genest?.kinderen.map((kind) => kind.rol)).toEqual(['P', 'L']);
  });

  test('merkt kolomkoppen en rijkoppen van een tabel, met hun bereik', () => {
    const tabel = rollen(knopen, 'Table')[0];
    expect(tabel?.kinderen.map((kind) => kind.rol)).toEqual(['Caption', 'THead', 'TBody']);
    expect(tabel?.kinderen[0]?.tekst).toBe('Tabel 1. Oordeel per norm');
    const koprij = tabel?.kinderen[1]?.kinderen[0];
    expect(koprij?.kinderen.map((kind) => `${kind.rol} ${kind.tekst}`)).toEqual([
      'TH Norm',
      'TH Bevinding',
      'TH Oordeel',
      'TH Dossiers',
    ]);
    const rij = tabel?.kinderen[2]?.kinderen[0];
    expect(rij?.kinderen.map((kind) => kind.rol)).toEqual(['TH', 'TD', 'TD', 'TD']);
    const ruw = bestand.toString('latin1');
    expect(ruw.match(/\/Scope \/Column/g)).toHaveLength(4);
    expect(ruw.match(/\/Scope \/Row/g)).toHaveLength(28);
  });

  test('herhaalt de kop van een tabel op de volgende bladzijde als artefact', () => {
    const bladzijden = gelezen.artefacten.filter((artefact) => artefact.includes('Norm Bevinding Oordeel'));
    expect(bladzijden).toHaveLength(1);
    expect(rollen(knopen, 'TH').filter((kop) => kop.tekst === 'Bevinding')).toHaveLength(1);
  });

  test('maakt kop- en voetregels tot artefact, met kenmerk en bladzijdenummer', () => {
    gelezen.artefacten.forEach((artefact, index) => {
      expect(artefact).toContain(`Kenmerk Z-2026-00042 Pagina ${index + 1} van ${gelezen.bladzijden.length}`);
    });
    expect(knopen.some((knoop) => knoop.tekst.includes('Pagina 1 van'))).toBe(false);
  });

  test('geeft een figuur zijn alternatieve tekst en een bijschrift', () => {
    expect(rollen(knopen, 'Figure').map((figuur) => figuur.alt)).toEqual([
      'Staafdiagram van het aantal meldingen: 12 in 2024, 8 in 2025 en 6 in 2026.',
    ]);
    expect(rollen(knopen, 'Caption').map((bijschrift) => bijschrift.tekst)).toContain(
      'Figuur 1. Meldingen per jaar',
    );
  });
});

describe('links', () => {
  test('een link over twee regels is één element met een vlak per regel, en een beschrijving', async () => {
    const tekst = 'een lange naam van een bladzijde op de website van de gemeente '.repeat(2).trim();
    const gelezen = await leesPdf(
      await tekenPdf(
        metBlokken([
          {
            soort: 'alinea',
            inhoud: [{ tekst: 'Zie ' }, { tekst, link: 'https://voorbeeld.example/é?a=1' }, { tekst: '.' }],
          },
        ]),
      ),
    );
    const links = rollen(gelezen.bomen.flatMap(vlak), 'Link');
    expect(links.map((link) => link.tekst)).toEqual([tekst]);
    const vlakken = (await gelezen.bladzijden[0]?.getAnnotations()) as {
      url: string;
      contentsObj: { str: string };
    }[];
    expect(vlakken).toHaveLength(2);
    for (const deel of vlakken) {
      expect(deel.url).toBe('https://voorbeeld.example/%C3%A9?a=1');
      expect(deel.contentsObj.str).toBe(tekst);
    }
  });

  test('een link die over de bladzijde heen loopt, heeft op elke bladzijde een element', async () => {
    const tekst = 'woord '.repeat(900);
    const gelezen = await leesPdf(
      await tekenPdf(
        metBlokken([{ soort: 'alinea', inhoud: [{ tekst, link: 'https://voorbeeld.example/' }] }]),
      ),
    );
    expect(gelezen.bladzijden.length).toBeGreaterThan(1);
    for (const boom of gelezen.bomen) expect(rollen(vlak(boom), 'Link')).toHaveLength(1);
  });
});

describe('een brief, teruggelezen', () => {
  test('leest afzender, geadresseerde, verwijzingen, titel en aanhef in die volgorde', async () => {
    const gelezen = await leesPdf(await tekenPdf(brief));
    const tekst = gelezen.bomen[0]?.tekst ?? '';
    const plaatsen = [
      'Gemeente Voorbeeldstad',
      'Lindenlaan 12',
      '2 april 2026',
      'B-2026-00007',
      brief.titel,
      'Geacht bestuur',
    ];
    const gevonden = plaatsen.map((deel) => tekst.indexOf(deel));
    expect(gevonden).toEqual([...gevonden].sort((een, twee) => een - twee));
    expect(gevonden).not.toContain(-1);
    expect(gelezen.ongemarkeerd).toBe(0);
  });
});

describe('dezelfde invoer, dezelfde bytes', () => {
  const som = (inhoud: Buffer): string => createHash('sha256').update(inhoud).digest('hex');

  test('ook met plaatjes met een alfakanaal', async () => {
    const plaatje: PdfBlok = {
      soort: 'figuur',
      alt: 'Rood vlak',
      afbeelding: { formaat: 'png', inhoud: PNG_MET_ALFA },
    };
    const document = metBlokken([plaatje, alinea('Tekst'), plaatje, plaatje]);
    const sommen = [
      som(await tekenPdf(document)),
      som(await tekenPdf(document)),
      som(await tekenPdf(document)),
    ];
    expect(new Set(sommen).size).toBe(1);
  });

  test('een andere tekst geeft een ander bestandskenmerk', async () => {
    const kenmerk = (inhoud: Buffer): string | undefined =>
      /\/ID \[(<\w+>)/.exec(inhoud.toString('latin1'))?.[1];
    const een = kenmerk(await tekenPdf(metBlokken([alinea('een')])));
    expect(een).toMatch(/^<\w{32}>$/);
    expect(kenmerk(await tekenPdf(metBlokken([alinea('twee')])))).not.toBe(een);
  });
});

/** A second opinion where poppler is installed; elsewhere the tests above stand alone. */
const popplerAanwezig = spawnSync('pdffonts', ['-v']).error === undefined;
if (popplerAanwezig) {
  test('volgens poppler zijn alle lettertypen ingesloten met hun Unicode-tabel, en is het bestand gelabeld', async () => {
    const bestand = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'rapport.pdf');
    writeFileSync(bestand, await tekenPdf(rapport));
    const regels = spawnSync('pdffonts', [bestand], { encoding: 'utf8' }).stdout.trim().split('\n').slice(2);
    expect(regels.length).toBeGreaterThanOrEqual(3);
    for (const regel of regels) expect(regel).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
    expect(spawnSync('pdfinfo', [bestand], { encoding: 'utf8' }).stdout).toMatch(/Tagged:\s+yes/);
  });
}
