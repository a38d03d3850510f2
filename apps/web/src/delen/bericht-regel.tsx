import { Knop, Knoppen, momentTekst } from '@navolgbaar/ui';
import { stuur } from '../api/stuur';
import type { Bericht } from '../api/zaken';
import { FoutMelding } from '../schil/fout-scherm';
import { berichtTeksten as teksten } from '../teksten/berichten';
import { woord } from '../teksten/waarden';
import { zaakwaarden } from '../teksten/zaakwaarden';
import { useActie } from './actie';
import { Stand } from './zaak-labels';

/** A letter: to whom, when, how it went, and its text on a click. A failed one can be sent again. */
export function BerichtRegel({ bericht }: { bericht: Bericht }) {
  const { onderwerp, status, aanSoort, adres, tekst, verzondenOp, aangemaaktOp, pogingen } = bericht;
  return (
    <li className="nav-bericht">
      <div className="nav-labels">
        <strong>{onderwerp}</strong>
        <Stand lijst="berichtstatus" code={status} />
      </div>
      <p className="nav-alinea nav-zacht nav-klein">
        {teksten.aan(woord(zaakwaarden.aanSoort, aanSoort), adres)}
        {' · '}
        {verzondenOp
          ? teksten.verzonden(momentTekst(verzondenOp))
          : teksten.gemaakt(momentTekst(aangemaaktOp))}
        {status === 'mislukt' && ` · ${teksten.pogingen(pogingen)}`}
      </p>
      <details className="nav-herleiding">
        <summary>{teksten.lees}</summary>
        <p className="nav-alinea nav-brieftekst">{tekst}</p>
      </details>
      {status === 'mislukt' && <Opnieuw id={bericht.id} />}
    </li>
  );
}

function Opnieuw({ id }: { id: string }) {
  const actie = useActie({
    doe: () => stuur('/api/v1/berichten/{id}/_verzend-opnieuw', { id }, {}, {}),
    ververs: [['berichten']],
    bericht: teksten.opnieuwGelukt,
  });
  return (
    <>
      {actie.isError && <FoutMelding fout={actie.error} />}
      <Knoppen>
        <Knop klein pictogram="ververs" bezig={actie.isPending} onClick={() => actie.mutate(undefined)}>
          {teksten.opnieuw}
        </Knop>
      </Knoppen>
    </>
  );
}
