import { DataTabel, datumTekst, Kaart } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { dagVan } from '../../delen/dag';
import { MeldingKoppeling, Meldingstatus, Soortlabel } from '../../delen/melding-labels';
import { zaakTeksten as teksten } from '../../teksten/zaken';
import { aanbiederVan } from './aanbiedervragen';

type Zaakmelding = Zaak['meldingen'][number];

/** What the case follows from. */
export function MeldingenKaart({ zaak }: { zaak: Zaak }) {
  const { meldingen, aanbieders } = zaak;
  if (meldingen.length === 0) return null;
  const { nummer, onderwerp, aanbieder, soort, status, ontvangen } = teksten.meldingKolom;
  return (
    <Kaart titel={teksten.meldingen} id="meldingen">
      <DataTabel
        bijschrift={teksten.tabel(teksten.meldingen)}
        rijen={meldingen}
        sleutel={(m: Zaakmelding) => m.id}
        kolommen={[
          {
            id: 'nummer',
            kop: nummer,
            rijkop: true,
            smal: true,
            cel: (m) => <MeldingKoppeling id={m.id} nummer={m.nummer} />,
          },
          { id: 'onderwerp', kop: onderwerp, cel: (m) => m.onderwerp },
          ...(aanbieders.length > 0
            ? [
                {
                  ...{ id: 'aanbieder', kop: aanbieder },
                  cel: (m: Zaakmelding) => aanbiederVan(zaak, m.aanbiederId) ?? '–',
                },
              ]
            : []),
          { id: 'soort', kop: soort, cel: (m) => <Soortlabel soort={m.soort} /> },
          {
            id: 'status',
            kop: status,
            smal: true,
            cel: (m) => <Meldingstatus status={m.status} />,
          },
          {
            id: 'ontvangen',
            kop: ontvangen,
            smal: true,
            cel: (m) => datumTekst(dagVan(m.ontvangenOp), 'kort'),
          },
        ]}
      />
    </Kaart>
  );
}
