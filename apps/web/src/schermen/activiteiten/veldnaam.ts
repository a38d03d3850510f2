import { activiteitTeksten as t } from '../../teksten/activiteiten';

const NAMEN: Readonly<Record<string, string>> = {
  ...t.veld,
  op: t.veld.dag,
  gemeenteId: t.veld.gemeente,
  behandelaarId: t.veld.wie,
  aanbiederId: t.veld.over,
  partij: t.veld.over,
  zaakId: t.veld.zaak,
  analyseId: t.veld.analyse,
  opvolgenOp: t.kolom.opvolgen,
};

/** A field of the API as a person knows it. */
export const veldnaam = (veld: string): string => NAMEN[veld] ?? veld;
