import { useQuery } from '@tanstack/react-query';
import { Koppeling, Lijst, Melding, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht } from '../api/ik';
import { veiligheidssignalenVraag, type Afspraakregel } from '../api/veiligheidsafspraken';
import { adres } from '../basis';
import { veiligheidswoorden as t } from '../teksten/veiligheid';
import { woord } from '../teksten/waarden';

type Plek = { zaakId: string } | { meldingId: string } | { aanbiederId: string | null };

function useSignalen(plek: Plek): readonly Afspraakregel[] {
  const mag = useHeeftRecht()('veiligheidsafspraak:controleren');
  const { data = [] } = useQuery({ ...veiligheidssignalenVraag, enabled: mag });
  const [naam, id] = Object.entries(plek)[0] ?? [];
  return id ? data.filter((een) => een[naam as keyof Afspraakregel] === id) : [];
}

/** A sign beside a name: an agreement for safety was broken there, or not looked at by its day. */
export function Veiligheidsteken({ plek }: { plek: Plek }) {
  const [eerste] = useSignalen(plek);
  if (!eerste) return null;
  return <StatusLabel soort="fout">{woord(t.signaal, eerste.signaal)}</StatusLabel>;
}

/** The same above a page, with the way to each of them. */
export function Veiligheidsbanner({ plek }: { plek: Plek }) {
  const signalen = useSignalen(plek);
  if (signalen.length === 0) return null;
  return (
    <Melding soort="ernstig" titel={t.banner.titel(signalen.length)}>
      <Lijst
        items={signalen.map(({ id, signaal, tekst }) => (
          <span key={id}>
            <strong>{woord(t.signaal, signaal)}:</strong>{' '}
            <Koppeling href={adres(`/veiligheidsafspraken/${id}`)}>{tekst}</Koppeling>
          </span>
        ))}
      />
    </Melding>
  );
}
