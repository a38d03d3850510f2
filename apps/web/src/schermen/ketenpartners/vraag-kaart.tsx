import { useQuery } from '@tanstack/react-query';
import { Alinea, datumTekst, Kaart, KnopKoppeling, Koppeling } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { partnervragenVan, type Partnervraag } from '../../api/ketenpartners';
import { adres } from '../../basis';
import { partnervraagTeksten as teksten } from '../../teksten/ketenpartners';
import { Vraagstand } from './labels';

type Kort = Pick<Partnervraag, 'id' | 'kenmerk' | 'status' | 'uiterlijk'> & {
  partnerNaam?: string;
  teLaat?: boolean;
};

/** Questions, each with how far it is. */
export function Vraagregels({ vragen }: { vragen: readonly Kort[] }) {
  return vragen.map(({ id, partnerNaam, kenmerk, uiterlijk, ...stand }) => (
    <p key={id} className="nav-alinea">
      <Koppeling href={adres(`/partnervragen/${id}`)}>{partnerNaam ?? kenmerk}</Koppeling>
      {`, ${datumTekst(uiterlijk)} `}
      <Vraagstand {...stand} />
    </p>
  ));
}

/** What partners were asked about a melding, with the way to ask. */
export function MeldingvragenKaart({ meldingId }: { meldingId: string }) {
  const mag = useHeeftRecht()('verstrekking:vastleggen');
  const { data: vragen = [] } = useQuery(partnervragenVan({ meldingId, status: 'alle' }));
  return (
    <Kaart
      titel={teksten.kaart}
      id="partnervragen"
      acties={
        mag && (
          <KnopKoppeling href={adres(`/meldingen/${meldingId}/partnervraag`)} klein>
            {teksten.knop}
          </KnopKoppeling>
        )
      }
    >
      {vragen.length === 0 ? <Alinea>{teksten.kaartLeeg}</Alinea> : <Vraagregels vragen={vragen} />}
    </Kaart>
  );
}

/** What partners were asked about a case. */
export function ZaakvragenKaart({ vragen }: { vragen: readonly Partnervraag[] }) {
  return (
    <Kaart titel={teksten.kaart} id="partnervragen">
      <Vraagregels vragen={vragen} />
    </Kaart>
  );
}

/** What one partner was asked and has not answered yet. */
export function OpenvragenKaart({ partnerId }: { partnerId: string }) {
  const { data: vragen = [] } = useQuery(partnervragenVan({ partnerId }));
  return (
    <Kaart titel={teksten.agenda} id="partnervragen">
      {vragen.length === 0 ? (
        <Alinea>{teksten.agendaLeeg}</Alinea>
      ) : (
        <Vraagregels vragen={vragen.map(({ partnerNaam: _, ...vraag }) => vraag)} />
      )}
    </Kaart>
  );
}
