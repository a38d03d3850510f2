import { Alinea, DataTabel, Kaart, Koppeling } from '@navolgbaar/ui';
import type { Dossier } from '../../api/dossier';
import { adres } from '../../basis';
import { bevindingTeksten, bewijsTeksten } from '../../teksten/bevindingen';
import { zaakTeksten } from '../../teksten/zaken';
import { bevindingkolommenVan, bewijskolommen } from './kolommen';

/** The newest evidence of the case. */
export function BewijsKaart({ dossier: { zaak, bewijs } }: { dossier: Dossier }) {
  return (
    <Kaart titel={bewijsTeksten.titel} id="bewijs" acties={<NaarBlad zaakId={zaak.id} bij="register" />}>
      <DataTabel
        bijschrift={zaakTeksten.tabel(bewijsTeksten.titel)}
        rijen={bewijs.resultaten}
        sleutel={({ id }) => id}
        kolommen={bewijskolommen.filter(({ id }) => id !== 'verkregen')}
      />
      {bewijs.meer && <Alinea>{bewijsTeksten.meer}</Alinea>}
    </Kaart>
  );
}

/** The newest findings of the case, without versions that were revised. */
export function BevindingenKaart({ dossier: { zaak, bevindingen } }: { dossier: Dossier }) {
  return (
    <Kaart
      titel={bevindingTeksten.titel}
      id="bevindingen"
      acties={<NaarBlad zaakId={zaak.id} bij="bevindingen" />}
    >
      <DataTabel
        bijschrift={zaakTeksten.tabel(bevindingTeksten.titel)}
        rijen={bevindingen.resultaten}
        sleutel={({ id }) => id}
        kolommen={bevindingkolommenVan(zaak)}
      />
      {bevindingen.meer && <Alinea>{bevindingTeksten.meer}</Alinea>}
    </Kaart>
  );
}

const LABEL = { register: bewijsTeksten.naarRegister, bevindingen: bevindingTeksten.alle } as const;

function NaarBlad({ zaakId, bij }: { zaakId: string; bij: keyof typeof LABEL }) {
  return <Koppeling href={`${adres(`/zaken/${zaakId}/bewijs`)}#${bij}`}>{LABEL[bij]}</Koppeling>;
}
