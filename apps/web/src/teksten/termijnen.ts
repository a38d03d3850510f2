import { bijAanbieder as metAanbieder } from './aanbieders';

/** A term by its name, with the provider where its case concerns several. */
export const termijnnaam = ({
  naam,
  bijAanbieder,
}: {
  readonly naam: string;
  readonly bijAanbieder?: string | null | undefined;
}): string => metAanbieder(naam, bijAanbieder);

/** Texts of the terms: in a case, the late ones, and their definitions. */
export const termijnTeksten = {
  kaart: 'Termijnen',
  wat: 'de termijnen',
  geen: 'In deze zaak loopt geen termijn.',
  verleng: 'Verleng',
  schortOp: 'Schort op',
  hervat: 'Laat weer lopen',
  stilSinds: (op: string) => `Opgeschort op ${op}`,
  klaar: (aantal: number) => (aantal === 1 ? '1 afgelopen termijn' : `${aantal} afgelopen termijnen`),
  voldaan: (op: string, uiterlijk: string) => `Gedaan op ${op}. Uiterlijk was ${uiterlijk}.`,
  liep: (uiterlijk: string) => `Liep tot en met ${uiterlijk}.`,
  versies: (aantal: number) => `${aantal} versies`,
  versie: (uiterlijk: string, op: string) => `Tot en met ${uiterlijk}, sinds ${op}`,
  ladder: {
    titel: 'Wie hoort dat de termijn voorbij is',
    stap: (op: string, aan: string, status: string) => `${op}: ${aan} (${status})`,
    bereikt: (aan: string) => `Bericht gehad: ${aan}`,
    volgende: (aan: string, op: string) => `Hierna: ${aan}, op ${op}`,
    wachtOpDelen: { label: 'Beslissen', tekst: 'Wordt de zaak met het college gedeeld?' },
    gestopt: (op: string, wie: string) => `Berichten gestopt op ${op}${wie ? ` door ${wie}` : ''}`,
    stop: 'Stop de berichten',
  },
  herinneringen: 'Herinneringen',
  herinnering: (op: string, wat: string, aan: string, status: string) =>
    `${op}: ${wat.toLowerCase()} aan ${aan} (${status})`,
} as const;

const opsomming = new Intl.ListFormat('nl-NL');

export const termijnbeeldTeksten = {
  kaart: 'Verloop van de termijnen',
  naam: (aantal: number) =>
    `Tijdlijn van ${aantal === 1 ? '1 termijn' : `${aantal} termijnen`}. Hieronder staat hetzelfde als tabel.`,
  alsTabel: 'Als tabel',
  bijschrift: 'Begin, einde en verloop van elke termijn',
  tot: (datum: string) => `tot en met ${datum}`,
  totVerder: (datum: string) => `loopt door tot en met ${datum}`,
  staatStil: (datum: string) => `staat stil sinds ${datum}`,
  kolom: {
    naam: 'Termijn',
    van: 'Van',
    tot: 'Tot en met',
    verloop: 'Stand en verloop',
  },
  gebeurd: {
    verlenging: (op: string, uiterlijk: string) => `Verlengd op ${op}, tot en met ${uiterlijk}.`,
    opschorting: (op: string) => `Opgeschort op ${op}.`,
    hervatting: (op: string, uiterlijk: string) => `Loopt weer sinds ${op}, tot en met ${uiterlijk}.`,
    voldaan: (op: string) => `Gedaan op ${op}.`,
    ingetrokken: (op: string) => `Ingetrokken op ${op}.`,
  },
  herinneringen: (dagen: readonly string[]) =>
    `${dagen.length === 1 ? 'Herinnering' : 'Herinneringen'} gepland op ${opsomming.format(dagen)}.`,
} as const;

export const verlengTeksten = {
  titel: 'Termijn verlengen',
  inleiding: 'De vorige laatste dag blijft te zien, met de reden van de verlenging.',
  knop: 'Termijn verlengen',
  gelukt: 'De termijn is verlengd.',
  nu: 'De termijn nu',
  lengte: 'Hoeveel langer?',
  eenheid: 'Dagen, weken of maanden?',
  reden: 'Waarom verlengt u de termijn?',
  redenUitleg: 'De aanbieder kan de reden lezen: noem geen namen.',
  eenheden: { W: 'Weken', D: 'Dagen', M: 'Maanden', werkdagen: 'Werkdagen' },
  fout: {
    lengte: 'Vul een heel getal in van 1 of meer',
    eenheid: 'Kies dagen, weken, maanden of werkdagen',
    reden: 'Leg uit waarom u de termijn verlengt',
  },
} as const;

