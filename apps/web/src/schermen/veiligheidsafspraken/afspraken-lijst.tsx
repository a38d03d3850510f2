import {
  datumTekst,
  KnopKoppeling,
  Koppeling,
  StatusLabel,
  Tabbladen,
  type Kolom,
  type StatusSoort,
} from '@navolgbaar/ui';
import type { Afspraakregel } from '../../api/veiligheidsafspraken';
import { adres } from '../../basis';
import { Aanbiederfilter } from '../../delen/aanbiederfilter';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { afspraakTeksten as t } from '../../teksten/veiligheidsafspraken';
import { woord } from '../../teksten/waarden';

const FILTERS = ['status', 'aanbiederId'];
const OPEN = ['loopt', 'gemeld', 'geschonden'];

/** A breach that nobody dealt with. */
export const isGeschonden = ({ status }: Pick<Afspraakregel, 'status'>): boolean => status === 'geschonden';

/** The agreements with which something still has to happen: breaches on top, then the newest first. */
export function AfsprakenLijst() {
  const vanAanbieder = useIsAanbieder();
  const lijst = useLijst<Afspraakregel>({
    sleutel: ['veiligheidsafspraken'],
    filters: FILTERS,
    haal: haalBladzijde<Afspraakregel>('/api/v1/veiligheidsafspraken'),
  });
  const alle = lijst.filter['status'] === 'alle';
  const vraag = new URLSearchParams(lijst.filter).toString();
  return (
    <Pagina
      titel={vanAanbieder ? t.titelAanbieder : t.titel}
      inleiding={vanAanbieder ? t.inleidingAanbieder : t.inleiding}
    >
      <Tabbladen
        label={t.titel}
        tabbladen={[
          { label: t.tabbladen.open, href: lijst.hrefMet({ status: null }), huidig: !alle },
          { label: t.tabbladen.alle, href: lijst.hrefMet({ status: 'alle' }), huidig: alle },
        ]}
      />
      <Aanbiederfilter lijst={lijst} />
      <p>
        <KnopKoppeling
          href={`/api/v1/veiligheidsafspraken/export?${vraag}`}
          soort="subtiel"
          pictogram="download"
          klein
        >
          {t.exporteer}
        </KnopKoppeling>
      </p>
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={
          vanAanbieder
            ? afspraakkolommen.filter(({ id }) => !['aanbieder', 'controle'].includes(id))
            : afspraakkolommen
        }
        sleutel={(rij) => rij.id}
        nadruk={isGeschonden}
        leeg={vanAanbieder ? t.leegAanbieder : t.leeg}
      />
    </Pagina>
  );
}

const SOORT: Readonly<Record<string, StatusSoort>> = {
  ...{
    loopt: 'actief',
    gemeld: 'waarschuwing',
    geschonden: 'fout',
    nagekomen: 'gelukt',
    afgehandeld: 'rust',
  },
};

/** How an agreement stands; what asks for attention says so. */
export function Afspraakstand({
  afspraak: { status, signaal, onderMonitoring },
}: {
  afspraak: { status: string; signaal?: string | null | undefined; onderMonitoring?: boolean | undefined };
}) {
  return (
    <span className="nav-labels">
      <StatusLabel soort={SOORT[status] ?? 'rust'}>{woord(t.status, status)}</StatusLabel>
      {signaal === 'niet_gecontroleerd' && (
        <StatusLabel soort="fout">{woord(t.signaal, signaal)}</StatusLabel>
      )}
      {onderMonitoring && OPEN.includes(status) && (
        <StatusLabel soort="actief">{t.onderMonitoring}</StatusLabel>
      )}
    </span>
  );
}

export const afspraakkolommen: readonly Kolom<Afspraakregel>[] = [
  {
    id: 'afspraak',
    kop: t.kolom.afspraak,
    rijkop: true,
    cel: (rij) => <Koppeling href={adres(`/veiligheidsafspraken/${rij.id}`)}>{rij.tekst}</Koppeling>,
  },
  {
    id: 'zaak',
    kop: t.kolom.zaak,
    smal: true,
    cel: (rij) =>
      rij.zaakNummer ? <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} /> : (rij.meldingNummer ?? ''),
  },
  {
    id: 'aanbieder',
    kop: t.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  {
    id: 'uiterlijk',
    kop: t.kolom.uiterlijk,
    smal: true,
    cel: ({ uiterlijk }) => datumTekst(uiterlijk, 'kort'),
  },
  {
    id: 'controle',
    kop: t.kolom.controle,
    cel: ({ controleOp, status }) =>
      controleOp &&
      (['loopt', 'gemeld'].includes(status) ? (
        <TermijnCel uiterlijk={controleOp} />
      ) : (
        datumTekst(controleOp, 'kort')
      )),
  },
  { id: 'stand', kop: t.kolom.stand, cel: (rij) => <Afspraakstand afspraak={rij} /> },
];
