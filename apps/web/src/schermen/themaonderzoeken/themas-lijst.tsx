import { useQuery } from '@tanstack/react-query';
import { DataTabel, datumTekst, KnopKoppeling, type Kolom, Koppeling, LegeStaat } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { themasVraag, type Themaregel } from '../../api/themaonderzoeken';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { themaTeksten as t } from '../../teksten/themaonderzoeken';
import { THEMAS, Themastand } from './kader';

/** The themes, the newest on top. */
export function ThemasLijst() {
  const mag = useHeeftRecht()('themaonderzoek:beheren');
  const vraag = useQuery(themasVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      acties={
        mag && (
          <KnopKoppeling href={adres(`${THEMAS}/nieuw`)} pictogram="nieuw">
            {t.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Gegevens vraag={vraag} wat={t.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={t.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={kolommen}
            leeg={<LegeStaat titel={t.leeg.titel}>{t.leeg.tekst}</LegeStaat>}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Themaregel>[] = [
  {
    id: 'naam',
    kop: t.kolom.naam,
    rijkop: true,
    cel: ({ id, naam, nummer }) => (
      <>
        <Koppeling href={adres(`${THEMAS}/${id}`)}>{naam}</Koppeling>
        <span className="nav-onderregel nav-klein">{nummer}</span>
      </>
    ),
  },
  {
    id: 'periode',
    kop: t.kolom.periode,
    cel: ({ van, tot }) => t.periode(datumTekst(van), datumTekst(tot)),
  },
  { id: 'leider', kop: t.kolom.leider, cel: ({ leiderId }) => <Behandelaar id={leiderId} /> },
  { id: 'aanbieders', kop: t.kolom.aanbieders, cel: ({ aantalGekozen }) => aantalGekozen },
  { id: 'stand', kop: t.kolom.stand, cel: ({ status }) => <Themastand status={status} /> },
];
