import type { Collegeadvies } from '../../api/collegeadviezen';
import type { Veld, Waarden } from '../../delen/velden';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { opties } from '../../teksten/waarden';
import { vindplaatsvelden } from './grond';

const { acties: t, punt } = adviesTeksten;

export type Actienaam =
  | 'afzien'
  | 'zienswijze-vragen'
  | 'zienswijze'
  | 'toetsen'
  | 'terugsturen'
  | 'belang'
  | 'verzenden'
  | 'intrekken'
  | 'vragen'
  | 'besluit'
  | 'effect';

const PUNTEN = Object.keys(punt) as (keyof typeof punt)[];

/** What the jurist said per point, under the name that the reader sees. */
export function puntenVan(verzoek: Readonly<Record<string, unknown>>): { punt: string; tekst: string }[] {
  return PUNTEN.flatMap((naam) => {
    const tekst = verzoek[naam];
    return typeof tekst === 'string' && tekst.trim() ? [{ punt: punt[naam], tekst }] : [];
  });
}

const reden = ({ reden: label, redenFout }: { reden: string; redenFout: string }): Veld[] => [
  { naam: 'reden', soort: 'vak', label, verplicht: redenFout, regels: 4, maxTekens: 2000 },
];

const is = (naam: string, waarde: string) => (w: Waarden) => w[naam] === waarde;

function zienswijzevelden({ zienswijze: z }: Collegeadvies): Veld[] {
  const { zienswijze } = t;
  const gevraagd = is('gevraagd', 'ja');
  const gegeven = (w: Waarden) => gevraagd(w) && ['schriftelijk', 'mondeling'].includes(String(w['vorm']));
  const niet = is('gevraagd', 'nee');
  return [
    {
      ...{ naam: 'gevraagd', soort: 'janee', label: zienswijze.gevraagd, verplicht: zienswijze.gevraagdFout },
      begin: z ? (z.gevraagdOp ? 'ja' : 'nee') : '',
    },
    {
      ...{ naam: 'gevraagdOp', soort: 'datum', label: zienswijze.gevraagdOp, begin: z?.gevraagdOp ?? '' },
      ...{ verplicht: zienswijze.gevraagdOpFout, dagen: 'tot-en-met-vandaag', als: gevraagd },
    },
    {
      ...{ naam: 'aan', soort: 'tekst', label: zienswijze.aan, verplicht: zienswijze.aanFout },
      ...{ maxTekens: 300, begin: z?.aan ?? '', als: gevraagd },
    },
    {
      ...{ naam: 'tot', soort: 'datum', label: zienswijze.tot },
      ...{ begin: z?.tot ?? '', als: gevraagd },
    },
    {
      ...{ naam: 'vorm', soort: 'keuze', label: zienswijze.vorm, opties: opties(adviesTeksten.vorm) },
      ...{ begin: z?.vorm ?? '', als: gevraagd },
    },
    {
      ...{ naam: 'ontvangenOp', soort: 'datum', label: zienswijze.ontvangenOp, begin: z?.ontvangenOp ?? '' },
      ...{ verplicht: zienswijze.ontvangenOpFout, dagen: 'tot-en-met-vandaag', als: gegeven },
    },
    {
      ...{ naam: 'inhoud', soort: 'vak', label: zienswijze.inhoud, verplicht: zienswijze.inhoudFout },
      ...{ maxTekens: 8000, begin: z?.inhoud ?? '', als: gegeven },
    },
    {
      ...{
        naam: 'nietHoren',
        soort: 'keuze',
        label: zienswijze.nietHoren,
        verplicht: zienswijze.nietHorenFout,
      },
      ...{ opties: opties(adviesTeksten.nietHoren), begin: z?.nietHoren ?? '', als: niet },
    },
    {
      ...{ naam: 'toelichting', soort: 'vak', label: zienswijze.toelichting, als: niet, regels: 3 },
      ...{ verplicht: zienswijze.toelichtingFout, maxTekens: 2000, begin: z?.toelichting ?? '' },
    },
  ];
}

