import { DataTabel, datumTekst, Kaart, Koppeling } from '@navolgbaar/ui';
import type { Opdrachtregel } from '../../api/zaken';
import { adres } from '../../basis';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import { Stand, TermijnCel } from '../../delen/zaak-labels';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** The orders to the providers, with the day on which the report is expected. */
export function OpdrachtenKaart({
  opdrachten,
  metAanbieder,
}: {
  opdrachten: readonly Opdrachtregel[];
  metAanbieder: boolean;
}) {
  if (opdrachten.length === 0) return null;
  const { gegeven, aanbieder, uiterlijk, stand } = teksten.opdrachtKolom;
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
          ...(metAanbieder
            ? [{ id: 'aanbieder', kop: aanbieder, cel: (o: Opdrachtregel) => o.aanbiederNaam }]
            : []),
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