export const stopEscalatieTeksten = {
  titel: 'Berichten stoppen',
  inleiding:
    'De termijn blijft open. Wie nog bericht zou krijgen, krijgt het niet meer. De reden blijft bij de termijn staan.',
  knop: 'Berichten stoppen',
  gelukt: 'De berichten zijn gestopt.',
  nu: 'Wie nog bericht zou krijgen',
  reden: 'Waarom stopt u de berichten?',
  redenUitleg: 'Bijvoorbeeld wat er met de aanbieder is afgesproken.',
  fout: { reden: 'Leg uit waarom u de berichten stopt' },
} as const;

export const opschortTeksten = {
  titel: 'Termijn opschorten',
  inleiding: 'De termijn staat stil tot u die weer laat lopen. Dat gebeurt niet vanzelf.',
  knop: 'Termijn opschorten',
  gelukt: 'De termijn is opgeschort.',
  op: 'Op welke dag hebt u dit besloten?',
  reden: 'Waarom schort u de termijn op?',
  redenUitleg: 'De reden staat bij de berekening. De aanbieder kan die lezen: noem geen namen.',
  betekent: 'Wat dit betekent',
  gevolgen: (vanaf: string, herinneringen: number) => [
    `De termijn staat stil vanaf ${vanaf}.`,
    'Zolang de termijn stilstaat, is niemand te laat. Wat binnenkomt, is op tijd.',
    herinneringen === 0
      ? 'Er gaan geen herinneringen uit.'
      : `Wat nog gepland staat, gaat niet door: ${herinneringen === 1 ? '1 bericht' : `${herinneringen} berichten`}.`,
    'De aanbieder en de behandelaar krijgen hierover een brief.',
  ],
  fout: {
    op: 'Vul in op welke dag u dit hebt besloten',
    reden: 'Leg uit waarom u de termijn opschort',
  },
} as const;

export const hervatTeksten = {
  titel: 'Termijn weer laten lopen',
  inleiding: 'De laatste dag schuift op met de tijd dat de termijn stilstond.',
  knop: 'Termijn weer laten lopen',
  gelukt: 'De termijn loopt weer.',
  op: 'Vanaf welke dag loopt de termijn weer?',
  reden: 'Waarom loopt de termijn weer?',
  redenUitleg: opschortTeksten.redenUitleg,
  betekent: 'Wat dit betekent',
  wat: 'de nieuwe laatste dag',
  nieuweDag: 'De nieuwe laatste dag',
  gevolg: 'De herinneringen worden opnieuw gepland. De aanbieder en de behandelaar krijgen een brief.',
  geenDag: 'Vul hieronder een dag in. Dan staat hier wat de nieuwe laatste dag is.',
  fout: {
    op: 'Vul in vanaf welke dag de termijn weer loopt',
    reden: 'Leg uit waarom de termijn weer loopt',
  },
} as const;

export const termijnlijstTeksten = {
  titel: 'Termijnen',
  inleiding: 'Termijnen die lopen en waar nog iets op moet volgen. Wat het eerst eindigt, staat bovenaan.',
  bijschrift: 'Termijnen die lopen',
  iedereen: 'Wie dan ook',
  leeg: {
    mijn: {
      titel: 'U hebt geen lopende termijnen',
      tekst: 'Termijnen horen bij zaken en meldingen die u behandelt.',
    },
    team: { titel: 'Er lopen geen termijnen' },
    niemand: { titel: 'Elke lopende termijn heeft een behandelaar' },
    teLaat: { titel: 'Er is niets te laat', tekst: 'Alle termijnen die lopen, zijn nog niet voorbij.' },
  },
  kolom: {
    kenmerk: 'Zaak of melding',
    naam: 'Wat',
    wie: 'Wie is aan zet',
    uiterlijk: 'Uiterlijk',
    gevolg: 'Wat volgt',
    behandelaar: 'Behandelaar',
    ladder: 'Wie weet het',
  },
} as const;

