import type { Hulptekst } from './hulp';

const TELLEN =
  'Geteld wordt wat in de zaken is vastgesteld. Een besloten zaak telt voor niemand mee. Mag u een aanbieder niet zien, dan zijn uw aantallen niet volledig.';

/** Help with the research by theme. */
export const hulpThemaonderzoeken: Readonly<Record<string, Hulptekst>> = {
  '/themaonderzoeken': {
    titel: 'Themaonderzoeken',
    tekst: [
      'Een themaonderzoek gaat over één onderwerp bij meer aanbieders. U schrijft op wat u wilt weten en waarom, en kiest de aanbieders op een manier die na te gaan is.',
      'Als het begint, krijgt elke gekozen aanbieder een zaak van proactief toezicht.',
    ],
    begrippen: ['kwaliteit'],
  },
  '/themaonderzoeken/$id': {
    titel: 'Een themaonderzoek',
    tekst: [
      TELLEN,
      'Na het afronden is er een samenvatting zonder namen. Kleine aantallen staan er niet in, en ook niet wat u daarmee kunt uitrekenen.',
    ],
    begrippen: ['kwaliteit'],
  },
  '/themauitkomsten': {
    titel: 'Themaonderzoeken bij u',
    tekst: [
      'Hier staat uw uitkomst naast die van de groep, nadat de toezichthouder die met u deelt.',
      'U ziet niet wie de andere aanbieders zijn. Kleine aantallen zijn niet getoond.',
    ],
    begrippen: [],
  },
};
