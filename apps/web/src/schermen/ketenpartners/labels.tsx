import { StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import type { Doorzending } from '../../api/ketenpartners';
import { waarden, woord } from '../../teksten/waarden';

const STANDEN: Readonly<Record<string, StatusSoort>> = {
  open: 'waarschuwing',
  ontvangst_bevestigd: 'actief',
  in_behandeling: 'actief',
  uitkomst: 'gelukt',
};

export function Doorzendstand({ status }: { status: string }) {
  return (
    <StatusLabel soort={STANDEN[status] ?? 'neutraal'}>{woord(waarden.doorzendstatus, status)}</StatusLabel>
  );
}

/** The partner by name, or the kind of body where the register has none. */
export const ontvangerNaam = ({ partnerNaam, soort }: Pick<Doorzending, 'partnerNaam' | 'soort'>): string =>
  partnerNaam ?? woord(waarden.partnersoort, soort);

export const categorieenTekst = (codes: readonly string[]): string =>
  codes.map((code) => woord(waarden.gegevenscategorie, code)).join(', ');
