import { datumTekst, KnopKoppeling, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import type { Meldingregel } from '../../api/meldingen';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import {
  AanbiederKoppeling,
  Behandelaar,
  MeldingKoppeling,
  Meldingprioriteit,
  Meldingstatus,
  Soortlabel,
} from '../../delen/melding-labels';
import { Veiligheidsteken } from '../../delen/veiligheid';
import type { Lijstkolom } from '../../delen/weergave';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import type { Filterkeuze } from '../../delen/werklijst-filter';
import { TermijnCel } from '../../delen/zaak-labels';
import { meldingTeksten as teksten } from '../../teksten/meldingen';
import { opties, waarden, woord } from '../../teksten/waarden';

const KEUZES: readonly Filterkeuze[] = [
  {
    naam: 'soort',
    label: teksten.filter.soort,
    leeg: teksten.filter.alleSoorten,
    opties: opties(waarden.meldingsoort),
  },
  {
    naam: 'status',
    label: teksten.filter.status,
    leeg: teksten.filter.openstaand,
    opties: [{ waarde: 'alle', label: teksten.filter.alleStatussen }, ...opties(waarden.meldingstatus)],
  },
];

const kolommen: readonly Lijstkolom<Meldingregel>[] = [
  {
    id: 'nummer',
    kop: teksten.kolom.nummer,
    smal: true,
    rijkop: true,
    cel: (rij) => <MeldingKoppeling id={rij.id} nummer={rij.nummer} />,
  },
  {
    id: 'onderwerp',
    kop: teksten.kolom.onderwerp,
    cel: (rij) => (
      <>
        {rij.onderwerp}
        <span className="nav-onderregel nav-klein">
          <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />{' '}
          <Veiligheidsteken plek={{ meldingId: rij.id }} />
          {rij.teLaatGemeld && <StatusLabel soort="fout">{teksten.teLaat}</StatusLabel>}
          {rij.gevoelig && <StatusLabel soort="waarschuwing">{teksten.gevoelig}</StatusLabel>}
          {rij.melderSchreef && <StatusLabel soort="actief">{teksten.melderSchreef}</StatusLabel>}
        </span>
      </>
    ),
  },
  { id: 'soort', kop: teksten.kolom.soort, cel: (rij) => <Soortlabel soort={rij.soort} /> },
  {
    id: 'prioriteit',
    kop: teksten.kolom.prioriteit,
    smal: true,
    cel: (rij) => <Meldingprioriteit soort={rij.soort} kleur={rij.kleur} aanname={rij.kleurAanname} kort />,
  },
  { id: 'status', kop: teksten.kolom.status, cel: (rij) => <Meldingstatus status={rij.status} /> },
  {
    id: 'ontvangen',
    kop: teksten.kolom.ontvangen,
    smal: true,
    cel: (rij) => <time dateTime={rij.ontvangenOp}>{datumTekst(dagVan(rij.ontvangenOp), 'kort')}</time>,
  },
  {
    id: 'behandelaar',
    kop: teksten.kolom.behandelaar,
    smal: true,
    cel: (rij) => <Behandelaar id={rij.behandelaarId} />,
  },
  {
    id: 'uiterlijk',
    kop: teksten.kolom.uiterlijk,
    blad: 'teLaat',
    cel: (rij) => <TermijnCel uiterlijk={rij.uiterlijk} />,
  },
  { id: 'wet', kop: teksten.kolom.wet, extra: true, cel: (rij) => woord(waarden.wet, rij.wet) },
  { id: 'domein', kop: teksten.kolom.domein, extra: true, cel: (rij) => woord(waarden.domein, rij.domein) },
];

const MELDINGEN: Lijstdefinitie<Meldingregel> = {
  naam: 'meldingen',
  titel: teksten.titel,
  pad: '/api/v1/meldingen',
  bladen: ['mijn', 'team', 'niemand', 'teLaat'],
  keuzes: KEUZES,
  sortering: {
    sleutels: [{ sleutel: 'ontvangen', kolom: 'ontvangen', soort: 'dag', label: teksten.kolom.ontvangen }],
    standaard: () => '-ontvangen',
    vastOp: 'teLaat',
  },
  bijschrift: teksten.bijschrift,
  kolommen,
  sleutel: (rij) => rij.id,
  leeg: teksten.leeg,
  bulk: { pad: '/api/v1/meldingen/_wijzig', recht: 'melding:bewerken', stuk: (rij) => rij },
};

/** The worklist of meldingen: what asks for work first, the newest on top. */
export function MeldingenLijst() {
  const heeftRecht = useHeeftRecht();
  return (
    <Werklijst
      lijst={MELDINGEN}
      acties={
        heeftRecht('melding:registreren') && (
          <KnopKoppeling href={adres('/meldingen/nieuw')} soort="primair" pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
    />
  );
}
