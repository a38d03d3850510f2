import { KnopKoppeling, Melding } from '@navolgbaar/ui';
import { KAN_HIER } from '../api/kan-hier';
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
  tekst?: string | undefined;
  knop?: string;
  /** The act that makes it possible. Without the base. */
  eerst?: { href: string; label: string } | undefined;
}

/** In place of a form whose act is not offered: not yet, not any more, or not because of something else. */
export function NietMogelijk({
  terug,
  daad,
  tekst = daad ? tekstVan(daad) : veldTeksten.nietMogelijk,
  knop = veldTeksten.terug,
  eerst,
}: NietMogelijkProps) {
  return (
    <>
      <Melding
        soort="waarschuwing"
        acties={
          <>
            {eerst && (
              <KnopKoppeling href={adres(eerst.href)} soort="primair">
                {eerst.label}
              </KnopKoppeling>
            )}
            <KnopKoppeling href={adres(terug)}>{knop}</KnopKoppeling>
          </>
        }
      >
        {tekst}
      </Melding>
      <BewaardeTekst />
    </>
  );
}

function tekstVan(daad: Daad): string {
  if (staatIn(NOG_NIET[daad.bij], daad)) return veldTeksten.nogNiet;
  return staatIn(KAN_HIER[daad.bij], daad) ? veldTeksten.nuNiet : veldTeksten.nietMogelijk;
}

const staatIn = (
  perStatus: Readonly<Record<string, readonly string[] | string>>,
  { status, handeling }: Daad,
): boolean => {
  const hier = perStatus[status] ?? [];
  return (typeof hier === 'string' ? hier.split(' ') : hier).includes(handeling);
};
