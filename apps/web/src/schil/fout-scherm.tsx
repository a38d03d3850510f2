import { Knop, KnopKoppeling, Melding, Stapel } from '@navolgbaar/ui';
import { alsApiFout } from '../api/fout';
import { inlogAdres } from '../api/client';
import { Pagina } from '../delen/pagina';
import { BASIS } from '../basis';
import { foutTeksten, schilTeksten } from '../teksten/algemeen';

export interface FoutMeldingProps {
  fout: unknown;
  opnieuw?: (() => void) | undefined;
}

/** What went wrong, in the words of the API, with what a person can do. */
export function FoutMelding({ fout, opnieuw }: FoutMeldingProps) {
  const { titel, detail, correlatieId, isUitgelogd, status } = alsApiFout(fout);
  const herhaalbaar = opnieuw && (status === 0 || status >= 429);
  return (
    <Melding
      soort="fout"
      titel={titel}
      aankondigen
      acties={
        (isUitgelogd && <KnopKoppeling href={inlogAdres()}>{foutTeksten.inloggen}</KnopKoppeling>) ||
        (herhaalbaar && (
          <Knop pictogram="ververs" onClick={opnieuw}>
            {foutTeksten.opnieuw}
          </Knop>
        ))
      }
    >
      <Stapel krap>
        <p className="nav-alinea">{detail}</p>
        {correlatieId && status >= 500 && (
          <p className="nav-alinea nav-klein">{foutTeksten.kenmerk(correlatieId)}</p>
        )}
      </Stapel>
    </Melding>
  );
}

/** The page in place of one that could not be shown. */
export function FoutScherm({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <Pagina titel={alsApiFout(error).titel} fout>
      <FoutMelding fout={error} opnieuw={reset} />
    </Pagina>
  );
}

/** The same without the frame, for when it is not known who is asking. */
export function KaalFoutScherm(props: { error: unknown; reset: () => void }) {
  return (
    <main className="nav-werkbank__inhoud nav-kaal">
      <FoutScherm {...props} />
    </main>
  );
}

export function NietGevonden() {
  const { titel, tekst } = schilTeksten.nietGevonden;
  return (
    <Pagina titel={titel}>
      <Stapel>
        <p className="nav-alinea">{tekst}</p>
        <div className="nav-knoppen">
          <KnopKoppeling href={BASIS}>{foutTeksten.naarBegin}</KnopKoppeling>
        </div>
      </Stapel>
    </Pagina>
  );
}
