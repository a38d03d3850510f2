import { datumTekst } from '@navolgbaar/ui';
import type { components } from '../../api/schema';
import type { Dossierdetail } from '../../api/vergewis';
import type { Veld, Waarden } from '../../delen/velden';
import { vergewisTeksten, vergewiswoorden } from '../../teksten/vergewis';
import { opties } from '../../teksten/waarden';

type Verzoek = components['schemas']['VergewisdossierRequest'];
type Raadpleging = Verzoek['raadplegingen'][number];
type Instrument = keyof typeof vergewiswoorden.instrument;

const { vraag: v } = vergewisTeksten;
const INSTRUMENTEN = Object.keys(vergewiswoorden.instrument) as Instrument[];

/** Of these the API takes only that they were seen, so nothing is asked. */
const ALLEEN_GEZIEN: readonly Instrument[] = [
  ...([
    'integriteitsverklaring',
    'vog',
    'igj',
    'wsr',
    'tuchtrecht_vrijwilligers',
    'continue_screening',
  ] as const),
];

const DELEN = ['op', 'resultaat', 'bewijsGezien', 'opmerking'] as const;

/** All instruments are sent, in their order: a refusal of the third is about the third. */
export const VELDNAMEN: Readonly<Record<string, string>> = Object.fromEntries(
  INSTRUMENTEN.flatMap((instrument, i) =>
    DELEN.map((deel) => [`raadplegingen.${String(i)}.${deel}`, `${instrument}.${deel}`]),
  ),
);

const gekozen = (waarden: Waarden, naam: string): readonly string[] => {
  const waarde = waarden[naam];
  return typeof waarde === 'object' ? waarde : [];
};
const janee = (waarde: boolean | undefined): string => (waarde === undefined ? '' : waarde ? 'ja' : 'nee');

/** The questions about a file; those about an instrument are asked once it is chosen. */
export function dossiervelden(nu?: Dossierdetail): Veld[] {
  const met = (antwoord: string) =>
    nu?.raadplegingen.filter((r) => r.geraadpleegd === antwoord).map(({ instrument }) => instrument) ?? [];
  return [
    {
      ...{ naam: 'code', soort: 'tekst', label: v.code, uitleg: v.codeUitleg, verplicht: v.codeFout },
      begin: nu?.code ?? '',
    },
    {
      ...{ naam: 'werksoort', soort: 'lijst', label: v.werksoort, verplicht: v.werksoortFout },
      ...{ opties: opties(vergewiswoorden.werksoort), begin: nu?.werksoort ?? '' },
    },
    {
      ...{ naam: 'kader', soort: 'keuze', label: v.kader, verplicht: v.kaderFout },
      ...{ opties: opties(vergewiswoorden.dossierkader), begin: nu?.kader ?? '' },
    },
    {
      ...{ naam: 'route', soort: 'keuze', label: v.route, verplicht: v.routeFout },
      ...{ opties: opties(vergewiswoorden.toegangsroute), begin: nu?.route ?? '' },
    },
    {
      ...{ naam: 'startdatum', soort: 'datum', label: v.startdatum, verplicht: v.startdatumFout },
      begin: nu ? datumTekst(nu.startdatum) : '',
    },
    {
      ...{ naam: 'clientgebonden', soort: 'janee', label: v.clientgebonden, verplicht: v.clientgebondenFout },
      begin: janee(nu?.clientgebonden),
    },
    { naam: 'bigBeroep', soort: 'vinkje', label: v.bigBeroep, begin: nu?.bigBeroep ?? false },
    {
      naam: 'metMinderjarigen',
      soort: 'vinkje',
      label: v.metMinderjarigen,
      begin: nu?.metMinderjarigen ?? false,
    },
    {
      ...{ naam: 'ja', soort: 'meer', label: v.ja, uitleg: v.jaUitleg },
      ...{ opties: opties(vergewiswoorden.instrument), begin: met('ja') },
    },
    ...INSTRUMENTEN.flatMap((instrument) => instrumentvelden(instrument, nu)),
    {
      ...{ naam: 'nvt', soort: 'meer', label: v.nvt },
      ...{ opties: opties(vergewiswoorden.instrument), begin: met('nvt') },
    },
  ];
}

