import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, datumTekst, type Kolom, Koppeling, LegeStaat, StatusLabel } from '@navolgbaar/ui';
import { patronenVraag, type Patroonregel } from '../../api/patronen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { dagVan } from '../../delen/dag';
import { patroonTeksten as teksten } from '../../teksten/patronen';
import { woord } from '../../teksten/waarden';

/** As many as the API gives. */
const MEESTE = 100;

/** What stands out at providers, the newest on top. */
export function PatronenLijst() {
  const vraag = useQuery(patronenVraag());
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={<Koppeling href={adres('/patronen/regels')}>{teksten.regels}</Koppeling>}
      afdrukken
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(rijen) => (
          <>
            {rijen.length >= MEESTE && <Alinea>{teksten.meest(MEESTE)}</Alinea>}
            <DataTabel
              bijschrift={teksten.bijschrift}
              rijen={rijen}
              sleutel={({ id }) => id}
              kolommen={kolommen}
              leeg={<LegeStaat titel={teksten.leeg.titel}>{teksten.leeg.tekst}</LegeStaat>}
            />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

/** Where it stands; of one that rests also until when. */
export function Patroonstand({
  patroon: { status, sluimertTot, uitkomst },
}: {
  patroon: Pick<Patroonregel, 'status' | 'sluimertTot' | 'uitkomst'>;
}) {
  return (
    <>
      <StatusLabel soort={status === 'open' ? 'waarschuwing' : 'rust'}>
        {woord(uitkomst ? teksten.uitkomst : teksten.stand, uitkomst ?? status)}
      </StatusLabel>
      {sluimertTot && (
        <span className="nav-onderregel nav-klein">{teksten.rustTot(datumTekst(sluimertTot))}</span>
      )}
    </>
  );
}

const kolommen: readonly Kolom<Patroonregel>[] = [
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    rijkop: true,
    cel: ({ id, aanbiederNaam }) => <Koppeling href={adres(`/patronen/${id}`)}>{aanbiederNaam}</Koppeling>,
  },
  {
    id: 'wat',
    kop: teksten.kolom.wat,
    cel: ({ regel, aantalMeldingen }) =>
      `${woord(teksten.regel, regel)}: ${teksten.meldingen(aantalMeldingen)}`,
  },
  { id: 'sinds', kop: teksten.kolom.sinds, cel: ({ ontstaanOp }) => datumTekst(dagVan(ontstaanOp)) },
  { id: 'stand', kop: teksten.kolom.stand, cel: (patroon) => <Patroonstand patroon={patroon} /> },
];
