import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Kaart,
  type Kolom,
  KnopKoppeling,
  Koppeling,
} from '@navolgbaar/ui';
import { type Aandachtsgebied, gebiedVraag } from '../../api/aandachtsgebieden';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { plekVan } from '../../delen/plek';
import { Stuk } from '../../delen/stuk-kader';
import { aandachtTeksten } from '../../teksten/aandachtsgebieden';
import { woord } from '../../teksten/waarden';
import { Gebiedsstand } from './gebieden-pagina';

const teksten = aandachtTeksten.pagina;
/** As many as the API gives. */
const MEESTE = 100;

/** A focus area: where it comes from, and what is in it. */
export function GebiedPagina() {
  const mag = useHeeftRecht()('aandachtsgebied:beheren');
  return (
    <Stuk vraag={gebiedVraag} wat={teksten.wat}>
      {(gebied) => (
        <Pagina
          titel={gebied.naam}
          inleiding={gebied.uitleg}
          kruimels={[
            { label: aandachtTeksten.titel, href: adres('/aandachtsgebieden') },
            { label: gebied.naam },
          ]}
          labels={<Gebiedsstand gebied={gebied} />}
          acties={
            mag &&
            gebied.geldigTot === null && (
              <KnopKoppeling href={adres(`/aandachtsgebieden/${gebied.id}/beeindigen`)}>
                {teksten.beeindig}
              </KnopKoppeling>
            )
          }
          afdrukken
        >
          <GegevensKaart gebied={gebied} />
          <ErbijKaart gebied={gebied} />
        </Pagina>
      )}
    </Stuk>
  );
}

function GegevensKaart({ gebied }: { gebied: Aandachtsgebied }) {
  const { bron, bronplaats, geldigVan, geldigTot, eindeReden, kenmerk, vastgelegdDoor } = gebied;
  return (
    <Kaart titel={teksten.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: teksten.bron, waarde: [bron, bronplaats].filter(Boolean).join(', ') },
          {
            label: teksten.vanaf,
            waarde: vastgelegdDoor ? datumTekst(geldigVan) : teksten.geenEersteDag,
          },
          { label: teksten.tot, waarde: geldigTot && datumTekst(geldigTot) },
          { label: teksten.waarom, waarde: eindeReden },
          {
            label: teksten.voorstel,
            waarde: kenmerk ? woord(aandachtTeksten.kenmerk, kenmerk) : aandachtTeksten.toevoegen.nooit,
          },
          {
            label: teksten.door,
            waarde: vastgelegdDoor ? <Behandelaar id={vastgelegdDoor} /> : teksten.meegeleverd,
          },
        ]}
      />
    </Kaart>
  );
}

type Regel = Aandachtsgebied['aanduidingen'][number];

function ErbijKaart({ gebied: { aanduidingen } }: { gebied: Aandachtsgebied }) {
  return (
    <Kaart titel={teksten.erbij} id="erbij">
      {aanduidingen.length === MEESTE && <Alinea>{teksten.meeste}</Alinea>}
      <DataTabel
        bijschrift={teksten.erbijBijschrift}
        rijen={aanduidingen}
        sleutel={({ id }) => id}
        kolommen={kolommen}
        leeg={<Alinea>{teksten.leeg}</Alinea>}
      />
    </Kaart>
  );
}

const kolommen: readonly Kolom<Regel>[] = [
  {
    id: 'naam',
    kop: teksten.kolom.naam,
    rijkop: true,
    cel: ({ object, objectId, naam, aanbiederNaam }) => (
      <>
        <Koppeling href={adres(plekVan(object, objectId) ?? '')}>{naam}</Koppeling>
        {aanbiederNaam && object !== 'aanbieder' && (
          <span className="nav-onderregel nav-klein">{aanbiederNaam}</span>
        )}
      </>
    ),
  },
  { id: 'wat', kop: teksten.kolom.wat, cel: ({ object }) => woord(aandachtTeksten.object, object) },
  { id: 'sinds', kop: teksten.kolom.sinds, smal: true, cel: ({ sinds }) => datumTekst(sinds) },
  {
    id: 'toelichting',
    kop: teksten.kolom.toelichting,
    cel: ({ toelichting }) => <span className="nav-vrijetekst">{toelichting}</span>,
  },
];
