import type { Kolom } from '@navolgbaar/ui';
import type { Termijnregel } from '../../api/zaken';
import { Ladder } from '../../delen/ladder';
import { Behandelaar } from '../../delen/melding-labels';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { teLaatTeksten as teksten } from '../../teksten/termijnen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { BehandelaarLijst } from './behandelaar-lijst';

const SLEUTEL = ['termijnen', 'te-laat'];

/** Terms that passed while something is still expected, the longest overdue on top. */
export function TeLaatLijst() {
  return (
    <BehandelaarLijst
      pad="/api/v1/termijnen/te-laat"
      sleutel={SLEUTEL}
      teksten={teksten}
      kolommen={kolommen}
    />
  );
}

const kolommen: readonly Kolom<Termijnregel>[] = [
  {
    id: 'zaak',
    kop: teksten.kolom.kenmerk,
    rijkop: true,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.kenmerk} />,
  },
  { id: 'naam', kop: teksten.kolom.naam, cel: (rij) => rij.naam },
  { id: 'uiterlijk', kop: teksten.kolom.uiterlijk, cel: (rij) => <TermijnCel uiterlijk={rij.uiterlijk} /> },
  { id: 'wie', kop: teksten.kolom.wie, cel: (rij) => woord(zaakwaarden.termijneigenaar, rij.eigenaar) },
  { id: 'ladder', kop: teksten.kolom.ladder, cel: (rij) => <Ladder escalatie={rij.escalatie} /> },
  { id: 'gevolg', kop: teksten.kolom.gevolg, cel: (rij) => rij.gevolg },
  { id: 'behandelaar', kop: teksten.kolom.behandelaar, cel: (rij) => <Behandelaar id={rij.behandelaarId} /> },
];
