import { StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import type { Lijstnorm } from '../../api/bezoeklijst';
import { lijstTeksten } from '../../teksten/bezoeklijst';

const KLEUR: Readonly<Record<string, StatusSoort>> = {
  voldoet: 'gelukt',
  geen_signaal: 'gelukt',
  deels: 'waarschuwing',
  signaal: 'waarschuwing',
  voldoet_niet: 'fout',
};

/** The value of the scale by its name. */
export const oordeelnaam = (norm: Lijstnorm | undefined, oordeel: string): string =>
  norm?.schaal.find(({ waarde }) => waarde === oordeel)?.naam ?? lijstTeksten.nvt;

/** A score, or that there is none. */
export function Oordeel({ norm, oordeel }: { norm: Lijstnorm | undefined; oordeel: string | undefined }) {
  if (!oordeel) return <>{lijstTeksten.geenAntwoord}</>;
  const betekenis = norm?.schaal.find(({ waarde }) => waarde === oordeel)?.betekenis ?? '';
  return <StatusLabel soort={KLEUR[betekenis] ?? 'rust'}>{oordeelnaam(norm, oordeel)}</StatusLabel>;
}
