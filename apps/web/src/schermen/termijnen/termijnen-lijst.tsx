import { Koppeling } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import type { Termijnregel } from '../../api/zaken';
import { adres } from '../../basis';
import { plekVan } from '../../delen/plek';
import { Ladder } from '../../delen/ladder';
import { Behandelaar, MeldingKoppeling } from '../../delen/melding-labels';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { termijnlijstTeksten as teksten, termijnnaam } from '../../teksten/termijnen';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const TERMIJNEN: Lijstdefinitie<Termijnregel> = {
  naam: 'termijnen',
  titel: teksten.titel,
  pad: '/api/v1/termijnen/open',
  bladen: ['mijn', 'team', 'niemand', 'teLaat'],
  keuzes: [
    {
      naam: 'eigenaar',
      label: teksten.kolom.wie,
      leeg: teksten.iedereen,
      opties: opties(zaakwaarden.termijneigenaar),
    },
  ],
  sortering: {
    sleutels: [
      { sleutel: 'uiterlijk', kolom: 'uiterlijk', soort: 'termijn', label: teksten.kolom.uiterlijk },
    ],
    standaard: () => 'uiterlijk',
  },
  bijschrift: teksten.bijschrift,
  kolommen: [
    {
      id: 'zaak',
      kop: teksten.kolom.kenmerk,
      rijkop: true,
      smal: true,
      cel: (rij) => <Onderwerp rij={rij} />,
    },
    { id: 'naam', kop: teksten.kolom.naam, cel: termijnnaam },
    {
      id: 'uiterlijk',
      kop: teksten.kolom.uiterlijk,
      cel: (rij) => <TermijnCel uiterlijk={rij.uiterlijk} />,
    },
    { id: 'wie', kop: teksten.kolom.wie, cel: (rij) => woord(zaakwaarden.termijneigenaar, rij.eigenaar) },
    { id: 'ladder', kop: teksten.kolom.ladder, cel: (rij) => <Ladder escalatie={rij.escalatie} /> },
    { id: 'gevolg', kop: teksten.kolom.gevolg, cel: (rij) => rij.gevolg },
    {
      id: 'behandelaar',
      kop: teksten.kolom.behandelaar,
      cel: (rij) => <Behandelaar id={rij.behandelaarId} />,
    },
  ],
  sleutel: (rij) => rij.id,
  leeg: teksten.leeg,
};

/** The terms that run, the first to end on top. */
export function TermijnenLijst() {
  const vandaag = useVandaag();
  return (
    <Werklijst lijst={TERMIJNEN} inleiding={teksten.inleiding} nadruk={(rij) => rij.uiterlijk < vandaag} />
  );
}

/** What a term is about: a case, or a melding of which the melder must hear. */
function Onderwerp({ rij: { object, objectId, zaakId, kenmerk } }: { rij: Termijnregel }) {
  const plek = object === 'doorzending' || object === 'partnervraag' ? plekVan(object, objectId) : null;
  if (plek) return <Koppeling href={adres(plek)}>{kenmerk}</Koppeling>;
  return object === 'melding' ? (
    <MeldingKoppeling id={objectId} nummer={kenmerk} />
  ) : (
    <ZaakKoppeling id={zaakId} nummer={kenmerk} />
  );
}
