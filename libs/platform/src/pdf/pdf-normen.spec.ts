/**
 * The rules of PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) that a file of ours could break, on its bytes: no
 * validator runs with the tests. docs/adr/0009 lists them.
 */
import type { PdfDocument } from './document';
import { leesBladinhoud, leesRuw, verwijzing, type Bladinhoud, type RuwePdf } from './ruwe-pdf.fixture';
import { tekenPdf } from './teken-pdf';
import { uitgebreid } from './voorbeeld-uitgebreid.fixture';
import { brief, langRapport, rapport } from './voorbeelden.fixture';

const ROLLEN = new Set(
  'Document Sect Div BlockQuote TOC TOCI Reference H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table THead TBody TR TH TD Figure Caption Link'.split(
    ' ',
  ),
);
/** What may stand below what (ISO 32000-1 §14.8.4.3, and Matterhorn 09). */
const OUDERS: Readonly<Record<string, readonly string[]>> = {
  TOCI: ['TOC'],
  TOC: ['Document', 'TOCI'],
  Reference: ['TOCI'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
};

const voorbeelden: readonly (readonly [string, PdfDocument])[] = [
  ['een rapport', rapport],
  ['een rapport met inhoudsopgave, bijlagen, foto en citaat', uitgebreid],
  ['een brief', brief],
  ['een lang rapport', langRapport(12)],
];

describe.each(voorbeelden)('%s', (_naam, document) => {
  let ruw: RuwePdf;
  let bladen: { readonly blad: string; readonly inhoud: Bladinhoud }[];

  beforeAll(async () => {
    ruw = leesRuw(await tekenPdf(document));
    bladen = ruw
      .met('/Type /Page\n')
      .map(([, blad]) => ({ blad, inhoud: leesBladinhoud(ruw.stroom(verwijzing(blad, 'Contents'))) }));
  });

  const element = (nummer: number): string => ruw.objecten.get(nummer) ?? '';
  const rolVan = (woordenboek: string): string => /\/S \/(\w+)/.exec(woordenboek)?.[1] ?? '';

  test('is een heel bestand, onversleuteld, met een kenmerk (2: 6.1.2, 6.1.3)', () => {
    expect(ruw.tekst.slice(0, 20)).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}/);
    const [, een, twee] = /\/ID \[<(\w{32})> <(\w{32})>\]/.exec(ruw.tekst) ?? [];
    expect(een).toBe(twee);
    expect(een).toBeDefined();
    expect(ruw.tekst.slice(-20)).toMatch(/%%EOF\s*$/);
    expect(ruw.tekst.includes('/Encrypt')).toBe(false);
  });

  test('doet niets uit zichzelf en draagt geen ander bestand in zich (2: 6.5, 6.8)', () => {
    for (const sleutel of [
      'JavaScript',
      'JS',
      'Launch',
      'OpenAction',
      'AA',
      'EmbeddedFiles',
      'AcroForm',
      'RichMedia',
      'SubmitForm',
    ]) {
      expect(
        ruw.met(`/${sleutel}`).filter(([, inhoud]) => new RegExp(`/${sleutel}\\b`).test(inhoud)),
      ).toEqual([]);
    }
  });

  test('zegt taal, titel en dat het gelabeld is (UA: 7.1, 7.2)', () => {
    expect(ruw.wortel).toContain('/Lang (nl-NL)');
    expect(ruw.volg(ruw.wortel, 'MarkInfo')).toContain('/Marked true');
    expect(ruw.met('/Suspects true')).toEqual([]);
    expect(ruw.volg(ruw.wortel, 'ViewerPreferences')).toContain('/DisplayDocTitle true');
    expect(ruw.wortel).toContain('/Outlines');
  });

  test('heeft metagegevens die met het bestand kloppen (2: 6.6, UA: 5)', () => {
    const xmp = ruw.stroom(verwijzing(ruw.wortel, 'Metadata')).toString();
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${document.titel}</rdf:li>`);
    expect(xmp).toContain(`<xmp:CreateDate>${document.datum}T00:00:00Z</xmp:CreateDate>`);
    expect(xmp).toMatch(/^\s*<\?xpacket begin=/);
    const kenmerken = ruw.volg(ruw.tekst.slice(ruw.tekst.lastIndexOf('trailer')), 'Info');
    expect(ruw.volg(kenmerken, 'CreationDate')).toBe(`(D:${document.datum.replaceAll('-', '')}000000Z)`);
  });

  test('heeft één uitvoerkleur, sRGB, en geen andere kleurruimten (2: 6.2.3, 6.2.4)', () => {
    const [doel, ...meer] = ruw.met('/GTS_PDFA1');
    expect(meer).toEqual([]);
    expect(doel?.[1]).toContain('/OutputConditionIdentifier (sRGB IEC61966-2.1)');
    const profiel = ruw.stroom(verwijzing(doel?.[1] ?? '', 'DestOutputProfile'));
    expect(profiel.subarray(36, 40).toString()).toBe('acsp');
    expect(profiel.subarray(16, 20).toString()).toBe('RGB ');
    const kleuren = new Set(bladen.flatMap(({ inhoud }) => [...inhoud.kleuropdrachten]));
    for (const kleur of kleuren) expect(kleur).toMatch(/^Device(RGB|Gray) (cs|CS)$/);
    expect(ruw.met('DeviceCMYK')).toEqual([]);
  });

  test('sluit elk lettertype in, en elk getekend teken heeft een breedte en een letter (2: 6.2.11)', () => {
    const lettertypen = ruw.met('/Subtype /Type0');
    expect(lettertypen.length).toBeGreaterThan(0);
    expect(ruw.met('/Type /Font\n')).toHaveLength(2 * lettertypen.length);
    const tabellen = new Map(
      lettertypen.map(([nummer, lettertype]) => [nummer, leesLettertype(ruw, lettertype)]),
    );
    for (const { blad, inhoud } of bladen) {
      const bronnen = ruw.volg(blad, 'Resources');
      for (const [naam, codes] of inhoud.codes) {
        const tabel = tabellen.get(verwijzing(bronnen, naam));
        for (const code of codes) {
          // Code 0 is .notdef: the box that stands for a missing glyph.
          expect(Number.parseInt(code, 16)).toBeGreaterThan(0);
          expect(tabel?.breedten[Number.parseInt(code, 16)]).toBeGreaterThanOrEqual(0);
          const letters = tabel?.letters[Number.parseInt(code, 16)];
          expect(letters).toMatch(/^[^\uFEFF\uFFFE\uE000-\uF8FF]+$/);
          expect(letters).not.toContain('\0');
        }
      }
    }
  });

  test('heeft alles op de bladzijde in de structuur of als artefact, netjes gesloten (UA: 7.1, 2: 6.7.3)', () => {
    for (const { inhoud } of bladen) {
      expect(inhoud.ongemarkeerd).toEqual([]);
      expect(inhoud.open).toBe(0);
      expect(inhoud.diepsteStapel).toBeLessThanOrEqual(28);
      expect(inhoud.mcids).toEqual(inhoud.mcids.map((_mcid, nummer) => nummer));
    }
  });

  test('vindt van elke inhoud het element, en van elk element de inhoud (UA: 7.1)', () => {
    const boom = ouderboom(ruw);
    for (const { blad, inhoud } of bladen) {
      const elementen = boom.get(Number(/\/StructParents (\d+)/.exec(blad)?.[1])) ?? [];
      expect(elementen).toHaveLength(inhoud.mcids.length);
      elementen.forEach((nummer, mcid) => {
        const eigen = /\/K (\[[\s\S]*\])/.exec(element(nummer))?.[1] ?? '';
        expect(eigen).toMatch(new RegExp(`(\\[|\\s|MCID )${mcid}(\\s|\\])`));
      });
    }
  });

  test('gebruikt alleen gewone rollen, elk op zijn plaats (2: 6.7.3.4, UA: 7.2 tot 7.7)', () => {
    const elementen = ruw.met('\n/S /').filter(([, inhoud]) => /\n\/P \d+ 0 R/.test(inhoud));
    expect(elementen.length).toBeGreaterThan(10);
    for (const [, inhoud] of elementen) {
      const rol = rolVan(inhoud);
      expect(ROLLEN).toContain(rol);
      const ouder = rolVan(ruw.volg(inhoud, 'P'));
      if (OUDERS[rol]) expect([rol, OUDERS[rol]]).toEqual([rol, expect.arrayContaining([ouder])]);
      if (rol === 'Figure') expect(inhoud).toMatch(/\/Alt \([^)]+\)[\s\S]*\/BBox \[/);
      if (rol === 'TH') expect(inhoud).toMatch(/\/Scope \/(Column|Row)/);
      if (rol === 'L') expect(inhoud).toMatch(/\/ListNumbering \/(Decimal|Disc)/);
    }
    expect(ruw.met('/RoleMap')).toEqual([]);
  });

  test('slaat geen kopniveau over (UA: 7.4.2)', () => {
    // Numbered as they are planned: in the order of the tree.
    const niveaus = [...ruw.objecten]
      .sort(([een], [ander]) => een - ander)
      .flatMap(([, inhoud]) => (/\n\/S \/H(\d)\n/.exec(inhoud) ?? []).slice(1).map(Number));
    expect(niveaus[0]).toBe(1);
    expect(niveaus.filter((niveau, nummer) => niveau > (niveaus[nummer - 1] ?? 0) + 1)).toEqual([]);
  });

  test('heeft op elke bladzijde de volgorde van de structuur, en van elke link een beschrijving (UA: 7.18)', () => {
    const boom = ouderboom(ruw);
    for (const { blad } of bladen) expect(blad).toContain('/Tabs /S');
    for (const [nummer, annotatie] of ruw.met('/Type /Annot\n')) {
      expect(annotatie).toContain('/Subtype /Link');
      // Printed, and neither hidden nor invisible (2: 6.3.2).
      expect(annotatie).toContain('/F 4\n');
      expect(annotatie).toMatch(/\/Contents \([^)]+/);
      const [eigenaar = 0] = boom.get(Number(/\/StructParent (\d+)/.exec(annotatie)?.[1])) ?? [];
      expect(rolVan(element(eigenaar))).toBe('Link');
      expect(element(eigenaar)).toContain(`/Obj ${nummer} 0 R`);
      expect(rolVan(ruw.volg(annotatie, 'A'))).toMatch(/^(URI|GoTo)$/);
    }
  });

  test('wijst binnen het document alleen naar plaatsen die er zijn', () => {
    const doelen = ruw.met('/S /GoTo').map(([, actie]) => /\/D (\(kop-\d+\))/.exec(actie)?.[1] ?? '');
    const plaatsen = [...ruw.volg(ruw.wortel, 'Names').matchAll(/\n\s+(\(kop-\d+\)) \[\d+ 0 R \/XYZ/g)];
    expect(doelen.filter((doel) => !plaatsen.some(([, plaats]) => plaats === doel))).toEqual([]);
  });

  test('blijft binnen de grenzen van getallen en teksten (2: 6.1.13)', () => {
    for (const inhoud of ruw.objecten.values()) {
      for (const [, tekst = ''] of inhoud.matchAll(/\(((?:\\.|[^\\()])*)\)/g)) {
        expect(tekst.length).toBeLessThanOrEqual(32_767);
      }
      for (const [naam] of inhoud.matchAll(/\/[^\s/<>[\]()]+/g)) expect(naam.length).toBeLessThanOrEqual(128);
    }
  });
});

test('de plaatjes zijn gewone plaatjes: niet gladgestreken, geen ander beeld in de plaats (2: 6.2.8)', async () => {
  const ruw = leesRuw(await tekenPdf(uitgebreid));
  const plaatjes = ruw.met('/Subtype /Image');
  expect(plaatjes.length).toBeGreaterThanOrEqual(2);
  for (const [, plaatje] of plaatjes) {
    expect(plaatje).not.toMatch(/\/Interpolate true|\/Alternates|\/OPI/);
    expect(plaatje).toMatch(/\/ColorSpace (\/DeviceRGB|\/DeviceGray|\[\/Indexed \/DeviceRGB)/);
  }
});

function leesLettertype(ruw: RuwePdf, lettertype: string): { breedten: number[]; letters: string[] } {
  const afgeleid = ruw.objecten.get(Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(lettertype)?.[1])) ?? '';
  expect(afgeleid).toContain('/Subtype /CIDFontType2');
  expect(afgeleid).toContain('/CIDToGIDMap /Identity');
  expect(ruw.volg(afgeleid, 'FontDescriptor')).toMatch(/\/FontName \/[A-Z]{6}\+[\s\S]*\/FontFile2 \d+ 0 R/);
  const breedten = (/\/W \[0 \[([^\]]*)\]\]/.exec(afgeleid)?.[1] ?? '').split(' ').map(Number);
  const tabel = ruw.stroom(verwijzing(lettertype, 'ToUnicode')).toString();
  const letters = [...tabel.matchAll(/<\w{4}> <\w{4}> \[([^\]]*)\]/g)].flatMap(([, rij = '']) =>
    [...rij.matchAll(/<([^>]*)>/g)].map(([, hex = '']) =>
      Buffer.from(hex.replace(/ /g, ''), 'hex').swap16().toString('utf16le'),
    ),
  );
  return { breedten, letters };
}

/** For each page and each link: the numbers of the elements that its content belongs to. */
function ouderboom(ruw: RuwePdf): Map<number, number[]> {
  const wortel = ruw.volg(ruw.wortel, 'StructTreeRoot');
  const regels = wortel.matchAll(/\n\s+(\d+) (?:\[([^\]]*)\]|(\d+) 0 R)/g);
  return new Map(
    [...regels].map(([, sleutel, lijst, los]) => [
      Number(sleutel),
      los === undefined
        ? [...(lijst ?? '').matchAll(/(\d+) 0 R/g)].map(([, nummer]) => Number(nummer))
        : [Number(los)],
    ]),
  );
}
