import { KnopKoppeling, Melding } from '@navolgbaar/ui';
import { NOG_NIET } from '../api/nog-niet';
import { adres } from '../basis';
import { BewaardeTekst } from '../bewaren/bewaarde-tekst';
import { veldTeksten } from '../teksten/velden';

/** An act on a thing in a status, as the transition table of that kind of thing names them. */
export interface Daad {
  bij: keyof typeof NOG_NIET;
  status: string;
  handeling: string;
}

export interface NietMogelijkProps {
  /** Without the base. */
  terug: string;
  /** What the form is for, where it may come later: then it says so. */
  daad?: Daad | undefined;
  tekst?: string;
  knop?: string;
}

/** In place of a form whose act is not offered: not yet, or not any more. */
export function NietMogelijk({
  terug,
  daad,
  tekst = daad && komtNog(daad) ? veldTeksten.nogNiet : veldTeksten.nietMogelijk,
  knop = veldTeksten.terug,
}: NietMogelijkProps) {
  return (
    <>
      <Melding soort="waarschuwing" acties={<KnopKoppeling href={adres(terug)}>{knop}</KnopKoppeling>}>
        {tekst}
      </Melding>
      <BewaardeTekst />
    </>
  );
}

function komtNog({ bij, status, handeling }: Daad): boolean {
  const perStatus: Readonly<Record<string, readonly string[]>> = NOG_NIET[bij];
  return perStatus[status]?.includes(handeling) ?? false;
}
