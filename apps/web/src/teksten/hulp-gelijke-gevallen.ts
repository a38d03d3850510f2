import type { Hulptekst } from './hulp';

/** Help with the comparison of weighings, the account of them and the blind re-weighing. */
export const hulpGelijkeGevallen: Readonly<Record<string, Hulptekst>> = {
  '/gelijke-gevallen': {
    titel: 'Gelijke gevallen',
    tekst: [
      'Wegingen met dezelfde soort en ernst staan naast elkaar. Wat het vaakst voorkomt, is gebruikelijk. Wat anders ging, staat eronder met de reden die er toen bij is geschreven. Anders mag, als de reden klopt.',
      'Bij minder dan vijf gevallen zegt het overzicht niets: dan is verschil vaak toeval.',
      'Hoe collega’s wegen, ziet alleen de coördinator. U ziet uzelf.',
    ],
    begrippen: ['prioriteit', 'ernst', 'omvang', 'werkoverleg'],
  },
  '/gelijke-gevallen/verantwoording': {
    titel: 'Verantwoording',
    tekst: [
      'Hiermee laat u zien waarom de ene melding wel en de andere niet is opgepakt. Het bestand bevat ook waarop is gekozen, wie het maakte en wanneer.',
      'Lees de redenen na voordat u de lijst deelt: in een vrije tekst kan een naam staan.',
    ],
    begrippen: ['prioriteit', 'werkoverleg'],
  },
  '/gelijke-gevallen/herwegingen': {
    titel: 'Herweging',
    tekst: [
      'De coördinator begint een ronde. Het systeem loot en geeft elke weging aan een collega die haar niet zelf deed.',
      'U weegt met de feiten en met dezelfde versie van het afwegingskader. Heeft u er zelf mee te maken, of kent u de eerste weging al? Sla dan over en zeg waarom.',
      'Pas als de ronde is gesloten, ziet het team hoe de wegingen overeenkomen.',
    ],
    begrippen: ['prioriteit', 'ernst', 'omvang'],
  },
};
