import { KWARTALEN, type Kwartaal } from '../../domain/kwartaal';
import type { Realisatiestand } from '../../domain/realisatie';
import type { Jaarplanregelview } from './lees-jaarplan';

export interface Kwartaalcijfers {
  readonly kwartaal: Kwartaal;
  readonly capaciteit: number;
  readonly voorgesteld: number;
  readonly ingedeeld: number;
  readonly gepland: number;
  readonly gedaan: number;
  readonly teLaat: number;
}

/** A plan in numbers: of all its providers, whoever was considered and what became of it. */
export interface Jaarplancijfers {
  readonly aanbieders: number;
  readonly overwogen: number;
  readonly nietDitJaar: number;
  readonly anders: number;
  readonly afwijkingen: number;
  readonly hercontroles: number;
  readonly andereBezoeken: number;
  readonly kwartalen: readonly Kwartaalcijfers[];
}

const TE_LAAT: readonly Realisatiestand[] = ['te_laat', 'niet_geweest'];

/** Counts a plan. By quarter what was planned for it, not when it took place. */
export function telJaarplan(
  capaciteit: readonly number[],
  regels: readonly Jaarplanregelview[],
): Jaarplancijfers {
  const overwogen = regels.filter(({ id }) => id !== null);
  const som = (deel: 'hercontroles' | 'andereBezoeken') =>
    regels.reduce((totaal, regel) => totaal + regel[deel], 0);
  return {
    aanbieders: regels.length,
    overwogen: overwogen.length,
    nietDitJaar: overwogen.filter(({ kwartaal }) => kwartaal === null).length,
    anders: overwogen.filter(({ kwartaal, voorstel }) => kwartaal !== voorstel).length,
    afwijkingen: regels.filter(({ realisatie }) => realisatie.afwijking).length,
    hercontroles: som('hercontroles'),
    andereBezoeken: som('andereBezoeken'),
    kwartalen: KWARTALEN.map((kwartaal) => {
      const hier = overwogen.filter((regel) => regel.kwartaal === kwartaal);
      const stand = (...standen: readonly Realisatiestand[]) =>
        hier.filter(({ realisatie }) => standen.includes(realisatie.stand)).length;
      return {
        ...{ kwartaal, capaciteit: capaciteit[kwartaal - 1] ?? 0, ingedeeld: hier.length },
        voorgesteld: overwogen.filter(({ voorstel }) => voorstel === kwartaal).length,
        ...{ gepland: stand('gepland'), gedaan: stand('gedaan'), teLaat: stand(...TE_LAAT) },
      };
    }),
  };
}
