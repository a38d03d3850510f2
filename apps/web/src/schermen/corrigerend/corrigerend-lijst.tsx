import { datumTekst, Koppeling, StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import type { Corrigerendregel } from '../../api/corrigerend';
import { useIk } from '../../api/ik';
import { adres } from '../../basis';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { useIsAanbieder } from '../../delen/rol';
import type { Lijstkolom } from '../../delen/weergave';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { corrigerendTeksten as t } from '../../teksten/corrigerend';
import { opties, woord } from '../../teksten/waarden';

const SOORT: Readonly<Record<string, StatusSoort>> = {
  ...{ besloten: 'waarschuwing', loopt: 'actief', geschorst: 'fout' },
};

const UITVOERING: Readonly<Record<string, StatusSoort>> = {
  ...{ uitgevoerd: 'gelukt', deels_uitgevoerd: 'waarschuwing', niet_uitgevoerd: 'fout' },
};

type Staand = Pick<
  Corrigerendregel,
  'status' | 'voorbij' | 'zonderGrond' | 'overgedragenOp' | 'geschorstTot' | 'uitvoering'
>;

/** How a measure stands, and whose turn it no longer is. */
export function Corrigerendstand(staand: Staand) {
  const { status, voorbij, zonderGrond, overgedragenOp, geschorstTot, uitvoering } = staand;
  // Where it was reported, what was reported says more than that it was.
  const gemeld = status === 'uitgevoerd' ? null : woord(t.corrigerendstatus, status);
  return (
    <span className="nav-labels">
      {gemeld && <StatusLabel soort={SOORT[status] ?? 'rust'}>{gemeld}</StatusLabel>}
      {uitvoering && (
        <StatusLabel soort={UITVOERING[uitvoering] ?? 'rust'}>{woord(t.uitvoering, uitvoering)}</StatusLabel>
      )}
      {status === 'geschorst' && geschorstTot && (
        <span className="nav-klein">{t.totEnMet(datumTekst(geschorstTot, 'kort'))}</span>
      )}
      {voorbij && <StatusLabel soort="waarschuwing">{t.voorbij}</StatusLabel>}
      {zonderGrond && <StatusLabel soort="waarschuwing">{t.zonderGrond}</StatusLabel>}
      {overgedragenOp && <StatusLabel soort="waarschuwing">{t.nietAanZet}</StatusLabel>}
    </span>
  );
}

const dag = (op: string | null) => (op ? datumTekst(op, 'kort') : '');

/** From when until when; each day stays on one line. */
function Periode({ van, tot }: Pick<Corrigerendregel, 'van' | 'tot'>) {
  if (!van && !tot) return null;
  const eerste = van && <span className="nav-eenregel">{van && tot ? dag(van) : t.vanaf(dag(van))}</span>;
  const laatste = tot && <span className="nav-eenregel">{t.totEnMet(dag(tot))}</span>;
  return (
    <>
      {eerste} {laatste}
    </>
  );
}

/** The case, the provider and the advice show the same columns, without what is the same in every row. */
export const corrigerendkolommen: readonly Lijstkolom<Corrigerendregel>[] = [
  {
    id: 'maatregel',
    kop: t.kolom.maatregel,
    rijkop: true,
    cel: (rij) => (
      <>
        <Koppeling href={adres(`/corrigerende-maatregelen/${rij.id}`)}>
          {woord(t.corrigerendsoort, rij.soort)}
        </Koppeling>
        <span className="nav-onderregel nav-klein">{t.onder(rij.nummer, rij.gemeenteNaam)}</span>
      </>
    ),
  },
  {
    id: 'zaak',
    kop: t.kolom.zaak,
    smal: true,
    cel: ({ zaakId, zaakNummer = '' }) => <ZaakKoppeling id={zaakId} nummer={zaakNummer} />,
  },
  {
    id: 'aanbieder',
    kop: t.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'besloten', kop: t.kolom.besloten, smal: true, cel: (rij) => dag(rij.beslotenOp) },
  {
    id: 'periode',
    kop: t.kolom.periode,
    cel: (rij) => <Periode {...rij} />,
  },
  {
    id: 'terugmelden',
    kop: t.kolom.terugmelden,
    cel: ({ uitvoeringUiterlijk: op }) => op && <TermijnCel uiterlijk={op} />,
  },
  {
    id: 'stand',
    kop: t.kolom.stand,
    cel: (rij) => (
      <>
        <Corrigerendstand {...rij} />
        {Boolean(rij.openMiddelen) && <span className="nav-onderregel nav-klein">{t.rechtsmiddelLoopt}</span>}
      </>
    ),
  },
];

const OPEN = 'besloten,geschorst,loopt,uitgevoerd';

const LIJST: Lijstdefinitie<Corrigerendregel> = {
  naam: 'corrigerend',
  titel: t.titel,
  pad: '/api/v1/corrigerende-maatregelen',
  bladen: ['mijn', 'team', 'niemand', 'teLaat'],
  keuzes: [
    {
      naam: 'soort',
      label: t.filter.soort,
      leeg: t.filter.alleSoorten,
      opties: opties(t.corrigerendsoort),
    },
    {
      naam: 'status',
      label: t.kolom.stand,
      leeg: t.filter.open,
      opties: [{ waarde: 'alle', label: t.filter.alle }, ...opties(t.corrigerendstatus)],
    },
  ],
  // The list opens with what something can still come on.
  vraag: ({ status, ...rest }) => (status === 'alle' ? rest : { ...rest, status: status ?? OPEN }),
  sortering: {
    sleutels: [{ sleutel: 'besloten', kolom: 'besloten', soort: 'dag', label: t.kolom.besloten }],
    standaard: () => '-besloten',
  },
  bijschrift: t.bijschrift,
  kolommen: corrigerendkolommen,
  sleutel: (rij) => rij.id,
  leeg: t.leeg,
};

const zonder = (...ids: string[]) => corrigerendkolommen.filter(({ id }) => !ids.includes(id));
const VAN_BUITEN = { ...LIJST, bladen: [], zonderAanbieder: true, leeg: { ...t.leeg, team: t.leegBuiten } };
const VAN_COLLEGE: Lijstdefinitie<Corrigerendregel> = { ...VAN_BUITEN, kolommen: zonder('zaak') };
const VAN_AANBIEDER: Lijstdefinitie<Corrigerendregel> = {
  ...{ ...VAN_BUITEN, titel: t.titelAanbieder },
  kolommen: zonder('zaak', 'aanbieder', 'terugmelden'),
};

/** The register; a college has that of its gemeente, a provider what was made known to it. */
export function CorrigerendLijst() {
  const aanbieder = useIsAanbieder();
  const college = useIk().rollen.includes('college');
  if (aanbieder) return <Werklijst lijst={VAN_AANBIEDER} inleiding={t.inleiding.aanbieder} />;
  if (college)
    return (
      <Werklijst lijst={VAN_COLLEGE} inleiding={t.inleiding.college} nadruk={(rij) => rij.teLaat === true} />
    );
  return <Werklijst lijst={LIJST} nadruk={(rij) => rij.teLaat === true} />;
}
