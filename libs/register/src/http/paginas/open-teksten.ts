import type { Dataveld } from '../registergegevens';

/** Texts of the page with numbers, for everybody (B1). */
export const cijferTeksten = {
  titel: 'Cijfers over de rapporten',
  inleiding: 'Hoeveel rapporten zijn er nu openbaar? Ingetrokken rapporten tellen niet mee.',
  perJaar: 'Per jaar en soort',
  perGemeente: 'Per gemeente',
  meerGemeenten: 'Gaat een rapport over meer gemeenten, dan telt het bij elke gemeente mee.',
  jaar: 'Openbaar sinds',
  gemeente: 'Gemeente',
  aantal: 'Aantal',
  totaal: 'Totaal',
  nogNiet: 'Er zijn nog geen openbare rapporten.',
  naarData: 'Zelf rekenen met open data',
} as const;

/** Texts of the page about open data, for everybody (B1). */
export const dataTeksten = {
  titel: 'Open data over de rapporten',
  inleiding:
    'Wilt u zelf iets doen met de gegevens over openbare rapporten? Haal ze dan hier op. Er staan geen gegevens in die niet ook op deze website staan.',
  bestanden: 'De bestanden',
  bestand: [
    { href: '/register/opendata/rapporten.csv', naam: 'Alle rapporten als CSV' },
    { href: '/register/opendata/rapporten.json', naam: 'Alle rapporten als JSON' },
    { href: '/register/feed.atom', naam: 'De 50 nieuwste rapporten als Atom-feed' },
  ],
  vers: 'De bestanden zijn altijd bij. Is een rapport ingetrokken, dan staat het er niet meer in. Haal het dan ook weg waar u het gebruikt.',
  licentie: 'Wat mag u ermee?',
  cc0: 'U mag deze gegevens gebruiken, veranderen en verspreiden, ook om er geld mee te verdienen. U hoeft niets te vragen. De bestanden vallen onder',
  cc0Naam: 'CC0 1.0, publiek domein',
  bron: 'Noemt u ons als bron, noem dan ook de dag waarop u het bestand hebt opgehaald.',
  velden: 'De velden',
  veld: {
    id: 'Het vaste nummer van het rapport in het register.',
    adres: 'De pagina van het rapport.',
    pdf: 'Het rapport als PDF.',
    kenmerk: 'Het nummer dat de toezichthouder het rapport gaf.',
    titel: 'De titel.',
    soort: 'kwaliteit, rechtmatigheid, calamiteit of thema.',
    aanbieder: 'De naam van de aanbieder op de dag dat het rapport openbaar werd.',
    toezichthouder: 'Wie het rapport maakte.',
    gemeenten:
      'Over welke gemeenten het rapport gaat. In het CSV-bestand elke gemeente op een nieuwe regel in de cel.',
    vastgesteldOp: 'De dag waarop de toezichthouder het rapport vaststelde (jjjj-mm-dd).',
    openbaarOp: 'Sinds wanneer het openbaar is (ISO 8601, UTC).',
    bijgewerktOp: 'Wanneer het openbaar werd of voor het laatst is verbeterd (ISO 8601, UTC).',
    verbeteringen: 'Wat er na de openbaarmaking is verbeterd.',
    samenvatting: 'De samenvatting in gewone taal.',
  } satisfies Record<Dataveld, string>,
  formule:
    'Het CSV-bestand volgt RFC 4180, met een kop en met komma’s. Begint een cel als een formule, dan staat er een apostrof voor.',
} as const;
