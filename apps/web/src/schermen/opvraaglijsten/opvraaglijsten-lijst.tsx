import { datumTekst, Koppeling, Tabbladen, type Kolom } from '@navolgbaar/ui';
import type { Opvraagregel } from '../../api/opvraaglijsten';
import { adres } from '../../basis';
import { Aanbiederfilter } from '../../delen/aanbiederfilter';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { opvraagTeksten as t } from '../../teksten/opvraaglijsten';
import { Lijststand } from './stand';

const FILTERS = ['status', 'aanbiederId'];
const BIJ_AANBIEDER = ['verstuurd', 'deels_beantwoord'];

/** The request lists on which something still has to happen, the newest first. */
export function OpvraaglijstenLijst() {
  const vanAanbieder = useIsAanbieder();
  const lijst = useLijst<Opvraagregel>({
    sleutel: ['opvraaglijsten'],
    filters: FILTERS,
    haal: haalBladzijde<Opvraagregel>('/api/v1/opvraaglijsten'),
  });
  const alle = lijst.filter['status'] === 'alle';
  return (
    <Pagina
      titel={vanAanbieder ? t.titelAanbieder : t.titel}
      inleiding={vanAanbieder && t.inleidingAanbieder}
    >
      <Tabbladen
        label={t.titel}
        tabbladen={[
          { label: t.tabbladen.open, href: lijst.hrefMet({ status: null }), huidig: !alle },
          { label: t.tabbladen.alle, href: lijst.hrefMet({ status: 'alle' }), huidig: alle },
        ]}
      />
      <Aanbiederfilter lijst={lijst} />
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={vanAanbieder ? opvraagkolommen.filter(({ id }) => id !== 'aanbieder') : opvraagkolommen}
        sleutel={(rij) => rij.id}
        leeg={t.leeg}
      />
    </Pagina>
  );
}

export const opvraagkolommen: readonly Kolom<Opvraagregel>[] = [
  {
    id: 'lijst',
    kop: t.kolom.lijst,
    rijkop: true,
    cel: (rij) => <Koppeling href={adres(`/opvraaglijsten/${rij.id}`)}>{rij.titel}</Koppeling>,
  },
  {
    id: 'zaak',
    kop: t.kolom.zaak,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  {
    id: 'aanbieder',
    kop: t.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'vragen', kop: t.kolom.vragen, smal: true, cel: (rij) => rij.aantalVragen },
  {
    id: 'uiterlijk',
    kop: t.kolom.uiterlijk,
    cel: ({ uiterlijk, opgeschortOp, status }) =>
      uiterlijk &&
      (BIJ_AANBIEDER.includes(status) ? (
        <TermijnCel uiterlijk={uiterlijk} opgeschortOp={opgeschortOp} />
      ) : (
        datumTekst(uiterlijk)
      )),
  },
  { id: 'stand', kop: t.kolom.stand, cel: ({ status }) => <Lijststand status={status} /> },
];
