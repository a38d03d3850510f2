import { KnopKoppeling, Melding } from '@navolgbaar/ui';
import { adres } from '../basis';
import { BewaardeTekst } from '../bewaren/bewaarde-tekst';
import { veldTeksten } from '../teksten/velden';

export interface NietMogelijkProps {
  /** Without the base. */
  terug: string;
  tekst?: string;
  knop?: string;
}

/** In place of a form whose act is not offered any more. */
export function NietMogelijk({
  terug,
  tekst = veldTeksten.nietMogelijk,
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
