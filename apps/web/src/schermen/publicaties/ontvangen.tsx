import { datumTekst, momentTekst } from '@navolgbaar/ui';
import type { Publicatie } from '../../api/lijn';
import { Gemotiveerd } from '../../delen/gemotiveerd';
import { publicatieTeksten as teksten } from '../../teksten/publicaties';

/** When it came, to the minute where the provider gave it itself, and whether that was late. */
export function Ontvangen({
  zienswijze: { ontvangenOp, portaal, teLaat },
}: {
  zienswijze: NonNullable<Publicatie['zienswijze']>;
}) {
  const { viaPortaal, teLaat: laat } = teksten.zienswijze;
  return (
    <Gemotiveerd
      wat={portaal ? viaPortaal(momentTekst(portaal.om)) : datumTekst(ontvangenOp)}
      waarom={teLaat ? laat : null}
    />
  );
}
