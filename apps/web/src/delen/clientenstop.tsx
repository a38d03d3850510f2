import { useQuery } from '@tanstack/react-query';
import { datumTekst, StatusLabel } from '@navolgbaar/ui';
import { stopsVraag } from '../api/aanbieders';
import { useHeeftRecht } from '../api/ik';
import { beeldTeksten as teksten } from '../teksten/aanbiederbeeld';
import { AanbiederKoppeling } from './melding-labels';
import { Veiligheidsteken } from './veiligheid';

/** Marks a provider that takes in no new clients now. */
export function StopLabel({ sinds }: { sinds: string }) {
  return <StatusLabel soort="fout">{`${teksten.label} sinds ${datumTekst(sinds, 'kort')}`}</StatusLabel>;
}

/** The provider on the bar of a dossier, with its running client stop: who decides on new care must not miss it. */
export function AanbiederOpBalk({ id, naam }: { id: string | null; naam: string | null }) {
  const mag = useHeeftRecht()('aanbieder:lezen');
  const { data } = useQuery({ ...stopsVraag(id ?? ''), enabled: mag && id !== null });
  const eerste = data
    ?.filter(({ stand }) => stand === 'loopt')
    .map(({ ingang }) => ingang)
    .sort()[0];
  // Who may not read the register finds no page behind the name: the provider itself, for one.
  if (!mag) return naam;
  return (
    <span className="nav-labels">
      <AanbiederKoppeling id={id} naam={naam} />
      {eerste && <StopLabel sinds={eerste} />}
      <Veiligheidsteken plek={{ aanbiederId: id }} />
    </span>
  );
}
