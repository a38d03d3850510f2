import { patroonregels } from './startwoorden';

const maandTekst = (maanden: number): string => (maanden === 1 ? '1 maand' : `${maanden} maanden`);

/** Texts of the patterns at providers, and of what counts as one. */
export const patroonTeksten = {
  titel: 'Patronen',
  inleiding:
    'Hier staat waar meldingen over een aanbieder samen opvallen. Het systeem telt en vertelt het één keer; wat ermee gebeurt, bepaalt een mens.',
  bijschrift: 'Patronen, nieuwste eerst',
  meest: (aantal: number) =>
    `U ziet de nieuwste ${aantal}: eerst wat open is. De andere vindt u op de pagina van de aanbieder.`,
  regels: 'Wat telt als patroon?',
  kolom: { aanbieder: 'Aanbieder', wat: 'Wat valt op', sinds: 'Gezien op', stand: 'Stand' },
  leeg: {
    titel: 'Er zijn geen patronen gezien',
    tekst: 'Zodra meldingen over een aanbieder samen opvallen, staat dat hier.',
  },
  regel: patroonregels,
  meldingen: (aantal: number) => (aantal === 1 ? '1 melding' : `${aantal} meldingen`),
  stand: { open: 'Open', gesluimerd: 'Rust', gesloten: 'Afgesloten' } as Record<string, string>,
  uitkomst: { opgepakt: 'Opgepakt', geen_patroon: 'Geen patroon' } as Record<string, string>,
  rustTot: (datum: string) => `Tot en met ${datum}`,
  pagina: {
    wat: 'het patroon',
    uitleg: 'Waarom is dit een patroon?',
    regels: (nummer: number) => `Volgens versie ${nummer} van de regels`,
    meldingen: 'Meldingen die meetellen',
    gegevens: 'Gegevens',
    aanbieder: 'Aanbieder',
    locatie: 'Locatie',
    sinds: 'Gezien op',
    waarom: 'Waarom',
    geinformeerd: 'Aanbieder geïnformeerd',
    nogNiet: (reden: string) => `Nog niet: ${reden}`,
    door: 'Vastgelegd door',
    nu: {
      titel: 'Wat nu',
      open: 'Niemand heeft gezegd wat dit betekent.',
      gesluimerd: 'Dit patroon rust. Groeit het met de helft, dan is het er eerder weer.',
      gesloten: 'Dit patroon is afgesloten. Wat toen meetelde, telt niet opnieuw mee.',
    } as Record<string, string>,
    sluimer: 'Laten rusten',
    wek: 'Rust beëindigen',
    gewekt: 'De rust is voorbij.',
    sluit: 'Afsluiten',
  },
  sluimeren: {
    titel: 'Patroon laten rusten',
    inleiding: 'Het patroon is er na die dag weer, of eerder als het met de helft groeit.',
    tot: 'Tot en met welke dag?',
    totFout: 'Kies een dag na vandaag, binnen een half jaar',
    reden: 'Waarom kan het wachten?',
    redenFout: 'Leg uit waarom het kan wachten',
    knop: 'Laten rusten',
    gelukt: 'Het patroon rust.',
  },
  sluiten: {
    titel: 'Patroon afsluiten',
    inleiding:
      'Leg vast wat ermee is gedaan. Er gebeurt niets vanzelf: een zaak, een vraag of een bezoek begint u zelf.',
    uitkomst: 'Wat is het geworden?',
    uitkomstFout: 'Kies wat het is geworden',
    opgepakt: 'Opgepakt: iemand gaat hiermee verder',
    geenPatroon: 'Geen patroon: het betekent niets',
    reden: 'Waarom?',
    redenUitleg: 'Bij opgepakt: waar het verder gaat, zoals het nummer van een zaak.',
    redenFout: 'Leg uit waarom',
    geinformeerdOp: 'Wanneer is de aanbieder geïnformeerd?',
    geinformeerdUitleg:
      'Vertel de aanbieder vroeg wat opvalt, en waarvoor u dat vertelt. Nog niet gedaan? Laat dit leeg.',
    ofNogNiet: 'of waarom nog niet',
    nietGeinformeerd: 'Waarom is de aanbieder nog niet geïnformeerd?',
    nietGeinformeerdFout: 'Vul hierboven een dag in, of leg uit waarom nog niet',
    knop: 'Afsluiten',
    gelukt: 'Het patroon is afgesloten.',
  },
  versies: {
    titel: 'Wat telt als patroon?',
    inleiding:
      'De regels waarmee het systeem kijkt. Een versie verandert niet meer; wat eerder is gezien, houdt de regels van toen.',
    aantal: (aantal: number, maanden: number) => `${aantal} meldingen in ${maandTekst(maanden)}`,
    locatie: (aantal: number, maanden: number) =>
      `${aantal} meldingen van dezelfde soort op één locatie, in ${maandTekst(maanden)}`,
    zwaarte: (punten: number, maanden: number) =>
      `${punten} punten samen in ${maandTekst(maanden)} (groen 1, oranje 2, rood, calamiteit of geweld 4)`,
    stijging: (factor: string, aantal: number, maanden: number) =>
      `${factor} keer zoveel als even lang ervoor (${maandTekst(maanden)}), gemeten naar de grootte van de aanbieder, met ten minste ${aantal} meldingen`,
  },
  vaststellen: {
    titel: 'Nieuwe regels vaststellen',
    inleiding: 'Daarna verandert deze versie niet meer. Zet uit wat u niet wilt gebruiken.',
    aan: {
      aantal: 'Veel meldingen over één aanbieder',
      zelfdeSoortOpLocatie: 'Meldingen van dezelfde soort op één locatie',
      zwaarte: 'Zware meldingen samen',
      stijging: 'Meer meldingen dan eerst, naar de grootte van de aanbieder',
    },
    vanafAantal: 'Vanaf hoeveel meldingen?',
    vanafPunten: 'Vanaf hoeveel punten?',
    puntenUitleg: 'Groen telt 1, oranje 2, rood 4. Een calamiteit of geweldsincident telt als rood.',
    vanafFactor: 'Vanaf hoeveel keer zoveel?',
    factorUitleg: 'Bijvoorbeeld 2 of 1,5.',
    maanden: 'Binnen hoeveel maanden?',
  },
  kaart: 'Patronen bij deze aanbieder',
} as const;
