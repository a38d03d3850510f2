import { tijdstipTekst } from '../delen/tijdstip';

/** Texts of the visits. */
export const bezoekTeksten = {
  titel: 'Bezoeken',
  wat: 'het bezoek',
  bijschrift: 'Bezoeken aan aanbieders',
  leeg: {
    mijn: { titel: 'U hebt geen bezoeken gepland', tekst: 'Een bezoek plant u vanuit een zaak.' },
    team: { titel: 'Er zijn geen bezoeken gepland', tekst: 'Een bezoek plant u vanuit een zaak.' },
    niemand: { titel: 'Elk bezoek heeft iemand die gaat' },
    teLaat: {
      titel: 'Er wacht geen bezoek op een verslag',
      tekst: 'Hier staat wat gepland was voor een dag die voorbij is.',
    },
  },
  dagVoorbij: 'Dag voorbij',
  filter: { stand: 'Stand', gepland: 'Gepland', alle: 'Alle' },
  kolom: {
    dag: 'Dag',
    aanbieder: 'Aanbieder',
    plaats: 'Locatie',
    zaak: 'Zaak',
    aankondiging: 'Aankondiging',
    stand: 'Stand',
    wie: 'Wie gaat',
  },
  tijd: (van: string | null, tot: string | null) =>
    van === null
      ? ''
      : `${[van, tot]
          .flatMap((tijd) => tijd ?? [])
          .map(tijdstipTekst)
          .join(' tot ')} uur`,
  paginatitel: (aanbieder: string, dag: string) => `Bezoek aan ${aanbieder} op ${dag}`,
  veld: {
    zaak: 'Zaak',
    aanbieder: 'Aanbieder',
    plaats: 'Locatie',
    wanneer: 'Wanneer',
    wie: 'Wie gaat',
    aankondiging: 'Aankondiging',
    stand: 'Stand',
    doel: 'Wat u wilt zien, en waarom',
    reistijd: 'Reistijd',
    planuitleg: 'Waarom het zo gepland kon',
    gesprokenMet: 'Gesproken met',
    verslag: 'Wat u zag en hoorde',
    vervalreden: 'Waarom het niet doorging',
  },
  reistijd: (voor: number, na: number) => `${voor} minuten heen, ${na} minuten terug`,
  verband: {
    titel: 'Hercontrole',
    eerder: 'Dit is de hercontrole van',
    maatregel: 'een maatregel',
    vervolgen: 'Hercontroles van dit bezoek',
    bezoekVan: (dag: string) => `het bezoek van ${dag}`,
    plan: 'Hercontrole plannen',
  },
  plan: 'Het plan',
  uitkomst: 'Het bezoek',
  geenPlaats: 'Geen locatie gekozen',
  nu: {
    titel: 'Wat nu',
    gepland: 'Het bezoek is gepland. Leg na afloop vast wat u zag.',
    aankondigen: 'De aanbieder weet nog niet van dit bezoek. Kondig het aan.',
    voorbij: 'De dag van dit bezoek is voorbij. Leg vast wat u zag, of waarom het niet doorging.',
    afgelegd: 'Het bezoek is vastgelegd.',
    lijstOpen: 'Het bezoek is vastgelegd. Vul de bezoeklijst aan en rond haar af.',
    vervallen: 'Dit bezoek gaat niet door.',
    onaangekondigd: 'De aanbieder weet niet van dit bezoek. Zet het niet in een gedeelde agenda.',
  },
  hercontrole: {
    titel: 'Hercontrole plannen',
    inleiding:
      'U kijkt opnieuw naar wat een eerder bezoek liet zien. De twee bezoeken verwijzen naar elkaar.',
    knop: 'Hercontrole plannen',
    gelukt: 'De hercontrole is gepland.',
  },
  plannen: {
    titel: 'Bezoek plannen',
    welkeAanbieder: 'Aan welke aanbieder?',
    inleiding:
      'De aanbieder krijgt hiervan geen bericht. Een aangekondigd bezoek kondigt u daarna aan met een brief.',
    knop: 'Bezoek plannen',
    gelukt: 'Het bezoek is gepland.',
  },
  verzetten: {
    titel: 'Bezoek verzetten',
    inleiding: 'Wijzig de dag, de tijd, de locatie of wie er gaat.',
    knop: 'Bezoek verzetten',
    gelukt: 'Het bezoek is gewijzigd.',
    reden: 'Waarom wordt het anders?',
  },
  vastleggen: {
    titel: 'Bezoek vastleggen',
    inleiding: 'Noem geen namen van cliënten.',
    knop: 'Bezoek vastleggen',
    gelukt: 'Het bezoek is vastgelegd.',
    op: 'Op welke dag was het bezoek?',
    gesprokenMet: 'Met wie sprak u?',
    gesprokenMetUitleg: 'Schrijf de functie op, bijvoorbeeld: de locatiemanager en twee begeleiders.',
    verslag: 'Wat zag en hoorde u?',
  },
  vervallen: {
    titel: 'Bezoek laten vervallen',
    inleiding: 'Het bezoek blijft te zien in de zaak.',
    knop: 'Bezoek laten vervallen',
    gelukt: 'Het bezoek gaat niet door.',
    reden: 'Waarom gaat het bezoek niet door?',
  },
  vraag: {
    aankondiging: 'Weet de aanbieder dat u komt?',
    aankondigingUitleg: {
      aangekondigd: 'De aanbieder hoort vooraf dat u komt en wat er wordt verwacht.',
      onaangekondigd: 'De aanbieder hoort het pas als u er bent.',
    },
    doel: 'Wat wilt u zien, en waarom?',
    op: 'Op welke dag?',
    opUitleg: 'Bijvoorbeeld 3 april 2026.',
    van: 'Hoe laat begint het?',
    tijdUitleg: 'Bijvoorbeeld 09:30.',
    tot: 'Hoe laat is het klaar?',
    locatie: 'Op welke locatie?',
    wie: 'Wie leidt het bezoek?',
    tweede: 'Wie gaat mee?',
    reistijdVoor: 'Hoe lang is de reis erheen?',
    reistijdNa: 'Hoe lang is de reis terug?',
    minuten: (aantal: number) => (aantal === 0 ? 'Geen reistijd' : `${aantal} minuten`),
    planuitleg: 'Past er iets niet? Leg uit waarom het toch kan',
    planuitlegUitleg:
      'Bijvoorbeeld bij te weinig reistijd, verlof, een weekend of een feestdag. Twee bezoeken tegelijk kan niet.',
  },
  fout: {
    aankondiging: 'Kies of de aanbieder weet dat u komt',
    doel: 'Schrijf op wat u wilt zien, en waarom',
    op: 'Vul de dag in',
    wie: 'Kies wie het bezoek leidt',
    reden: 'Leg uit waarom',
    gesprokenMet: 'Schrijf op met wie u sprak',
    verslag: 'Schrijf op wat u zag en hoorde',
  },
} as const;
