import { describe, expect, it } from '@jest/globals';
import { uitPlatteTekst } from '@navolgbaar/tekst';
import { fragment } from './lijst';
import { registerpaginas } from './paginas';
import { voorbeeldrapport, voorbeeldregels } from './voorbeelden.fixture';

const ALLES = { zoek: null, aanbieder: null, gemeente: null, soort: null, jaar: null };
const lijst = (anders: Partial<Parameters<typeof registerpaginas.lijst>[0]> = {}) =>
  registerpaginas.lijst({
    ...{ stops: [], regels: voorbeeldregels, filter: ALLES, volgende: null, isVervolg: false },
    keuzes: { gemeenten: ['Noorderhaven', 'Zuiderveld'], jaren: [2026] },
    ...anders,
  });
const VERBETERING = { op: '2026-06-01T10:00:00.000Z', tekst: 'De straat klopte niet.' };
const AANBIEDER = {
  ...{ naam: 'Stichting De Linde', stops: [], volgende: null },
  regels: voorbeeldregels.map((regel) => ({ ...regel, reactie: uitPlatteTekst('Wij verbeteren dit.') })),
};
const STOP = {
  ...{ organisatieNaam: 'Toezicht Noord', aanbiederNaam: 'Stichting De Linde', gemeenteNaam: 'Noorderhaven' },
  ...{ grond: 'artikel 7 van het contract van de gemeente met de aanbieder', van: '2026-05-01', tot: null },
  ...{ openbaarOp: '2026-05-04', aanbiederSlug: 'stichting-de-linde' },
};
const AANTALLEN = {
  perJaar: [
    { jaar: 2026, soort: 'kwaliteit', aantal: 12 },
    { jaar: 2026, soort: 'calamiteit', aantal: 2 },
    { jaar: 2025, soort: 'kwaliteit', aantal: 9 },
    { jaar: 2025, soort: 'calamiteit', aantal: 7 },
  ],
  perGemeente: [
    { gemeente: 'Noorderhaven', aantal: 22 },
    { gemeente: 'Zuiderveld', aantal: 6 },
  ],
};
const koppen = (html: string) => [...html.matchAll(/<h([1-6])[^>]*>/g)].map(([, niveau]) => Number(niveau));

