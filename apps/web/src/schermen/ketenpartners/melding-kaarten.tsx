import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, datumTekst, Kaart, KnopKoppeling, Koppeling } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { doorzendingenVanMelding, verstrekkingenVanMelding } from '../../api/ketenpartners';
import { adres } from '../../basis';
import { doorzendTeksten, verstrekTeksten as teksten } from '../../teksten/ketenpartners';
import { Doorzendstand, ontvangerNaam } from './labels';
import { verstrekkolommen } from './verstrekkingen-lijst';

/** What fits beside a melding; the list of all of them has the rest. */
const KORT: readonly string[] = ['op', 'ontvanger', 'besluit', 'doel'];

/** To whom this melding went, and how far they are. */
export function DoorzendingenKaart({ meldingId }: { meldingId: string }) {
  const { data: rijen } = useQuery(doorzendingenVanMelding(meldingId));
  if (!rijen?.length) return null;
  return (
    <Kaart titel={doorzendTeksten.kaart} id="doorzendingen">
      {rijen.map((rij) => (
        <p key={rij.id} className="nav-alinea">
          <Koppeling href={adres(`/doorzendingen/${rij.id}`)}>{ontvangerNaam(rij)}</Koppeling>
          {`, ${datumTekst(rij.op)} `}
          <Doorzendstand status={rij.status} />
        </p>
      ))}
    </Kaart>
  );
}

/** Which data of this melding went to another, or did not. */
export function VerstrekkingenKaart({ meldingId }: { meldingId: string }) {
  const mag = useHeeftRecht()('verstrekking:vastleggen');
  const { data: rijen = [] } = useQuery(verstrekkingenVanMelding(meldingId));
  return (
    <Kaart
      titel={teksten.kaart}
      id="verstrekkingen"
      acties={
        mag && (
          <KnopKoppeling href={adres(`/meldingen/${meldingId}/delen`)} klein>
            {teksten.knop}
          </KnopKoppeling>
        )
      }
    >
      {rijen.length === 0 ? (
        <Alinea>{teksten.kaartLeeg}</Alinea>
      ) : (
        <DataTabel
          bijschrift={teksten.bijschrift}
          rijen={rijen}
          sleutel={({ id }) => id}
          kolommen={verstrekkolommen.filter(({ id }) => KORT.includes(id))}
        />
      )}
    </Kaart>
  );
}
