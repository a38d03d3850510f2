import { useQuery } from '@tanstack/react-query';
import { DataTabel, datumTekst, type Kolom, KnopKoppeling, Koppeling, StatusLabel } from '@navolgbaar/ui';
import { type Gebiedsregel, gebiedenVraag } from '../../api/aandachtsgebieden';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { aandachtTeksten as teksten } from '../../teksten/aandachtsgebieden';
import { woord } from '../../teksten/waarden';
import { TellingenKaart } from './tellingen-kaart';

/** The focus areas with what carries them now, and how often each occurs per period. */
export function GebiedenPagina() {
  const mag = useHeeftRecht()('aandachtsgebied:beheren');
  const vraag = useQuery(gebiedenVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={
        mag && (
          <KnopKoppeling href={adres('/aandachtsgebieden/nieuw')} pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
      afdrukken
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={teksten.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={kolommen}
          />
        )}
      </Gegevens>
      <TellingenKaart />
    </Pagina>
  );
}

/** Whether it holds today, and until when. */
export function Gebiedsstand({
  gebied: { stand, geldigVan, geldigTot },
}: {
  gebied: Pick<Gebiedsregel, 'stand' | 'geldigVan' | 'geldigTot'>;
}) {
  const totEnMet = geldigTot && teksten.totEnMet(datumTekst(geldigTot));
  const dag = stand === 'aangekondigd' ? teksten.vanaf(datumTekst(geldigVan)) : totEnMet;
  return (
    <>
      <StatusLabel soort={stand === 'geldt' ? 'gelukt' : 'rust'}>{woord(teksten.stand, stand)}</StatusLabel>
      {dag && <span className="nav-onderregel nav-klein">{dag}</span>}
    </>
  );
}

const kolommen: readonly Kolom<Gebiedsregel>[] = [
  {
    id: 'naam',
    kop: teksten.kolom.naam,
    rijkop: true,
    cel: ({ id, naam }) => <Koppeling href={adres(`/aandachtsgebieden/${id}`)}>{naam}</Koppeling>,
  },
  { id: 'geldig', kop: teksten.kolom.geldig, cel: (gebied) => <Gebiedsstand gebied={gebied} /> },
  { id: 'meldingen', kop: teksten.kolom.meldingen, uitlijning: 'eind', cel: (rij) => rij.aantalMeldingen },
  { id: 'zaken', kop: teksten.kolom.zaken, uitlijning: 'eind', cel: (rij) => rij.aantalZaken },
  { id: 'aanbieders', kop: teksten.kolom.aanbieders, uitlijning: 'eind', cel: (rij) => rij.aantalAanbieders },
];
