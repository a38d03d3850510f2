import { DataTabel, datumTekst, Kaart, Koppeling } from '@navolgbaar/ui';
import type { Opdrachtregel } from '../../api/zaken';
import { adres } from '../../basis';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import { Stand, TermijnCel } from '../../delen/zaak-labels';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** The orders to the provider, with the day on which the report is expected. */
export function OpdrachtenKaart({ opdrachten }: { opdrachten: readonly Opdrachtregel[] }) {
  if (opdrachten.length === 0) return null;
  const { gegeven, uiterlijk, stand } = teksten.opdrachtKolom;
  return (
    <Kaart titel={teksten.opdrachten} id="opdrachten">
      <DataTabel
        bijschrift={teksten.tabel(teksten.opdrachten)}
        rijen={opdrachten}
        sleutel={(o: Opdrachtregel) => o.id}
        kolommen={[
          {
            id: 'gegeven',
            kop: gegeven,
            rijkop: true,
            cel: (o) => (
              <Koppeling href={adres(`/opdrachten/${o.id}`)}>
                {teksten.opdrachtVan(datumTekst(o.gegevenOp))}
              </Koppeling>
            ),
          },
          {
            id: 'uiterlijk',
            kop: uiterlijk,
            cel: (o) =>
              opdrachtOpen(o.status) ? (
                <TermijnCel uiterlijk={o.uiterlijk} opgeschortOp={o.opgeschortOp} />
              ) : (
                datumTekst(o.uiterlijk)
              ),
          },
          { id: 'stand', kop: stand, cel: (o) => <Stand lijst="opdrachtstatus" code={o.status} /> },
        ]}
      />
    </Kaart>
  );
}
