import { describe, expect, it } from '@jest/globals';
import { laktekst } from '../../../libs/publicatie/src/domain/lakken/laktekst';
import { type Lakkennis, vindLakvoorstellen } from '../../../libs/publicatie/src/domain/lakken/voorstellen';
import { uitPlatteTekst } from '../../../libs/tekst/src';

const KENNIS: Lakkennis = { vandaag: '2026-05-01', eenmanszaak: null, namen: new Map() };
const gevonden = (tekst: string, kennis: Partial<Lakkennis> = {}) =>
  vindLakvoorstellen(laktekst({ kop: '', oordeel: null, inhoud: uitPlatteTekst(tekst) }), 'feiten', {
    ...KENNIS,
    ...kennis,
  }).map(({ soort, fragment }) => `${soort}: ${fragment}`);

describe('wat in een openbare versie over een persoon kan gaan', () => {
  it.each<[string, string, string[]]>([
    ['een BSN', 'BSN van de cliënt: 111222333.', ['bsn: 111222333']],
    ['een BSN met spaties', 'Nummer 1112 22 333 hoort erbij.', ['bsn: 1112 22 333']],
    ['een BSN met punten', 'Nummer 111.222.333 hoort erbij.', ['bsn: 111.222.333']],
    ['een BSN met een tikfout, dat zo genoemd wordt', 'Burgerservicenummer 111222334', ['bsn: 111222334']],
    ['een geboortedatum', 'Zij is geboren op 2 mei 2024.', ['geboortedatum: 2 mei 2024']],
    ['een geboortedatum in cijfers', 'Geboortedatum: 02-05-2024', ['geboortedatum: 02-05-2024']],
    ['een dag die iemands leeftijd is', 'Het gaat om 12-03-1941.', ['geboortedatum: 12-03-1941']],
    ['een geboortejaar', 'Hij is geboren in 1941 in Assen.', ['geboortedatum: 1941']],
    ['een postcode met huisnummer', 'Zij woont op 9711 AB 12.', ['adres: 9711 AB 12']],
    ['een straat met nummer', 'Zij woont aan de Van der Molenstraat 5a.', ['adres: Molenstraat 5a']],
    ['een telefoonnummer', 'Bel 06-12345678.', ['telefoon: 06-12345678']],
    ['een telefoonnummer van buiten', 'Bel +31 50 123 45 67.', ['telefoon: +31 50 123 45 67']],
    ['een mailadres', 'Mail j.de-vries@zorg.example.', ['mail: j.de-vries@zorg.example']],
    ['een rekening', 'Betaald op NL91 ABNA 0417 1643 00.', ['iban: NL91 ABNA 0417 1643 00']],
    ['een naam na een titel', 'De heer Van den Berg was erbij.', ['naam: De heer Van den Berg']],
    ['een naam met voorletters', 'Dat zegt A.B. de Groot.', ['naam: A.B. de Groot']],
    ['een dubbele naam', 'Mevrouw J. Smit-Bakker zegt dat.', ['naam: Mevrouw J. Smit-Bakker']],
    ['een naam na een rol', 'Volgens begeleider Sanne Visser klopt het.', ['naam: begeleider Sanne Visser']],
    ['een kleine groep', 'Er wonen twee cliënten.', ['kleine_groep: twee cliënten']],
    [
      'een kleine groep in cijfers',
      'Van 3 oudere bewoners ontbrak een plan.',
      ['kleine_groep: 3 oudere bewoners'],
    ],
    [
      'een deel van een groep',
      'Bij drie van de acht cliënten klopte het.',
      ['kleine_groep: drie van de acht cliënten'],
    ],
    ['gezondheid van iemand', 'De bewoner heeft een psychose.', ['gezondheid: psychose']],
    ['een strafbaar feit van iemand', 'De begeleider is veroordeeld.', ['strafrecht: veroordeeld']],
    ['een verdachte', 'De verdachte werkt er niet meer.', ['strafrecht: verdachte']],
    [
      'een zin die na een titel verdergaat',
      'Mevr. Smit kreeg de diagnose.',
      ['naam: Mevr. Smit', 'gezondheid: diagnose'],
    ],
  ])('ziet %s', (_, tekst, verwacht) => expect(gevonden(tekst)).toEqual(verwacht));

  it.each([
    ['een nummer dat de elfproef niet doorstaat', 'Dossier 111222334 is gelezen.'],
    ['de dag van een bezoek', 'Op 02-04-2026 en op 3 april 2026 was er een bezoek.'],
    ['medicatie waar het onderzoek over gaat', 'De medicatie is niet op orde. Bewoners kregen die te laat.'],
    ['een aanbieder', 'Stichting De Linde werkt in Noord.'],
    ['een grote groep', 'Er wonen 24 bewoners en vijf cliënten.'],
    ['een wet', 'Dit staat in artikel 5.1 lid 2 van de Woo.'],
    ['wat al is gelakt', 'Gesproken met [weggelakt: Woo 5.1 lid 2 e] over het rooster.'],
  ])('laat %s met rust', (_, tekst) => expect(gevonden(tekst)).toEqual([]));

  it('noemt een aanbieder die een persoon is bij zijn naam', () => {
    expect(
      gevonden('Jan Visser zorgt alleen. Visser houdt een lijst bij.', { eenmanszaak: 'Jan Visser' }),
    ).toEqual(['eenmanszaak: Jan Visser', 'eenmanszaak: Visser']);
  });

  it('noemt ook elk woord van die naam dat geen bedrijf noemt', () => {
    expect(gevonden('Jansen heeft geen VOG.', { eenmanszaak: 'Jansen Zorg' })).toEqual([
      'eenmanszaak: Jansen',
    ]);
    expect(gevonden('De zorg is goed.', { eenmanszaak: 'Van der Jansen Zorg' })).toEqual([]);
  });

  it.each([
    ['vaste spaties', 'BSN 111\u00a0222\u00a0333.'],
    ['een lang streepje', 'BSN 111\u2013222\u2013333.'],
    ['een streepje dat niemand ziet', 'BSN 111\u00ad222\u00ad333.'],
  ])('ziet een nummer ook met %s', (_, tekst) => {
    expect(gevonden(tekst)).toEqual([`bsn: ${tekst.slice(4, -1)}`]);
  });

  it('noemt een naam die de zaak kent, met de titel ervoor als één plek', () => {
    const namen = new Map([['feiten', [{ van: 8, tot: 17, volledig: true }]]]);
    expect(
      gevonden('Mevrouw Zonnebloem belde.', {
        namen: new Map([['feiten', [{ van: 8, tot: 18, volledig: false }]]]),
      }),
    ).toEqual(['bekende_naam: Mevrouw Zonnebloem']);
    expect(gevonden('Mevrouw', { namen })).toEqual([]);
  });

  it.each([
    ['haakjes', '('],
    ['cijfers', '1'],
    ['cijfers met spaties', '1 '],
    ['hoofdletters', 'A'],
    ['woorden met hoofdletter', 'Aa '],
    ['voorletters', 'A.'],
    ['punten en letters', 'a.'],
    ['kleine groepen zonder einde', 'twee oude '],
    ['kleine letters', 'a'],
    ['titels', 'de heer '],
    ['streepjes', 'A-'],
  ])('leest 200 kB %s snel', (_, stuk) => {
    const inhoud = {
      type: 'doc' as const,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: stuk.repeat(200_000 / stuk.length) }] }],
    };
    // Time of this process, so that others on the machine do not count.
    const begin = process.cpuUsage();
    vindLakvoorstellen(laktekst({ kop: '', oordeel: null, inhoud }), 'feiten', {
      ...KENNIS,
      eenmanszaak: 'A. a',
    });
    expect(process.cpuUsage(begin).user / 1_000).toBeLessThan(3_000);
  });
});
