import { StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import type { Doorzending } from '../../api/ketenpartners';
import { partnervraagTeksten } from '../../teksten/ketenpartners';
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

const VRAAGSTANDEN: Readonly<Record<string, StatusSoort>> = {
  open: 'actief',
  deels_beantwoord: 'actief',
  naar_collega: 'waarschuwing',
  beantwoord: 'gelukt',
  niet_gedeeld: 'waarschuwing',
  ingetrokken: 'neutraal',
};

/** How far a question is, and that it is late. */
export function Vraagstand({ status, teLaat = false }: { status: string; teLaat?: boolean }) {
  return (
    <span className="nav-labels">
      <StatusLabel soort={VRAAGSTANDEN[status] ?? 'neutraal'}>
        {woord(waarden.partnervraagstatus, status)}
      </StatusLabel>
      {teLaat && <StatusLabel soort="fout">{partnervraagTeksten.teLaat}</StatusLabel>}
    </span>
  );
}

/** The partner by name, or the kind of body where the register has none. */
export const ontvangerNaam = ({ partnerNaam, soort }: Pick<Doorzending, 'partnerNaam' | 'soort'>): string =>
  partnerNaam ?? woord(waarden.partnersoort, soort);

export const categorieenTekst = (codes: readonly string[]): string =>
  codes.map((code) => woord(waarden.gegevenscategorie, code)).join(', ');
