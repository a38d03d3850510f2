import { useQuery } from '@tanstack/react-query';
import { DataTabel, KnopKoppeling, Koppeling, LegeStaat, StatusLabel, type Kolom } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { partnersVraag, type Partner } from '../../api/ketenpartners';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { partnerTeksten as teksten } from '../../teksten/ketenpartners';
import { waarden, woord } from '../../teksten/waarden';

/** The register of partners, by name. */
export function PartnersLijst() {
  const magBeheren = useHeeftRecht()('partner:beheren');
  const vraag = useQuery(partnersVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={
        magBeheren && (
          <KnopKoppeling href={adres('/ketenpartners/nieuw')} pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
      afdrukken
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(partners) => (
          <DataTabel
            bijschrift={teksten.bijschrift}
            rijen={partners}
            sleutel={({ id }) => id}
            kolommen={kolommen}
            leeg={<LegeStaat titel={teksten.leeg.titel}>{teksten.leeg.tekst}</LegeStaat>}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Partner>[] = [
  {
    id: 'naam',
    kop: teksten.kolom.naam,
    rijkop: true,
    cel: ({ id, naam }) => <Koppeling href={adres(`/ketenpartners/${id}`)}>{naam}</Koppeling>,
  },
  { id: 'soort', kop: teksten.kolom.soort, cel: ({ soort }) => woord(waarden.partnersoort, soort) },
  {
    id: 'contact',
    kop: teksten.kolom.contact,
    cel: ({ contactpersoon, email, telefoon }) => (
      <span className="nav-breek">{contactpersoon ?? email ?? telefoon ?? teksten.geenContact}</span>
    ),
  },
  {
    id: 'stand',
    kop: teksten.kolom.stand,
    cel: ({ gestoptOp }) => (
      <StatusLabel soort={gestoptOp ? 'rust' : 'gelukt'}>
        {gestoptOp ? teksten.gestopt : teksten.actief}
      </StatusLabel>
    ),
  },
];
