import { datumTekst, KnopKoppeling, Koppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import type { Belangenconflict } from '../../api/belangenconflicten';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling, Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { conflictTeksten as t } from '../../teksten/belangenconflicten';

/** One's own conflicts of interest; of the whole team for the coordinator. */
export function ConflictenLijst() {
  const lijst = useLijst<Belangenconflict>({
    sleutel: ['belangenconflicten'],
    filters: [],
    haal: haalBladzijde<Belangenconflict>('/api/v1/belangenconflicten'),
  });
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      acties={
        <KnopKoppeling href={adres('/belangenconflicten/nieuw')} soort="primair" pictogram="nieuw">
          {t.nieuw.titel}
        </KnopKoppeling>
      }
    >
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={t.leeg}
      />
    </Pagina>
  );
}

const periode = ({ van, tot }: Belangenconflict): string =>
  t.periode(datumTekst(van, 'kort'), tot && datumTekst(tot, 'kort'));

const kolommen: readonly Kolom<Belangenconflict>[] = [
  { id: 'wie', kop: t.kolom.wie, rijkop: true, cel: (rij) => <Behandelaar id={rij.gebruikerId} /> },
  {
    id: 'aanbieder',
    kop: t.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'geldig', kop: t.kolom.geldig, cel: periode },
  { id: 'stand', kop: t.kolom.stand, cel: (rij) => <Stand rij={rij} /> },
  {
    id: 'reden',
    kop: t.kolom.reden,
    cel: (rij) => (
      <>
        <span className="nav-vrijetekst">{rij.reden}</span>
        {rij.opgehevenOp && (
          <span className="nav-onderregel nav-klein">
            {t.opgeheven(datumTekst(rij.opgehevenOp), rij.opheffingsreden ?? '')}
          </span>
        )}
      </>
    ),
  },
];

function Stand({ rij }: { rij: Belangenconflict }) {
  const { id, gebruikerId, aanbiederId, blokkeert, opgehevenOp, handelingen } = rij;
  const label = opgehevenOp ? t.stand.opgeheven : blokkeert ? t.stand.blokkeert : t.stand.later;
  return (
    <>
      <StatusLabel soort={blokkeert ? 'waarschuwing' : 'rust'}>{label}</StatusLabel>
      {handelingen.includes('hefOp') && (
        <span className="nav-onderregel">
          <Koppeling href={adres(`/belangenconflicten/${id}/opheffen`)}>{t.opheffen.kort}</Koppeling>
        </span>
      )}
      {blokkeert && handelingen.includes('hefOp') && (
        <span className="nav-onderregel nav-klein">
          <Koppeling href={adres(`/zaken?aanbiederId=${aanbiederId}&behandelaarId=${gebruikerId}`)}>
            {t.zaken}
          </Koppeling>
        </span>
      )}
    </>
  );
}
