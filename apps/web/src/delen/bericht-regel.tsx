import { momentTekst } from '@navolgbaar/ui';
import type { Bericht } from '../api/zaken';
import { berichtTeksten as teksten } from '../teksten/berichten';
import { woord } from '../teksten/waarden';
import { zaakwaarden } from '../teksten/zaakwaarden';
import { OpnieuwKnop } from './opnieuw-knop';
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
      {status === 'mislukt' && (
        <OpnieuwKnop
          pad="/api/v1/berichten/{id}/_verzend-opnieuw"
          id={bericht.id}
          ververs={[['berichten']]}
          teksten={teksten}
        />
      )}
    </li>
  );
}
