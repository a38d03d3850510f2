import { datumTekst, Kaart } from '@navolgbaar/ui';
import type { Melding } from '../../api/meldingen';
import { dagVan } from '../../delen/dag';
import { useWie } from '../../delen/zaak-labels';
import { verwantTeksten } from '../../teksten/verwant';
import { waarden, woord } from '../../teksten/waarden';

const { soorten: teksten, waarom } = verwantTeksten;

/** What the melding was before, and why it is something else now. */
export function SoortenKaart({ melding: { verwant } }: { melding: Melding }) {
  const wie = useWie();
  if (verwant.soorten.length === 0) return null;
  const naam = (code: string) => woord(waarden.meldingsoort, code);
  return (
    <Kaart titel={teksten.titel} id="soorten">
      <ul className="nav-kortelijst">
        {verwant.soorten.map(({ id, van, naar, reden, op, door }) => (
          <li key={id}>
            <p className="nav-alinea nav-sterk">{teksten.regel(naam(van), naam(naar))}</p>
            <p className="nav-alinea nav-klein nav-zacht">
              {waarom(reden)}
              <br />
              {teksten.door(wie(door), datumTekst(dagVan(op)))}
            </p>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
