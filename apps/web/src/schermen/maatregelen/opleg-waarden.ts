import type { Bevindingregel } from '../../api/bevindingen';
import { isAantal } from '../../delen/duur';
import type { Veld, Waarden } from '../../delen/velden';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { opleggen: t } = maatregelTeksten;

/** Which terms belong to which kind of maatregel; for the others the source knows none. */
const TERMIJNEN = {
  plan_van_aanpak: ['termijnPlan', 'termijnInvoering'],
  voortgangsinformatie: ['termijnVoortgang'],
} as const;
const TERMIJNVELDEN = ['termijnPlan', 'termijnInvoering', 'termijnVoortgang'] as const;

function hoort(naam: string, soort: unknown): boolean {
  const lijst: Readonly<Record<string, readonly string[]>> = TERMIJNEN;
  return typeof soort === 'string' && (lijst[soort]?.includes(naam) ?? false);
}

/** @param bevindingen the adopted findings of the case @param aanbieder the question to whom, where there is a choice */
export function oplegvragen(bevindingen: readonly Bevindingregel[], aanbieder: readonly Veld[] = []): Veld[] {
  const { fout } = t;
  const soorten = Object.keys(zaakwaarden.maatregelsoort) as (keyof typeof zaakwaarden.maatregelsoort)[];
  const vak = (
    naam: 'omschrijving' | 'onderbouwing' | 'doel' | 'verwachtEffect' | 'ernstWeging',
    inBrief: boolean,
  ): Veld => ({
    ...{
      naam,
      soort: 'vak',
      label: t[naam],
      verplicht: fout[naam],
      maxTekens: naam === 'doel' || naam === 'verwachtEffect' ? 2000 : 4000,
    },
    ...(inBrief ? { uitleg: t.briefUitleg } : {}),
  });
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
    ...TERMIJNVELDEN.map((naam): Veld => ({
      ...{ naam, soort: 'tekst', label: t[naam], verplicht: fout.weken },
      als: (w) => hoort(naam, w['soort']),
    })),
    {
      ...{ naam: 'bevindingIds', soort: 'meer', label: t.bevindingIds, uitleg: t.bevindingUitleg },
      verplicht: fout.bevindingIds,
      opties: bevindingen.map(({ id, nummer, stelling, rustOpVim, aanbiederId }) => ({
        ...{ waarde: id, label: t.bevinding(nummer, stelling, rustOpVim) },
        ...(naam(aanbiederId) ? { uitleg: t.overAanbieder(naam(aanbiederId)) } : {}),
      })),
    },
    vak('omschrijving', true),
    vak('onderbouwing', true),
    vak('doel', true),
    vak('verwachtEffect', true),
    vak('ernstWeging', false),
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

/** A number of weeks where one is asked. */
export function controleerWeken(w: Waarden): Record<string, string> {
  return Object.fromEntries(
    TERMIJNVELDEN.filter((naam) => hoort(naam, w['soort']) && !isWeken(String(w[naam]))).map((naam) => [
      naam,
      t.fout.weken,
    ]),
  );
}

const isWeken = (tekst: string): boolean => isAantal(tekst) && Number(tekst) < 1000;

/** The answers as the API wants them: terms as durations in weeks. */
export function naarMaatregel(verzoek: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(verzoek).map(([naam, waarde]) =>
      (TERMIJNVELDEN as readonly string[]).includes(naam) ? [naam, `P${Number(waarde)}W`] : [naam, waarde],
    ),
  );
}
