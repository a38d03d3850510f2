import { useQuery } from '@tanstack/react-query';
import { DataTabel, datumTekst, KnopKoppeling, Koppeling, LegeStaat, type Kolom } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { werkoverleggenVraag, type Werkoverlegregel } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { werkoverlegTeksten } from '../../teksten/werkoverleg';
import { Overlegstand } from './overleg-kader';

const { lijst: teksten, titel, eigen, notulen } = werkoverlegTeksten;

/** The meetings of the team: what is planned or going on first. */
export function WerkoverleggenLijst() {
  const mag = useHeeftRecht()('werkoverleg:houden');
  const vraag = useQuery(werkoverleggenVraag);
  return (
    <Pagina
      titel={titel}
      inleiding={teksten.inleiding}
      acties={
        mag && (
          <KnopKoppeling href={adres('/werkoverleggen/nieuw')} pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
      afdrukken
    >
      <Gegevens vraag={vraag} wat={titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={teksten.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={kolommen}
            leeg={<LegeStaat titel={teksten.leeg.titel}>{teksten.leeg.tekst}</LegeStaat>}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Werkoverlegregel>[] = [
  {
    id: 'op',
    kop: teksten.kolom.op,
    rijkop: true,
    cel: ({ id, op }) => <Koppeling href={adres(`/werkoverleggen/${id}`)}>{eigen(datumTekst(op))}</Koppeling>,
  },
  {
    id: 'plek',
    kop: teksten.kolom.plek,
    cel: ({ begint, plek }) => [begint, plek].filter(Boolean).join(', '),
  },
  { id: 'stand', kop: teksten.kolom.stand, cel: ({ status }) => <Overlegstand status={status} /> },
  {
    id: 'notulen',
    kop: teksten.kolom.notulen,
    cel: ({ documentId }) =>
      documentId && (
        <Koppeling href={`/api/v1/documenten/${documentId}/inhoud`} download>
          {notulen}
        </Koppeling>
      ),
  },
];