export const definitieTeksten = {
  titel: 'Termijnen instellen',
  inleiding:
    'Elke termijn met waar die staat. Een wijziging is een nieuwe versie: termijnen die al lopen, houden hun eigen versie.',
  wat: 'de termijnen',
  nieuw: 'Nieuwe versie',
  geldt: (datum: string) => `Geldt vanaf ${datum}`,
  komt: (datum: string) => `Gaat in op ${datum}`,
  eerdere: (aantal: number) => (aantal === 1 ? '1 andere versie' : `${aantal} andere versies`),
  versie: (nummer: number, datum: string) => `Versie ${nummer}, geldig vanaf ${datum}`,
  aanname: 'Bevat een aanname',
  veld: {
    lengte: 'Lengte',
    grondslag: 'Grondslag',
    start: 'Begint bij',
    awt: 'Algemene termijnenwet',
    verlenging: 'Verlengen',
    opschorting: 'Opschorten',
    herinneringen: 'Herinneringen',
    eigenaar: 'Wie is aan zet',
    escalatie: 'Wie bericht krijgt als de termijn voorbij is',
    gevolg: 'Als de termijn voorbij is',
  },
  meer: 'Alle gegevens',
  perZaak: 'Wordt per zaak gekozen',
  awtJa: 'Ja: een laatste dag in het weekend of op een feestdag schuift op',
  awtNee: 'Nee',
  nietVerlengbaar: 'Kan niet',
  verlengbaar: (maximum: string | null, bron: string) => (maximum ? `Ten hoogste ${maximum}. ${bron}` : bron),
  herinnerd: (dagen: string, aan: string) =>
    `${dagen} ${/(^|\D)1$/.test(dagen) ? 'dag' : 'dagen'} vooraf, aan ${aan}`,
  geenHerinnering: 'Geen',
  trap: (aan: string, werkdagen: number) =>
    `${aan} na ${werkdagen} ${werkdagen === 1 ? 'werkdag' : 'werkdagen'}`,
  formulier: {
    titel: (naam: string) => `Nieuwe versie: ${naam}`,
    inleiding: 'De nieuwe versie geldt voor termijnen die vanaf die dag beginnen.',
    knop: 'Nieuwe versie vaststellen',
    gelukt: 'De nieuwe versie is vastgesteld.',
    geldigVanaf: 'Vanaf welke dag?',
    naam: 'Naam',
    grondslagSoort: 'Waar staat de termijn?',
    grondslag: 'Vindplaats',
    grondslagUitleg: 'Schrijf bij een eigen keuze het woord AANNAME erbij.',
    startgebeurtenis: 'Waar begint de termijn mee?',
    lengte: 'Hoe lang is de termijn?',
    lengteUitleg: 'Een aantal. Laat dit leeg als de lengte per zaak wordt gekozen.',
    eenheid: 'Dagen, weken, maanden of werkdagen?',
    awt: 'De Algemene termijnenwet geldt',
    verlengingsbron: 'Waar staat dat verlengen mag?',
    verlengingsbronUitleg: 'Laat dit leeg als verlengen niet kan.',
    opschortingsbron: 'Waar staat dat opschorten mag?',
    opschortingsbronUitleg:
      'Laat dit leeg als opschorten niet kan. Noem bij een termijn uit beleid het eigen beleid, niet Awb artikel 4:15.',
    maxLengte: 'Hoeveel weken ten hoogste?',
    herinneringen: 'Hoeveel dagen vooraf gaat er een herinnering uit?',
    herinneringenUitleg: 'Eén aantal per regel, bijvoorbeeld 14, 7 en 1.',
    ontvangers: 'Wie krijgt de herinnering?',
    eigenaar: 'Wie is aan zet?',
    gevolg: 'Wat volgt er als de termijn voorbij is?',
    trap: {
      coordinator: 'Na hoeveel werkdagen krijgt de coördinator bericht?',
      jurist: 'Na hoeveel werkdagen krijgt de jurist bericht?',
      college: 'Na hoeveel werkdagen krijgt het college bericht?',
    },
    trapUitleg: 'Werkdagen na de laatste dag. Laat dit leeg als er dan geen bericht komt.',
    aanname: 'Er staat iets in dat uit geen bron komt',
    fout: {
      geldigVanaf: 'Vul in vanaf welke dag deze versie geldt',
      naam: 'Vul een naam in',
      grondslagSoort: 'Kies waar de termijn staat',
      grondslag: 'Vul de vindplaats in',
      startgebeurtenis: 'Vul in waar de termijn mee begint',
      lengte: 'Vul een heel getal in van 1 of meer',
      eenheid: 'Kies dagen, weken, maanden of werkdagen',
      herinneringen: 'Vul per regel een heel getal in van 1 tot en met 365',
      eigenaar: 'Kies wie aan zet is',
      gevolg: 'Vul in wat er volgt',
      trap: 'Vul een heel getal in van 1 tot en met 90, hoger dan bij de vorige',
    },
  },
  duur: {
    D: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`),
    W: (n: number) => (n === 1 ? '1 week' : `${n} weken`),
    M: (n: number) => (n === 1 ? '1 maand' : `${n} maanden`),
    Y: (n: number) => (n === 1 ? '1 jaar' : `${n} jaar`),
    werkdagen: (n: number) => (n === 1 ? '1 werkdag' : `${n} werkdagen`),
  },
} as const;
