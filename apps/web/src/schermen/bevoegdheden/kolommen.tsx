import { datumTekst, Koppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import type { Gebruikregel } from '../../api/bevoegdheden';
import { adres } from '../../basis';
import { AanbiederKoppeling, Behandelaar } from '../../delen/melding-labels';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { bevoegdheidTeksten as t } from '../../teksten/bevoegdheden';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { GebruikStand } from './gebruikstand';

/** The columns of used powers, in their list and, without what is the same in every row, in a case. */
export const gebruikkolommen: readonly Kolom<Gebruikregel>[] = [
  {
    id: 'dag',
    kop: t.kolom.dag,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`/bevoegdheden/${rij.id}`)}>{datumTekst(rij.op, 'kort')}</Koppeling>,
  },
  { id: 'soort', kop: t.kolom.soort, cel: (rij) => woord(zaakwaarden.bevoegdheidsoort, rij.soort) },
  {
    id: 'aanbieder',
    kop: t.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'jegens', kop: t.kolom.jegens, cel: (rij) => rij.jegens },
  {
    id: 'zaak',
    kop: t.kolom.zaak,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  {
    id: 'stand',
    kop: t.kolom.stand,
    cel: (rij) => (
      <span className="nav-labels">
        <GebruikStand gebruik={rij} />
        {rij.antwoordTeLaat && <StatusLabel soort="fout">{t.teLaat}</StatusLabel>}
      </span>
    ),
  },
  {
    id: 'antwoord',
    kop: t.kolom.antwoord,
    cel: (rij) => (rij.antwoordUiterlijk ? datumTekst(rij.antwoordUiterlijk, 'kort') : '–'),
  },
  { id: 'wie', kop: t.kolom.wie, cel: (rij) => <Behandelaar id={rij.behandelaarId} /> },
];
