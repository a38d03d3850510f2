import { datumTekst, Koppeling, Tabbladen, type Kolom } from '@navolgbaar/ui';
import type { Maatregelregel } from '../../api/lijn';
import { adres } from '../../basis';
import { Aanbiederfilter } from '../../delen/aanbiederfilter';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stand, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { maatregelTeksten as teksten } from '../../teksten/maatregelen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const FILTERS = ['status', 'aanbiederId'];
const haal = haalBladzijde<Maatregelregel>('/api/v1/maatregelen');
const OPEN = 'opgelegd,ontvangen,niet_opgevolgd';

/** Maatregelen on which something still has to happen, unless all are asked. */
export function MaatregelenLijst() {
  const vanAanbieder = useIsAanbieder();
  const lijst = useLijst<Maatregelregel>({
    sleutel: ['maatregelen'],
    filters: FILTERS,
    haal: ({ status, ...vraag }) => haal(status === 'alle' ? vraag : { ...vraag, status: OPEN }),
  });
  const alle = lijst.filter['status'] === 'alle';
  return (
    <Pagina
      titel={vanAanbieder ? teksten.titelAanbieder : teksten.titel}
      inleiding={vanAanbieder && teksten.inleidingAanbieder}
    >
      <Tabbladen
        label={teksten.titel}
        tabbladen={[
          { label: teksten.tabbladen.open, href: lijst.hrefMet({ status: null }), huidig: !alle },
          { label: teksten.tabbladen.alle, href: lijst.hrefMet({ status: 'alle' }), huidig: alle },
        ]}
      />
      <Aanbiederfilter lijst={lijst} />
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={vanAanbieder ? maatregelkolommen.filter(({ id }) => id !== 'aanbieder') : maatregelkolommen}
        sleutel={(rij) => rij.id}
        leeg={vanAanbieder ? teksten.leegAanbieder : teksten.leeg}
      />
    </Pagina>
  );
}

/** The case shows the same columns, without what is the same in every row. */
export const maatregelkolommen: readonly Kolom<Maatregelregel>[] = [
  {
    id: 'maatregel',
    kop: teksten.kolom.maatregel,
    rijkop: true,
    cel: (rij) => (
      <Koppeling href={adres(`/maatregelen/${rij.id}`)}>
        {woord(zaakwaarden.maatregelsoort, rij.soort)}
      </Koppeling>
    ),
  },
  {
    id: 'zaak',
    kop: teksten.kolom.zaak,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  {
    id: 'opgelegd',
    kop: teksten.kolom.opgelegd,
    smal: true,
    cel: (rij) => datumTekst(rij.opgelegdOp, 'kort'),
  },
  {
    id: 'uiterlijk',
    kop: teksten.kolom.uiterlijk,
    cel: (rij) => (
      <TermijnCel uiterlijk={rij.uiterlijk} open={rij.uiterlijk !== null} opgeschortOp={rij.opgeschortOp} />
    ),
  },
  {
    id: 'stand',
    kop: teksten.kolom.stand,
    cel: (rij) => <Stand lijst="maatregelstatus" code={rij.status} />,
  },
];