function besluitvelden(): Veld[] {
  const b = t.besluit;
  const afwijkt = is('soort', 'wijkt_af');
  const houdtAan = is('soort', 'houdt_aan');
  const anders = (w: Waarden) => afwijkt(w) && Boolean(w['maatregel']);
  const waarom = (label: string, als: (w: Waarden) => boolean): Veld => ({
    ...{ naam: 'reden', soort: 'vak', label, verplicht: b.redenFout, maxTekens: 4000, als },
  });
  return [
    {
      ...{ naam: 'soort', soort: 'keuze', label: b.soort, verplicht: b.soortFout },
      opties: opties(adviesTeksten.besluitsoort),
    },
    { naam: 'op', soort: 'datum', label: b.op, verplicht: b.opFout, dagen: 'tot-en-met-vandaag' },
    { naam: 'nummer', soort: 'tekst', label: b.nummer, maxTekens: 80 },
    { naam: 'inhoud', soort: 'vak', label: b.inhoud, verplicht: b.inhoudFout, maxTekens: 8000 },
    waarom(b.redenAf, afwijkt),
    waarom(b.redenAan, houdtAan),
    { naam: 'tot', soort: 'datum', label: b.tot, verplicht: b.totFout, als: houdtAan },
    {
      ...{ naam: 'maatregel', soort: 'lijst', label: b.maatregel, als: afwijkt },
      opties: opties(adviesTeksten.maatregel),
    },
    {
      ...{ naam: 'grondsoort', soort: 'lijst', label: b.grond, uitleg: b.grondUitleg, als: anders },
      opties: opties(adviesTeksten.grond),
    },
    ...vindplaatsvelden(anders),
  ];
}

/** The questions of each act. */
export const actievelden: Readonly<Record<Actienaam, (advies: Collegeadvies) => Veld[]>> = {
  afzien: () => reden(t.afzien),
  terugsturen: () => reden(t.terugsturen),
  belang: () => reden(t.belang),
  intrekken: () => reden(t.intrekken),
  'zienswijze-vragen': () => {
    const { tot, totFout, afweging, afwegingUitleg, afwegingFout } = t['zienswijze-vragen'];
    return [
      { ...{ naam: 'tot', soort: 'datum', label: tot }, ...{ verplicht: totFout, dagen: 'na-vandaag' } },
      {
        ...{ naam: 'afweging', soort: 'vak', label: afweging, uitleg: afwegingUitleg },
        ...{ verplicht: afwegingFout, maxTekens: 4000 },
      },
    ];
  },
  zienswijze: zienswijzevelden,
  besluit: besluitvelden,
  toetsen: () => [
    {
      ...{ naam: 'oordeel', soort: 'keuze', label: t.toetsen.oordeel, verplicht: t.toetsen.oordeelFout },
      opties: opties(adviesTeksten.oordeel),
    },
    {
      ...{ naam: 'tekst', soort: 'vak', label: t.toetsen.tekst, verplicht: t.toetsen.tekstFout },
      maxTekens: 8000,
    },
    ...PUNTEN.map((naam): Veld => ({ naam, soort: 'vak', label: punt[naam], regels: 3, maxTekens: 4000 })),
  ],
  verzenden: ({ jurist }) => [
    {
      ...{ naam: 'grond', soort: 'tekst', label: t.verzenden.grond, uitleg: t.verzenden.grondUitleg },
      ...{ verplicht: t.verzenden.grondFout, maxTekens: 300 },
    },
    {
      ...{ naam: 'juristdeling', soort: 'keuze', label: t.verzenden.deling },
      ...{ verplicht: t.verzenden.delingFout, opties: opties(adviesTeksten.deling) },
    },
    {
      ...{ naam: 'reactie', soort: 'vak', label: t.verzenden.reactie, maxTekens: 4000 },
      ...(jurist?.oordeel === 'akkoord' ? {} : { verplicht: t.verzenden.reactieFout }),
    },
  ],
  vragen: () => [
    {
      ...{ naam: 'vraag', soort: 'vak', label: t.vragen.vraag, verplicht: t.vragen.vraagFout },
      maxTekens: 4000,
    },
  ],
  effect: () => [
    {
      ...{ naam: 'tekst', soort: 'vak', label: t.effect.tekst, verplicht: t.effect.tekstFout },
      maxTekens: 4000,
    },
  ],
};
