import { leesDatum } from '@navolgbaar/ui';
import type { Bevindingregel } from '../../api/bevindingen';
import { isAantal } from '../../delen/duur';
import type { Veld, Waarden } from '../../delen/velden';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { opleggen: t } = maatregelTeksten;

/** Which terms belong to which kind of maatregel; for the others the source knows none. */
const TERMIJNEN = {
  plan_van_aanpak: ['termijnPlan', 'termijnInvoering'],
  voortgangsinformatie: ['termijnVoortgang'],
} as const;
const DAG_MS = 86_400_000;
const TERMIJNVELDEN = ['termijnPlan', 'termijnInvoering', 'termijnVoortgang'] as const;

function hoort(naam: string, soort: unknown): boolean {
  const lijst: Readonly<Record<string, readonly string[]>> = TERMIJNEN;
  return typeof soort === 'string' && (lijst[soort]?.includes(naam) ?? false);
}

/** The last day of so many weeks from today. */
export const alsDag = (weken: number, vandaag: string): string =>
  new Date(Date.parse(vandaag) + weken * 7 * DAG_MS).toISOString().slice(0, 10);

const isDag = (w: Waarden): boolean => w['termijnwijze'] === 'dag';

/** The terms that are asked with these answers, in days from today; without those of which nothing that fits was typed yet. */
export const termijnenVan = (w: Waarden, vandaag: string): Record<string, number> =>
  Object.fromEntries(
    TERMIJNVELDEN.filter((naam) => hoort(naam, w['soort'])).flatMap((naam) => {
      const dagen = dagenVan(String(w[naam] ?? '').trim(), isDag(w), vandaag);
      return dagen === null ? [] : [[naam, dagen]];
    }),
  );

function dagenVan(tekst: string, dag: boolean, vandaag: string): number | null {
  if (!dag) return isWeken(tekst) ? Number(tekst) * 7 : null;
  const gelezen = tekst === '' ? undefined : leesDatum(tekst, vandaag).waarde;
  return gelezen === undefined ? null : Math.round((Date.parse(gelezen) - Date.parse(vandaag)) / DAG_MS);
}

/** @param bevindingen the adopted findings of the case @param aanbieder the question to whom, where there is a choice */
export function oplegvragen(bevindingen: readonly Bevindingregel[], aanbieder: readonly Veld[] = []): Veld[] {
  const { fout } = t;
  const soorten = Object.keys(zaakwaarden.maatregelsoort) as (keyof typeof zaakwaarden.maatregelsoort)[];
  const vak = (
    naam: 'omschrijving' | 'onderbouwing' | 'doel' | 'verwachtEffect' | 'ernstWeging',
    { regels, maxTekens }: { regels: number; maxTekens: number },
  ): Veld => ({ naam, soort: 'vak', label: t[naam], verplicht: fout[naam], regels, maxTekens });
  const [lang, kort] = [
    { regels: 4, maxTekens: 4000 },
    { regels: 2, maxTekens: 2000 },
  ];
  // What the evidence under a chosen finding says is not asked again, and cannot be denied.
  const uitBewijs = (w: Waarden) =>
    bevindingen.some(({ id, rustOpVim }) => rustOpVim && [w['bevindingIds']].flat().includes(id));
  const naam = (id: string | null) =>
    String(aanbieder.flatMap(({ opties = [] }) => opties).find(({ waarde }) => waarde === id)?.label ?? '');
  const vim = (w: Waarden) => uitBewijs(w) || w['steuntOpVim'] === true;
  return [
    ...aanbieder,
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.soort, verplicht: fout.soort },
      opties: soorten.map((waarde) => ({
        ...{ waarde, label: zaakwaarden.maatregelsoort[waarde], uitleg: t.soortUitleg[waarde] },
      })),
    },
    ...termijnvragen(),
    {
      ...{ naam: 'bevindingIds', soort: 'meer', label: t.bevindingIds, uitleg: t.bevindingUitleg },
      verplicht: fout.bevindingIds,
      opties: bevindingen.map(({ id, nummer, stelling, rustOpVim, aanbiederId }) => ({
        ...{ waarde: id, label: t.bevinding(nummer, stelling, rustOpVim) },
        ...(naam(aanbiederId) ? { uitleg: t.overAanbieder(naam(aanbiederId)) } : {}),
      })),
    },
    vak('omschrijving', lang),
    vak('onderbouwing', lang),
    vak('doel', kort),
    vak('verwachtEffect', kort),
    vak('ernstWeging', lang),
    { naam: 'steuntOpVim', soort: 'vinkje', label: t.steuntOpVim, als: (w) => !uitBewijs(w) },
    {
      ...{
        naam: 'vimUitzondering',
        soort: 'keuze',
        label: t.vimUitzondering,
        verplicht: fout.vimUitzondering,
      },
      ...{
        opties: Object.entries(zaakwaarden.vimUitzondering).map(([waarde, label]) => ({ waarde, label })),
        als: vim,
      },
    },
    {
      ...{ naam: 'vimToelichting', soort: 'vak', label: t.vimToelichting, verplicht: fout.vimToelichting },
      ...{ regels: 3, maxTekens: 2000, als: vim },
    },
  ];
}

/** The terms of the chosen kind, in weeks or as a day. */
function termijnvragen(): Veld[] {
  const { fout } = t;
  return [
    {
      ...{ naam: 'termijnwijze', soort: 'keuze', label: t.termijnwijze, uitleg: t.termijnwijzeUitleg },
      ...{ begin: 'weken', verplicht: fout.termijnwijze },
      ...{
        opties: opties(t.termijnwijzen),
        als: (w) => typeof w['soort'] === 'string' && w['soort'] in TERMIJNEN,
      },
    },
    // One question in two forms: a refusal of the server lands on the one that is asked.
    ...TERMIJNVELDEN.flatMap((naam): Veld[] => [
      {
        ...{ naam, soort: 'tekst', label: t[naam], verplicht: fout.weken(t.deel[naam]) },
        als: (w) => hoort(naam, w['soort']) && !isDag(w),
      },
      {
        ...{
          naam,
          soort: 'datum',
          label: t.dag[naam],
          verplicht: fout.dag(t.deel[naam]),
          dagen: 'na-vandaag',
        },
        als: (w) => hoort(naam, w['soort']) && isDag(w),
      },
    ]),
  ];
}

/** A number of weeks where one is asked. */
export function controleerWeken(w: Waarden): Record<string, string> {
  if (isDag(w)) return {};
  return Object.fromEntries(
    TERMIJNVELDEN.filter((naam) => hoort(naam, w['soort']) && !isWeken(String(w[naam]))).map((naam) => [
      naam,
      t.fout.weken(t.deel[naam]),
    ]),
  );
}

const isWeken = (tekst: string): boolean => isAantal(tekst) && Number(tekst) < 1000;

/** The answers as the API wants them: a term as a duration in weeks, or as its last day. */
export function naarMaatregel({
  termijnwijze,
  ...verzoek
}: Record<string, unknown>): Record<string, unknown> {
  if (termijnwijze === 'dag') return verzoek;
  return Object.fromEntries(
    Object.entries(verzoek).map(([naam, waarde]) =>
      (TERMIJNVELDEN as readonly string[]).includes(naam) ? [naam, `P${Number(waarde)}W`] : [naam, waarde],
    ),
  );
}