describe('de pagina’s van het register', () => {
  it.each([
    ['lijst', () => lijst()],
    ['rapport', () => registerpaginas.rapport(voorbeeldrapport)],
    ['niets gevonden', () => lijst({ regels: [], filter: { ...ALLES, zoek: 'x' } })],
    ['vraag die niet kan', () => registerpaginas.vraagFout(['Kies een jaar uit de lijst.'])],
    ['aanbieder', () => registerpaginas.aanbieder(AANBIEDER)],
    ['aanbieder met stop', () => registerpaginas.aanbieder({ ...AANBIEDER, stops: [STOP] })],
    [
      'aanbieder met alleen een stop',
      () => registerpaginas.aanbieder({ ...AANBIEDER, stops: [STOP], regels: [] }),
    ],
    ['lijst met stop', () => lijst({ stops: [STOP] })],
    ['cijfers', () => registerpaginas.cijfers(AANTALLEN)],
    ['cijfers zonder rapporten', () => registerpaginas.cijfers({ perJaar: [], perGemeente: [] })],
    ['open data', () => registerpaginas.openData()],
    [
      'rapport met verbetering',
      () => registerpaginas.rapport({ ...voorbeeldrapport, rectificaties: [VERBETERING] }),
    ],
    ['bestaat niet', () => registerpaginas.bestaatNiet()],
  ])('%s: één h1, geen overgeslagen kopniveau, geen script, geen opmaak in attributen', async (_, maak) => {
    const html = await maak();
    const niveaus = koppen(html);
    expect(niveaus.filter((niveau) => niveau === 1)).toHaveLength(1);
    expect(niveaus.every((niveau, i) => niveau <= (niveaus[i - 1] ?? 0) + 1)).toBe(true);
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
  });

  it('zeggen van een stop van wie hij is en tot wanneer, en zoekmachines bewaren die pagina niet', async () => {
    const open = await registerpaginas.aanbieder({ ...AANBIEDER, stops: [STOP] });
    expect(open).toContain('geen nieuwe cliënten aannemen van gemeente Noorderhaven');
    expect(open).toContain('Er is nog geen einddatum.');
    expect(open).toContain('noindex');
    expect(open.indexOf('id="clientenstop"')).toBeLessThan(open.indexOf(voorbeeldregels[0]!.titel));
    expect(
      await registerpaginas.aanbieder({ ...AANBIEDER, stops: [{ ...STOP, tot: '2026-08-01' }] }),
    ).toContain('1 augustus 2026');
    const kaal = await registerpaginas.aanbieder({ ...AANBIEDER, stops: [STOP], regels: [] });
    expect(kaal).toContain('Over Stichting De Linde is nu geen rapport openbaar.');
    // The page is one of a name: whose stop it is, stands with the stop itself.
    const naamgenoot = { ...STOP, aanbiederNaam: 'Stichting de Linde Zuid' };
    expect(await registerpaginas.aanbieder({ ...AANBIEDER, stops: [naamgenoot] })).toContain(
      'Stichting de Linde Zuid',
    );
    expect(await lijst({ stops: [STOP] })).toContain('noindex');
    expect(await lijst()).not.toContain('noindex');
    expect(await registerpaginas.aanbieder(AANBIEDER)).not.toContain('noindex');
  });

  it('zetten de samenvatting voor de rest en geven elk onderdeel een adres op de pagina', async () => {
    const html = await registerpaginas.rapport(voorbeeldrapport);
    const plaats = (tekst: string) => html.indexOf(tekst);
    expect(plaats('Dat gaat niet goed genoeg')).toBeGreaterThan(0);
    expect(plaats('Dat gaat niet goed genoeg. Bewoners kregen')).toBeLessThan(plaats('id="aanleiding"'));
    for (const [, anker] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${anker}"`);
  });

  it('laten weg wat leeg is', async () => {
    const secties = voorbeeldrapport.inhoud.secties.filter(({ sleutel }) => sleutel !== 'advies');
    const inhoud = { ...voorbeeldrapport.inhoud, secties, bevindingen: [] };
    const html = await registerpaginas.rapport({ ...voorbeeldrapport, inhoud, bewerkt: false });
    expect(html).not.toMatch(/Advies|Bevindingen|<table|Wet open overheid/);
  });

  it('geven de aanbieder zelf het woord onder een eigen kop, na de conclusie', async () => {
    const reactie = {
      ...{ sleutel: 'reactieAanbieder', kop: 'Reactie van Stichting De Linde' },
      inhoud: uitPlatteTekst('Wij zijn al begonnen.'),
    };
    const secties = [...voorbeeldrapport.inhoud.secties, reactie];
    const html = await registerpaginas.rapport({
      ...voorbeeldrapport,
      inhoud: { ...voorbeeldrapport.inhoud, secties },
    });
    expect(html.indexOf('id="conclusie"')).toBeLessThan(html.indexOf('id="reactie-aanbieder"'));
    expect(html).toMatch(/<h2 id="reactie-aanbieder"[^>]*>Reactie van Stichting De Linde<\/h2>/);
  });

  it('tonen geen klein aantal, en niets waaruit het volgt', async () => {
    const html = await registerpaginas.cijfers(AANTALLEN);
    expect(html).not.toMatch(/>2<\/td>/);
    expect(html.match(/niet getoond<\/td>/g)?.length).toBeGreaterThan(2);
    expect(html).toContain('>22</td>');
  });

  it('maken van tekst nooit opmaak', async () => {
    const html = await registerpaginas.rapport({
      ...voorbeeldrapport,
      titel: '<img src=x onerror=alert(1)>',
    });
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;img src=x');
  });

  it('tonen van een ingetrokken rapport alleen wie het introk en wanneer, en blijven uit zoekmachines', async () => {
    const html = await registerpaginas.rapport({
      status: 'ingetrokken',
      slug: voorbeeldrapport.slug,
      organisatieNaam: 'Toezicht Noord',
      ingetrokkenOp: '2026-06-30T22:30:00.000Z',
    });
    // Half past midnight on 1 July in Amsterdam.
    expect(html).toContain('Toezicht Noord heeft dit rapport op 1 juli 2026 ingetrokken');
    expect(html).toContain('noindex');
  });

  it('laten zoekmachines bij rapporten en bij de lijst, niet bij zoekvragen', async () => {
    expect(await lijst()).not.toContain('noindex');
    expect(await lijst({ filter: { ...ALLES, gemeente: 'Noorderhaven' } })).toContain('noindex');
    expect(await registerpaginas.rapport(voorbeeldrapport)).not.toContain('noindex');
  });

  it('tonen elke keuze als iets dat weg kan, met de andere erbij', async () => {
    const filter = { ...ALLES, zoek: 'nacht & dag', soort: 'kwaliteit', jaar: 2026 };
    const html = await lijst({ filter });
    expect(html).toContain('href="/register?soort=kwaliteit&amp;jaar=2026"');
    expect(html).toContain('href="/register?zoek=nacht+%26+dag&amp;jaar=2026"');
    expect(html).toContain('href="/register?zoek=nacht+%26+dag&amp;soort=kwaliteit"');
  });

  it('korten een samenvatting in tussen twee woorden', () => {
    expect(fragment('kort')).toBe('kort');
    const lang = fragment('woord '.repeat(80));
    expect(lang.length).toBeLessThanOrEqual(243);
    expect(lang).toMatch(/woord …$/);
  });
});
