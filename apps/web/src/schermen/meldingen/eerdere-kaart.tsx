import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, datumTekst, Kaart, type Kolom } from '@navolgbaar/ui';
import { wegingenVraag, type Melding, type Wegingsdossier } from '../../api/meldingen';
import { dagVan } from '../../delen/dag';
import {
  Geen,
  MeldingKoppeling,
  Meldingprioriteit,
  Soortlabel,
  volgtProtocol,
} from '../../delen/melding-labels';
import { dossierTeksten as teksten } from '../../teksten/melding';
import { waarden, woord } from '../../teksten/waarden';

type Eerder = Wegingsdossier['eerdere'][number];

/** Earlier meldingen about the same provider, as they were weighed and decided then. */
export function EerdereKaart({ melding }: { melding: Melding }) {
  return (
    <Kaart titel={teksten.eerdere} id="eerdere">
      {melding.aanbiederId === null ? (
        <Alinea>{teksten.zonderAanbieder}</Alinea>
      ) : (
        <EerdereTabel meldingId={melding.id} />
      )}
    </Kaart>
  );
}

/** The table alone; the weighing shows it beside its third step. */
export function EerdereTabel({ meldingId }: { meldingId: string }) {
  const dossier = useQuery(wegingenVraag(meldingId));
  return (
    <DataTabel
      bijschrift={teksten.eerdereTabel}
      rijen={dossier.data?.eerdere}
      sleutel={(rij: Eerder) => rij.id}
      leeg={<Alinea>{teksten.geenEerdere}</Alinea>}
      kolommen={kolommen}
    />
  );
}

const kolommen: readonly Kolom<Eerder>[] = [
  {
    id: 'nummer',
    kop: teksten.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: (rij) => (
      <>
        <MeldingKoppeling id={rij.id} nummer={rij.nummer} />
        <span className="nav-onderregel nav-klein nav-gewoon">
          {datumTekst(dagVan(rij.ontvangenOp), 'kort')}
        </span>
      </>
    ),
  },
  {
    id: 'onderwerp',
    kop: teksten.kolom.onderwerp,
    cel: (rij) => (
      <>
        {rij.onderwerp}
        <span className="nav-onderregel">
          <Soortlabel soort={rij.soort} />
        </span>
      </>
    ),
  },
  {
    id: 'prioriteit',
    kop: teksten.kolom.prioriteit,
    smal: true,
    cel: ({ soort, weging }) => (
      <>
        <Meldingprioriteit
          soort={soort}
          kleur={weging?.kleur ?? null}
          aanname={weging?.matrixAanname ?? false}
          kort
        />
        {weging && (
          <span className="nav-onderregel nav-klein">{teksten.kaderversie(weging.matrixversie)}</span>
        )}
      </>
    ),
  },
  { id: 'besluit', kop: teksten.kolom.besluit, cel: besluitToen },
];

function besluitToen({ besluit, soort }: Eerder) {
  if (!besluit) return <Geen tekst={volgtProtocol(soort) ? teksten.nvt : teksten.geenBesluit} />;
  const wat = woord(waarden.besluit, besluit.besluit);
  return besluit.actie ? `${wat}: ${woord(waarden.actie, besluit.actie).toLowerCase()}` : wat;
}
