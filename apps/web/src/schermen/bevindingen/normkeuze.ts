import { useQueries, useQuery } from '@tanstack/react-query';
import type { Optie } from '@navolgbaar/ui';
import type { Bevinding } from '../../api/bevindingen';
import { type Kaderversie, kadersVraag, kaderversieVraag } from '../../api/toetsingskaders';
import type { Veld, Waarden } from '../../delen/velden';
import { bevindingTeksten } from '../../teksten/bevindingen';

const { toetsing: t } = bevindingTeksten;
const KADER = 'toetsing.kaderversieId';
const NORM = 'toetsing.normcode';
const SCORE = 'toetsing.score';

/** The frameworks that hold now, and the one of a draft, with all their norms; null while they are read. */
export function useNormkaders(concept?: Bevinding): readonly Kaderversie[] | null {
  const lijst = useQuery(kadersVraag);
  const geldend = (lijst.data ?? []).flatMap(({ geldend: versie }) => versie?.id ?? []);
  const eigen = concept?.toetsing?.kaderversieId;
  const ids = [...new Set([...geldend, ...(eigen ? [eigen] : [])])];
  const versies = useQueries({ queries: ids.map((id) => kaderversieVraag(id)) });
  if (lijst.isLoading || versies.some(({ isLoading }) => isLoading)) return null;
  return versies.flatMap(({ data }) => data ?? []);
}

/** Against which norm, and with what score: the norms and the words follow the framework that is chosen. */
export function normvragen(kaders: readonly Kaderversie[], concept?: Bevinding): Veld[] {
  const eerder = concept?.toetsing ?? null;
  return [
    {
      ...{ naam: KADER, soort: 'lijst', label: t.kader, uitleg: t.kaderUitleg },
      opties: kaders.map(({ id, inhoud, nummer }) => ({ waarde: id, label: t.versie(inhoud.naam, nummer) })),
      begin: eerder?.kaderversieId ?? '',
    },
    ...kaders.flatMap((kader) => vragenVan(kader, eerder)),
    {
      ...{ naam: 'toetsing.lokaleGrondslag', soort: 'tekst', label: t.grondslag, uitleg: t.grondslagUitleg },
      ...{ maxTekens: 300, als: (w) => bijWkkgz(kaders, w) },
    },
  ];
}

function vragenVan({ id, inhoud: { normen, schaal } }: Kaderversie, eerder: Bevinding['toetsing']): Veld[] {
  const hier = (w: Waarden) => w[KADER] === id;
  const nodig = (w: Waarden) =>
    schaal.some(({ code, toelichtingNodig }) => code === w[SCORE] && toelichtingNodig);
  const toelichting: Veld = {
    ...{ naam: 'toetsing.toelichting', soort: 'vak', label: t.toelichting, regels: 3, maxTekens: 4000 },
    begin: eerder?.toelichting ?? '',
  };
  return [
    {
      ...{ naam: NORM, soort: 'lijst', label: t.norm, verplicht: t.fout.norm, als: hier },
      opties: normen.map(({ code, tekst }): Optie => ({ waarde: code, label: `${code}: ${tekst}` })),
      begin: eerder?.normcode ?? '',
    },
    {
      ...{ naam: SCORE, soort: 'keuze', label: t.score, verplicht: t.fout.score, als: hier },
      opties: schaal.map(({ code, naam }) => ({ waarde: code, label: naam })),
      begin: eerder?.score.code ?? '',
    },
    { ...toelichting, verplicht: t.fout.toelichting, als: (w) => hier(w) && nodig(w) },
    { ...toelichting, als: (w) => hier(w) && !nodig(w) },
    {
      ...{ naam: 'toetsing.geeftWkkgzZorg', soort: 'keuze', label: t.wkkgz, uitleg: t.wkkgzUitleg },
      opties: [
        { waarde: 'ja', label: t.ja },
        { waarde: 'nee', label: t.nee },
      ],
      als: (w) => hier(w) && vraagtWkkgz(normen, w),
    },
  ];
}

const vraagtWkkgz = (normen: Kaderversie['inhoud']['normen'], w: Waarden): boolean =>
  normen.some(({ code, binding }) => code === w[NORM] && binding === 'wettelijk_bij_wkkgz');

const bijWkkgz = (kaders: readonly Kaderversie[], w: Waarden): boolean =>
  kaders.some(({ id, inhoud }) => id === w[KADER] && vraagtWkkgz(inhoud.normen, w));

/** `{ 'toetsing.score': … }` as the API wants it: one object, or nothing where no framework was chosen. */
export function metToetsing(plat: Record<string, unknown>): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(plat).filter(([naam]) => !naam.startsWith('toetsing.')));
  if (!plat[KADER]) return rest;
  const wkkgz = plat['toetsing.geeftWkkgzZorg'];
  return {
    ...rest,
    toetsing: {
      kaderversieId: plat[KADER],
      normcode: plat[NORM],
      score: plat[SCORE],
      toelichting: plat['toetsing.toelichting'],
      lokaleGrondslag: plat['toetsing.lokaleGrondslag'],
      ...(wkkgz === undefined ? {} : { geeftWkkgzZorg: wkkgz === 'ja' }),
    },
  };
}
