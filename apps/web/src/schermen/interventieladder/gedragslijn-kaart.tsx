import { Alinea, DataTabel, datumTekst, Herleiding, Kaart, Kop, Koppeling, type Kolom } from '@navolgbaar/ui';
import type { Gedragslijn, Ladderstapregel } from '../../api/interventieladder';
import { adres } from '../../basis';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { plekVan } from './plek';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { ladderTeksten } from '../../teksten/interventieladder';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const t = ladderTeksten.gedragslijn;
const GETELD = 200;

/** What was done in cases alike: how often with which outcome, and the newest. */
export function GedragslijnKaart({ lijn: { aantal, tellingen, stappen, waarom } }: { lijn: Gedragslijn }) {
  return (
    <Kaart titel={t.titel} id="gedragslijn">
      {aantal === 0 ? (
        <Alinea>{t.leeg}</Alinea>
      ) : (
        <>
          <Alinea>{aantal < GETELD ? t.geteld(aantal) : t.geteldVeel(aantal)}</Alinea>
          <Kop niveau={3} alsNiveau={4}>
            {t.telling}
          </Kop>
          <DataTabel
            bijschrift={t.telling}
            rijen={tellingen}
            sleutel={({ soort, uitkomst }) => `${soort} ${uitkomst}`}
            kolommen={TELKOLOMMEN}
          />
          <Kop niveau={3} alsNiveau={4}>
            {t.nieuwste}
          </Kop>
          <DataTabel bijschrift={t.nieuwste} rijen={stappen} sleutel={({ id }) => id} kolommen={KOLOMMEN} />
        </>
      )}
      <Herleiding stappen={waarom} titel={t.waarom} />
    </Kaart>
  );
}

const TELKOLOMMEN: readonly Kolom<Gedragslijn['tellingen'][number]>[] = [
  {
    ...{ id: 'maatregel', kop: t.kolom.maatregel, rijkop: true },
    cel: ({ soort }) => woord(zaakwaarden.laddersoort, soort),
  },
  { id: 'afloop', kop: t.kolom.afloop, cel: ({ uitkomst }) => woord(zaakwaarden.stapuitkomst, uitkomst) },
  { id: 'keer', kop: t.kolom.keer, smal: true, cel: ({ aantal }) => aantal },
];

const KOLOMMEN: readonly Kolom<Ladderstapregel>[] = [
  {
    ...{ id: 'maatregel', kop: t.kolom.maatregel, rijkop: true },
    cel: (rij) => (
      <>
        <Koppeling href={adres(plekVan(rij))}>{woord(zaakwaarden.laddersoort, rij.soort)}</Koppeling>
        <span className="nav-onderregel nav-klein">{datumTekst(rij.genomenOp, 'kort')}</span>
      </>
    ),
  },
  {
    ...{ id: 'aanbieder', kop: t.kolom.aanbieder },
    cel: (rij) => (
      <>
        <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />
        <span className="nav-onderregel nav-klein">
          <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />
        </span>
      </>
    ),
  },
  { id: 'afloop', kop: t.kolom.afloop, cel: ({ uitkomst }) => woord(zaakwaarden.stapuitkomst, uitkomst) },
];
