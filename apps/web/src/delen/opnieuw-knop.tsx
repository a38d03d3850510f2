import { Knop, Knoppen, Verborgen } from '@navolgbaar/ui';
import { type Actiepad, stuur } from '../api/stuur';
import { FoutMelding } from '../schil/fout-scherm';
import { useActie } from './actie';

interface OpnieuwKnopProps {
  pad: Actiepad;
  id: string;
  /** Which lists and pages show something else afterwards. */
  ververs: readonly (readonly unknown[])[];
  teksten: { opnieuw: string; opnieuwGelukt: string };
  /** What it is about, for who hears the button without seeing what stands beside it. */
  waarvan?: string;
}

/** Asks for another try of what failed by itself: the sending of a letter, the check of a file. */
export function OpnieuwKnop({ pad, id, ververs, teksten, waarvan }: OpnieuwKnopProps) {
  const actie = useActie({
    doe: () => stuur(pad, { id }, {}, {}),
    ververs,
    bericht: teksten.opnieuwGelukt,
  });
  return (
    <>
      {actie.isError && <FoutMelding fout={actie.error} />}
      <Knoppen>
        <Knop klein pictogram="ververs" bezig={actie.isPending} onClick={() => actie.mutate(undefined)}>
          {teksten.opnieuw}
          {waarvan && <Verborgen>: {waarvan}</Verborgen>}
        </Knop>
      </Knoppen>
    </>
  );
}