function instrumentvelden(instrument: Instrument, nu: Dossierdetail | undefined): Veld[] {
  const naam = vergewiswoorden.instrument[instrument];
  const eerder = nu?.raadplegingen.find((r) => r.instrument === instrument && r.geraadpleegd === 'ja');
  const als = (waarden: Waarden) => gekozen(waarden, 'ja').includes(instrument);
  const uitleg = v.opUitleg[instrument];
  return [
    {
      ...{ naam: `${instrument}.op`, soort: 'datum', label: v.op(naam), verplicht: v.opFout(naam), als },
      ...{ dagen: 'tot-en-met-vandaag', begin: eerder?.op ? datumTekst(eerder.op) : '' },
      ...(uitleg ? { uitleg } : {}),
    },
    ...(instrument === 'vog' ? vogvelden(nu) : []),
    ...(ALLEEN_GEZIEN.includes(instrument)
      ? []
      : [
          {
            ...{ naam: `${instrument}.resultaat`, soort: 'keuze', label: v.resultaat(naam), als },
            ...{ verplicht: v.resultaatFout(naam), opties: opties(vergewiswoorden.resultaat) },
            begin: eerder?.resultaat ?? '',
          } satisfies Veld,
        ]),
    {
      ...{ naam: `${instrument}.bewijsGezien`, soort: 'vinkje', label: v.bewijs(naam), als },
      begin: eerder?.bewijsGezien ?? false,
    },
    {
      ...{ naam: `${instrument}.opmerking`, soort: 'tekst', label: v.opmerking(naam), als, maxTekens: 300 },
      begin: eerder?.opmerking ?? '',
    },
  ];
}

function vogvelden(nu: Dossierdetail | undefined): Veld[] {
  const als = (waarden: Waarden) => gekozen(waarden, 'ja').includes('vog');
  return [
    {
      ...{ naam: 'vogVorm', soort: 'keuze', label: v.vogVorm, verplicht: v.vogVormFout, als },
      ...{ opties: opties(vergewiswoorden.vogvorm), begin: nu?.vogVorm ?? '' },
    },
    {
      ...{ naam: 'vogOrigineelOp', soort: 'datum', label: v.vogOrigineelOp, uitleg: v.vogOrigineelOpUitleg },
      ...{ dagen: 'tot-en-met-vandaag', begin: nu?.vogOrigineelOp ? datumTekst(nu.vogOrigineelOp) : '' },
      als: (waarden) => als(waarden) && waarden['vogVorm'] === 'kopie',
    },
  ];
}

/** What one question cannot see: the same instrument in both lists. */
export function controleerDossier(waarden: Waarden): Record<string, string> {
  const ja = gekozen(waarden, 'ja');
  return gekozen(waarden, 'nvt').some((instrument) => ja.includes(instrument)) ? { nvt: v.dubbel } : {};
}

/** The answers as the API wants them. */
export function alsDossierverzoek(antwoorden: Record<string, unknown>): Verzoek {
  const ja = antwoorden['ja'] as readonly string[];
  const nvt = antwoorden['nvt'] as readonly string[];
  const { code, werksoort, kader, route, startdatum, clientgebonden } = antwoorden as unknown as Verzoek;
  const { bigBeroep, metMinderjarigen, vogVorm, vogOrigineelOp } = antwoorden as unknown as Verzoek;
  return {
    ...{ code, werksoort, kader, route, startdatum, clientgebonden, bigBeroep, metMinderjarigen },
    ...(vogVorm ? { vogVorm } : {}),
    ...(vogOrigineelOp ? { vogOrigineelOp } : {}),
    raadplegingen: INSTRUMENTEN.map((instrument): Raadpleging => {
      if (!ja.includes(instrument)) {
        return { instrument, geraadpleegd: nvt.includes(instrument) ? 'nvt' : 'nee' };
      }
      const delen = DELEN.map((deel) => [deel, antwoorden[`${instrument}.${deel}`]]).filter(
        ([, waarde]) => waarde !== undefined,
      );
      return {
        instrument,
        geraadpleegd: 'ja',
        resultaat: 'gezien',
        ...Object.fromEntries(delen),
      } as Raadpleging;
    }),
  };
}
