import { datumTekst, type Optie } from '@navolgbaar/ui';
import type { Activiteit, Activiteitsoort } from '../../api/activiteiten';
import type { Veld, Waarden } from '../../delen/velden';
import { activiteitTeksten, activiteitwoorden, soortteksten, vormen } from '../../teksten/activiteiten';
import { opties } from '../../teksten/waarden';

const t = activiteitTeksten.vraag;
/** What a choice says that bounds nothing. */
export const GEEN = 'geen';

/** What can be chosen. */
export interface Keuzes {
  ik: string;
  collegas: readonly Optie[];
  gemeenten: readonly Optie[];
  analyses: readonly Optie[];
  partners: readonly Optie[];
}

type Altijd = (waarden: Waarden) => boolean;

const dag = (iso: string | null | undefined): string => (iso ? datumTekst(iso) : '');

/** The questions about the activity itself, in the words of its kind. */
export function planvragen(
  soort: Activiteitsoort,
  { ik, collegas, gemeenten, analyses, partners }: Keuzes,
  begin: Partial<Activiteit>,
): Veld[] {
  const s = soortteksten[soort];
  const tekst = (
    naam: 'met' | 'kenmerk' | 'wat' | 'toelichting',
    maxTekens: number,
    regels?: number,
  ): Veld[] => {
    const vraag = s[naam];
    if (!vraag) return [];
    const { label, uitleg, fout } = vraag;
    return [
      {
        ...{ naam, soort: regels ? 'vak' : 'tekst', label, maxTekens, begin: begin[naam] ?? '' },
        ...(regels ? { regels } : {}),
        ...(uitleg ? { uitleg } : {}),
        ...(fout ? { verplicht: fout } : {}),
      },
    ];
  };
  return [
    ...(s.vorm
      ? [
          {
            ...({ naam: 'vorm', soort: 'keuze', label: s.vorm.label, verplicht: s.vorm.fout } as const),
            opties: s.vorm.opties.map((waarde) => ({ waarde, label: vormen[waarde] ?? waarde })),
            begin: begin.vorm ?? '',
          },
        ]
      : []),
    ...(s.analyse
      ? [
          {
            ...({ naam: 'analyseId', soort: 'lijst', label: t.analyse, verplicht: t.analyseFout } as const),
            ...{ opties: analyses, begin: begin.analyseId ?? '' },
          },
        ]
      : []),
    { naam: 'aanbiederId', soort: 'aanbieder', label: t.aanbieder, begin: begin.aanbiederId ?? '' },
    {
      ...{ naam: 'partij', soort: 'tekst', label: t.partij, uitleg: t.partijUitleg, maxTekens: 300 },
      ...{ begin: begin.partij ?? '', als: (w) => w['aanbiederId'] === '' },
    },
    ...tekst('kenmerk', 200),
    ...partnervraag(soort, partners, begin),
    ...tekst('met', 1000),
    ...tekst('wat', 4000, 3),
    ...tekst('toelichting', 4000, 3),
    {
      ...{ naam: 'wet', soort: 'keuze', label: t.wet, verplicht: t.wetFout },
      ...{ opties: opties(activiteitwoorden.activiteitwet), begin: begin.wet ?? '' },
    },
    {
      ...{ naam: 'gemeenteId', soort: 'lijst', label: s.gemeente?.label ?? t.gemeente },
      ...(s.gemeente?.fout ? { verplicht: s.gemeente.fout } : {}),
      opties: s.gemeente ? gemeenten : [{ waarde: GEEN, label: t.geenGemeente }, ...gemeenten],
      begin:
        begin.gemeenteId ??
        (s.gemeente ? (gemeenten.length === 1 ? (gemeenten[0]?.waarde ?? '') : '') : GEEN),
    },
    {
      ...{ naam: 'behandelaarId', soort: 'lijst', label: t.wie, verplicht: t.wieFout },
      ...{ opties: collegas, begin: begin.behandelaarId ?? ik },
    },
  ];
}

/** Which partners of the chain join, where the kind of activity knows them. */
function partnervraag(
  soort: Activiteitsoort,
  partners: readonly Optie[],
  begin: Partial<Activiteit>,
): Veld[] {
  const vraag = soortteksten[soort].partners;
  if (!vraag || partners.length === 0) return [];
  return [
    {
      ...{ naam: 'partnerIds', soort: 'meer', label: vraag.label, opties: partners },
      begin: begin.partnerIds ?? [],
    },
  ];
}

/** The question for the day, with which days fit. */
export const dagvraag = (soort: Activiteitsoort, begin: string | null, dagen?: Veld['dagen']): Veld => ({
  ...{ naam: 'op', soort: 'datum', label: soortteksten[soort].op ?? t.op, verplicht: t.opFout },
  ...{ begin: dag(begin), ...(dagen ? { dagen } : {}) },
});

/** What came of it, in the words of its kind. */
export function uitvoeringsvragen(
  soort: Activiteitsoort,
  begin: Partial<Activiteit>,
  als: Altijd = () => true,
): Veld[] {
  const { resultaat, uitkomsten } = soortteksten[soort];
  return [
    ...(resultaat
      ? [
          {
            ...({ naam: 'resultaat', soort: 'vak', label: resultaat.label, als } as const),
            ...{ verplicht: resultaat.fout ?? '', maxTekens: 8000, begin: begin.resultaat ?? '' },
          },
        ]
      : []),
    {
      ...{ naam: 'uitkomst', soort: 'keuze', label: t.uitkomst, verplicht: t.uitkomstFout, als },
      ...{ opties: uitkomstopties(uitkomsten), begin: begin.uitkomst ?? '' },
    },
    opvolgvraag(begin.opvolgenOp ?? null, als),
  ];
}

export const uitkomstopties = (uitkomsten: readonly string[]): Optie[] =>
  opties(activiteitwoorden.activiteituitkomst).filter(({ waarde }) => uitkomsten.includes(waarde));

/** When somebody looks again. */
export const opvolgvraag = (begin: string | null, als: Altijd = () => true): Veld => ({
  ...{ naam: 'opvolgenOp', soort: 'datum', label: t.opvolgen, uitleg: t.opvolgenUitleg, als },
  ...{ begin: dag(begin) },
});

/** What the questions cannot say one by one. */
export function controleer(soort: Activiteitsoort, w: Waarden): Record<string, string | undefined> {
  const zonder = (naam: string) => String(w[naam] ?? '').trim() === '';
  const s = soortteksten[soort];
  const over = s.overWie === 'moet' && zonder('aanbiederId') && zonder('partij');
  return {
    ...(s.partners && zonder('met') && [w['partnerIds'] ?? []].flat().length === 0
      ? { met: s.partners.fout }
      : {}),
    ...('partij' in w && over ? { partij: t.overFout } : {}),
    ...(w['status'] !== 'gepland' && w['uitkomst'] === 'wacht_op_uitkomst' && zonder('opvolgenOp')
      ? { opvolgenOp: t.opvolgenFout }
      : {}),
  };
}

/** The answers as the API takes them. */
export const alsVerzoek = (verzoek: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(verzoek).filter(([, waarde]) => waarde !== GEEN));
