import type { Hulptekst } from './hulp';

/** Help with the focus areas. */
export const hulpAandachtsgebieden: Readonly<Record<string, Hulptekst>> = {
  '/aandachtsgebieden': {
    titel: 'Aandachtsgebieden',
    tekst: [
      'Waar het beleid extra naar kijkt, met de bron. Per kwartaal of jaar ziet u hoeveel meldingen, zaken en aanbieders erbij horen.',
      'Een melding telt op de dag van ontvangst, een zaak op de dag van openen. Wat u niet mag inzien, telt voor u niet mee.',
    ],
    begrippen: ['pgb'],
  },
  '/aandachtsgebieden/$id': {
    titel: 'Een aandachtsgebied',
    tekst: [
      'U ziet de bron en wat erbij hoort. Op de pagina van een melding, zaak of aanbieder geeft of beëindigt u het.',
      'De naam verandert nooit. De coördinator beëindigt het en begint zo nodig een nieuw.',
    ],
    begrippen: ['pgb'],
  },
  '/aandachtsgebieden/geven': {
    titel: 'Een aandachtsgebied geven',
    tekst: ['Het systeem kan iets voorstellen uit wat in het register staat. U beslist, en u zegt waarom.'],
    begrippen: ['pgb'],
  },
};
