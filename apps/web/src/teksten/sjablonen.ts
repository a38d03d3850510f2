/** Texts of the screens where an organisation manages its letters. */
export const sjabloonTeksten = {
  titel: 'Brieven instellen',
  inleiding:
    'Elke brief heeft een meegeleverde tekst. U kunt een eigen tekst schrijven. Een ander dan de schrijver stelt hem vast.',
  bijschrift: 'Brieven en welke tekst nu geldt',
  zoek: 'Zoek een brief',
  aanIedereen: 'Iedereen',
  leeg: 'Geen brief past hierbij',
  kolom: { brief: 'Brief', aan: 'Aan', geldt: 'Geldt nu', aandacht: 'Let op' },
  eigen: (nummer: number) => `Eigen tekst ${nummer}`,
  meegeleverd: 'Meegeleverd',
  concept: 'Concept',
  nieuwere: 'Nieuwe meegeleverde tekst',
  wat: 'Deze brief',
  pagina: {
    geldt: 'De tekst die nu geldt',
    concept: 'Concept van een eigen tekst',
    conceptUitleg: (namen: string) => `Geschreven door ${namen}. Een ander stelt de tekst vast.`,
    voorbeeld: 'Zo ziet de brief eruit',
    verschil: 'Wat het concept verandert',
    verschilRegels: { weg: 'Weg:', nieuw: 'Nieuw:' } as Readonly<Record<string, string>>,
    fouten: 'Dit moet eerst anders',
    regel: (regel: number) => `Regel ${regel}: `,
    onderwerp: 'Onderwerp: ',
    nietGebruikt: (velden: string) =>
      `De meegeleverde tekst noemt deze gegevens wel, het concept niet: ${velden}. Kijk of de lezer ze kan missen.`,
    nieuwere: (versie: number) =>
      `Er is een nieuwere meegeleverde tekst (versie ${versie}). Uw eigen tekst blijft gelden. Vergelijk de twee, schrijf een nieuwe eigen tekst of ga terug.`,
    versies: 'Eigen teksten',
    versiesBijschrift: 'Eigen teksten, de nieuwste bovenaan',
    versiesLeeg: 'Er is nog geen eigen tekst.',
    versieKolom: { tekst: 'Tekst', status: 'Stand', door: 'Geschreven door', vast: 'Vastgesteld' },
    tekst: (nummer: number | null) => (nummer === null ? 'Zonder nummer' : `Eigen tekst ${nummer}`),
    vastgesteld: (dag: string, naam: string) => `${dag}, door ${naam}`,
    keuzes: 'Vanaf wanneer welke tekst geldt',
    keuzesLeeg: 'De meegeleverde tekst geldt.',
    keuze: (dag: string, wat: string, naam: string | null) =>
      naam ? `Vanaf ${dag}: ${wat.toLowerCase()} (${naam})` : `Vanaf ${dag}: ${wat.toLowerCase()}`,
    meegeleverd: 'Meegeleverde teksten',
    meegeleverdVersie: (versie: number) => `Versie ${versie}`,
    bron: 'Waarop de brief rust',
    schrijf: 'Schrijf een eigen tekst',
    verder: 'Verder schrijven',
    stelVast: 'Stel vast',
    terug: 'Terug naar de meegeleverde tekst',
    verval: 'Laat het concept vervallen',
    zaak: 'Met de gegevens van een zaak',
    zaakUitleg: 'Wat er in de brieven van die zaak staat. Wat daar niet in staat, is verzonnen.',
    verzonnen: (velden: string) => `Verzonnen: ${velden}.`,
  },
  status: { concept: 'Concept', vastgesteld: 'Vastgesteld', vervallen: 'Vervallen' } as Readonly<
    Record<string, string>
  >,
  schrijven: {
    titel: 'Eigen tekst schrijven',
    inleiding:
      'Een veld schrijft u als {{zaaknummer}}. Een voorwaarde schrijft u als {{#als veld}} … {{anders}} … {{/als}}. Een vraag op een eigen regel wordt een kop.',
    velden: (velden: string) => `Deze velden kunt u gebruiken: ${velden}.`,
    onderwerp: 'Onderwerp',
    onderwerpFout: 'Vul het onderwerp in',
    tekst: 'Tekst',
    tekstFout: 'Vul de tekst in',
    knop: 'Bewaar als concept',
    gelukt: 'Het concept is bewaard. Kijk hieronder hoe de brief eruitziet.',
  },
  vaststellen: {
    titel: 'Eigen tekst vaststellen',
    inleiding:
      'Vanaf de dag die u kiest, gaat elke brief met deze tekst uit. Daarna verandert de tekst niet meer.',
    vanaf: 'Vanaf welke dag?',
    vanafFout: 'Kies vanaf welke dag de tekst geldt',
    knop: 'Stel vast',
    gelukt: 'De eigen tekst is vastgesteld.',
  },
  terug: {
    titel: 'Terug naar de meegeleverde tekst',
    inleiding:
      'Vanaf de dag die u kiest, geldt de nieuwste meegeleverde tekst weer. Uw eigen tekst blijft bewaard.',
    knop: 'Ga terug',
    gelukt: 'De meegeleverde tekst geldt weer vanaf die dag.',
  },
  verval: {
    titel: 'Concept laten vervallen',
    inleiding: 'Het concept wordt niet meer gebruikt. De tekst die nu geldt, blijft gelden.',
    knop: 'Laat vervallen',
    gelukt: 'Het concept is vervallen.',
  },
} as const;

/** A subject with its fields as a reader of the list understands them. */
export const metVelden = (tekst: string): string => tekst.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '[$1]');
