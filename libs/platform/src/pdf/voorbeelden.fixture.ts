import type { PdfBlok, PdfDocument, PdfKopniveau } from './document';

const STAAFDIAGRAM = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="190" viewBox="0 0 480 190">
<line x1="40" y1="160" x2="470" y2="160" stroke="#50595f" stroke-width="1"/>
<rect x="70" y="40" width="60" height="120" fill="#12566b"/><rect x="190" y="80" width="60" height="80" fill="#12566b"/>
<rect x="310" y="100" width="60" height="60" fill="#12566b"/>
<g font-family="Noto Sans" font-size="12" fill="#1b2023" text-anchor="middle">
<text x="100" y="33">12</text><text x="220" y="73">8</text><text x="340" y="93">6</text>
<text x="100" y="178">2024</text><text x="220" y="178">2025</text><text x="340" y="178">2026</text></g></svg>`;

/** One pixel, red and half transparent: with an alpha channel, which pdfkit decodes asynchronously. */
export const PNG_MET_ALFA = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP4z8DQAAAEgQGAVpVvzQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const zin = 'De toezichthouder heeft op 12 maart 2026 een onaangekondigd bezoek gebracht aan de locatie. ';

/** A report that uses every kind of block. */
export const rapport: PdfDocument = {
  titel: 'Onderzoek naar de kwaliteit van begeleiding bij Zorgaanbieder De Linde',
  soortaanduiding: 'Onderzoeksrapport',
  onderwerp: 'Signaalgestuurd toezicht Wmo 2015, locatie Lindenlaan',
  organisatie: { naam: 'Toezicht Wmo en Jeugdwet', afdeling: 'Gemeente Voorbeeldstad' },
  kenmerk: 'Z-2026-00042',
  datum: '2026-03-12',
  gegevens: [
    { naam: 'Status', waarde: 'Vastgesteld' },
    { naam: 'Aanbieder', waarde: 'Zorgaanbieder De Linde B.V.' },
    { naam: 'Soort toezicht', waarde: 'Signaalgestuurd' },
    { naam: 'Bezoekdatum', waarde: '12 maart 2026' },
  ],
  blokken: [
    { soort: 'kop', niveau: 2, tekst: 'Samenvatting' },
    {
      soort: 'alinea',
      nadruk: 'inleiding',
      inhoud:
        'Zorgaanbieder De Linde voldoet aan drie van de vijf getoetste normen. De aanbieder heeft twee maanden de tijd om de klachtenregeling en de scholing van medewerkers op orde te brengen.',
    },
    {
      soort: 'kader',
      blokken: [
        { soort: 'kop', niveau: 3, tekst: 'Oordeel' },
        {
          soort: 'alinea',
          inhoud: [
            { tekst: 'Voldoet gedeeltelijk. ', vet: true },
            { tekst: 'Er komt een hercontrole vóór 1 juni 2026.' },
          ],
        },
      ],
    },
    { soort: 'kop', niveau: 2, tekst: '1. Aanleiding en werkwijze' },
    {
      soort: 'alinea',
      inhoud: [
        { tekst: zin.repeat(3) },
        { tekst: 'De toetsing volgt het ' },
        {
          tekst: 'toetsingskader op de website van de gemeente',
          link: 'https://voorbeeldstad.example/toezicht/toetsingskader?jaar=2026',
        },
        { tekst: '. Het bezoek was ' },
        { tekst: 'onaangekondigd', cursief: true },
        { tekst: ' en duurde een dagdeel.' },
      ],
    },
    {
      soort: 'lijst',
      geordend: false,
      items: [
        { inhoud: 'gesprekken met drie cliënten en een mantelzorger;' },
        {
          inhoud: 'inzage in dossiers:',
          vervolg: [
            {
              soort: 'lijst',
              geordend: false,
              items: [{ inhoud: 'vijf ondersteuningsplannen;' }, { inhoud: 'vier evaluaties;' }],
            },
          ],
        },
        { inhoud: `observatie op de groep. ${zin}` },
      ],
    },
    { soort: 'kop', niveau: 3, tekst: '1.1 Stappen van het onderzoek' },
    {
      soort: 'lijst',
      geordend: true,
      items: [
        { inhoud: 'Aankondiging en opvragen van stukken' },
        { inhoud: 'Bezoek en gesprekken' },
        { inhoud: 'Hoor en wederhoor op het conceptrapport' },
      ],
    },
    { soort: 'kop', niveau: 2, tekst: '2. Bevindingen per norm' },
    { soort: 'bijschrift', inhoud: 'Tabel 1. Oordeel per norm' },
    {
      soort: 'tabel',
      rijkop: true,
      koppen: [
        { tekst: 'Norm' },
        { tekst: 'Bevinding' },
        { tekst: 'Oordeel' },
        { tekst: 'Dossiers', uitlijning: 'rechts' },
      ],
      rijen: Array.from({ length: 28 }, (_, nummer) => [
        `${nummer + 1}. ${nummer % 3 === 0 ? 'Deskundigheid van medewerkers' : 'Veilige zorg'}`,
        nummer % 4 === 0
          ? `${zin}De aanbieder beschrijft dit in het kwaliteitsplan.`
          : 'De aanbieder voldoet aan deze norm.',
        nummer % 3 === 0 ? [{ tekst: 'Voldoet niet', vet: true }] : 'Voldoet ✓',
        String((nummer * 7) % 13),
      ]),
    },
    { soort: 'kop', niveau: 2, tekst: '3. Meldingen' },
    {
      soort: 'figuur',
      alt: 'Staafdiagram van het aantal meldingen: 12 in 2024, 8 in 2025 en 6 in 2026.',
      afbeelding: { formaat: 'svg', bron: STAAFDIAGRAM },
      breedteMm: 130,
    },
    { soort: 'bijschrift', inhoud: 'Figuur 1. Meldingen per jaar' },
    { soort: 'alinea', inhoud: zin.repeat(6) },
    { soort: 'kop', niveau: 3, tekst: '3.1 Toelichting' },
    { soort: 'kop', niveau: 4, tekst: 'Bronnen' },
    { soort: 'alinea', inhoud: `Kosten ≥ € 1.000 per maand → zie bijlage. ${zin.repeat(4)}` },
    {
      soort: 'handtekening',
      slotzin: 'Vastgesteld te Voorbeeldstad,',
      verklaring: 'Dit rapport is digitaal vastgesteld en daarom niet ondertekend.',
      naam: 'mr. A. de Vries',
      functie: 'Toezichthouder Wmo en Jeugdwet',
    },
  ],
};

/** A decision by letter. */
export const brief: PdfDocument = {
  titel: 'Voornemen tot een aanwijzing',
  organisatie: {
    naam: 'Gemeente Voorbeeldstad',
    afdeling: 'Toezicht Wmo en Jeugdwet',
    adresregels: ['Postbus 100', '1000 AA Voorbeeldstad', 'toezicht@voorbeeldstad.example', '14 000'],
  },
  kenmerk: 'B-2026-00007',
  datum: '2026-04-02',
  briefhoofd: {
    geadresseerde: [
      'Zorgaanbieder De Linde B.V.',
      't.a.v. het bestuur',
      'Lindenlaan 12',
      '1000 AB Voorbeeldstad',
    ],
    verwijzingen: [
      { naam: 'Zaaknummer', waarde: 'Z-2026-00042' },
      { naam: 'Behandeld door', waarde: 'mr. A. de Vries' },
      { naam: 'Reageren vóór', waarde: '16 april 2026' },
    ],
    aanhef: 'Geacht bestuur,',
  },
  blokken: [
    {
      soort: 'alinea',
      inhoud: `Op 12 maart 2026 hebben wij uw locatie aan de Lindenlaan bezocht. ${zin}In deze brief leest u wat wij van plan zijn en hoe u daarop kunt reageren.`,
    },
    { soort: 'kop', niveau: 2, tekst: 'Wat wij van plan zijn' },
    {
      soort: 'alinea',
      inhoud: [
        { tekst: 'Wij zijn van plan u een aanwijzing te geven. ', vet: true },
        { tekst: 'U moet dan binnen twee maanden:' },
      ],
    },
    {
      soort: 'lijst',
      geordend: true,
      items: [
        { inhoud: 'de klachtenregeling aanpassen aan artikel 3.2 van de Wmo 2015;' },
        { inhoud: 'alle medewerkers scholen in de meldcode.' },
      ],
    },
    { soort: 'kop', niveau: 2, tekst: 'Uw reactie' },
    {
      soort: 'alinea',
      inhoud: [
        { tekst: 'U kunt tot en met 16 april 2026 reageren via ' },
        { tekst: 'toezicht@voorbeeldstad.example', link: 'mailto:toezicht@voorbeeldstad.example' },
        { tekst: ' of per brief. Vermeld daarbij ons kenmerk.' },
      ],
    },
    {
      soort: 'handtekening',
      slotzin: 'Met vriendelijke groet,\nnamens burgemeester en wethouders,',
      naam: 'mr. A. de Vries',
      functie: 'Toezichthouder',
    },
  ],
};

/** A report of about the given number of pages. */
export function langRapport(bladzijden: number): PdfDocument {
  const blokken = Array.from({ length: bladzijden }, (_, nummer): PdfBlok[] => [
    { soort: 'kop', niveau: 2 satisfies PdfKopniveau, tekst: `Onderdeel ${nummer + 1}` },
    { soort: 'alinea', inhoud: zin.repeat(12) },
    {
      soort: 'tabel',
      koppen: [{ tekst: 'Norm' }, { tekst: 'Oordeel' }],
      rijen: Array.from({ length: 10 }, (_leeg, rij) => [`Norm ${rij + 1}`, zin]),
    },
    { soort: 'alinea', inhoud: zin.repeat(8) },
  ]).flat();
  return { ...rapport, blokken };
}
