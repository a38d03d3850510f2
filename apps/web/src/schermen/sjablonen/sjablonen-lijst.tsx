import { useQuery } from '@tanstack/react-query';
import { DataTabel, type Kolom, Koppeling, StatusLabel } from '@navolgbaar/ui';
import { type Sjabloonregel, sjablonenVraag } from '../../api/brieven';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { metVelden, sjabloonTeksten as teksten } from '../../teksten/sjablonen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** Every letter of the house, and which text of it is in use. */
export function SjablonenLijst() {
  const vraag = useQuery(sjablonenVraag);
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={teksten.bijschrift}
            rijen={rijen}
            sleutel={({ code }) => code}
            kolommen={kolommen}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Sjabloonregel>[] = [
  {
    id: 'brief',
    kop: teksten.kolom.brief,
    rijkop: true,
    cel: ({ code, onderwerp }) => (
      <Koppeling href={adres(`/sjablonen/${code}`)}>{metVelden(onderwerp)}</Koppeling>
    ),
  },
  {
    id: 'aan',
    kop: teksten.kolom.aan,
    smal: true,
    cel: ({ aanSoort }) => woord(zaakwaarden.aanSoort, aanSoort),
  },
  {
    id: 'geldt',
    kop: teksten.kolom.geldt,
    smal: true,
    cel: ({ eigenNummer }) => (eigenNummer === null ? teksten.meegeleverd : teksten.eigen(eigenNummer)),
  },
  {
    id: 'aandacht',
    kop: teksten.kolom.aandacht,
    cel: ({ concept, nieuwereMeegeleverd }) => (
      <span className="nav-labels">
        {concept && <StatusLabel soort="actief">{teksten.concept}</StatusLabel>}
        {nieuwereMeegeleverd && <StatusLabel soort="waarschuwing">{teksten.nieuwere}</StatusLabel>}
      </span>
    ),
  },
];
