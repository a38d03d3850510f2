import type { Publicatie } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { publicatieTeksten } from '../../teksten/publicaties';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { naamVan } from './belanghebbenden-kaart';
import { PublicatieKader } from './publicatie-kader';

const { belanghebbenden: teksten } = publicatieafwegingTeksten;
const { voegToe: v, derde: d } = teksten;
const { zienswijze: z } = publicatieTeksten.acties;

interface Props {
  publicatie: Publicatie;
  gezien: Gezien;
}

const vraagvelden: readonly Veld[] = [
  { naam: 'rol', soort: 'keuze', label: v.rol, verplicht: v.fout.rol, opties: opties(teksten.rol) },
  { naam: 'naam', soort: 'tekst', label: v.naam, verplicht: v.fout.naam, maxTekens: 200 },
  { naam: 'email', soort: 'tekst', label: v.email, verplicht: v.fout.email, maxTekens: 254 },
];

/** Asks somebody besides the provider. */
export function BelanghebbendePagina() {
  return (
    <PublicatieKader titel={v.titel} inleiding={v.inleiding}>
      {(publicatie, gezien) =>
        publicatie.handelingen.includes('voegBelanghebbendeToe') ? (
          <Actieformulier<Publicatie>
            label={v.titel}
            velden={vraagvelden}
            knop={v.knop}
            gezien={gezien}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/publicaties/{id}/belanghebbenden', { id: publicatie.id }, verzoek, koppen)
            }
            ververs={[['publicaties'], ['termijnen']]}
            gelukt={v.gelukt}
            terug={`/publicaties/${publicatie.id}`}
          />
        ) : (
          <Niet publicatie={publicatie} handeling="voegBelanghebbendeToe" />
        )
      }
    </PublicatieKader>
  );
}

/** Records what one of them said. */
export function ZienswijzeDerdePagina() {
  return (
    <PublicatieKader titel={d.titel} inleiding={d.inleiding}>
      {(publicatie, gezien) =>
        publicatie.handelingen.includes('legZienswijzeVanDerdeVast') ? (
          <Vastleggen publicatie={publicatie} gezien={gezien} />
        ) : (
          <Niet publicatie={publicatie} handeling="legZienswijzeVanDerdeVast" />
        )
      }
    </PublicatieKader>
  );
}

function Vastleggen({ publicatie, gezien }: Props) {
  const open = publicatie.belanghebbenden.filter(({ zienswijze }) => zienswijze === null);
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'wie', soort: 'keuze', label: d.wie, verplicht: d.wieFout },
      opties: open.map((een) => ({ waarde: een.id, label: naamVan(een) })),
    },
    {
      ...{ naam: 'ontvangenOp', soort: 'datum', label: z.ontvangenOp, verplicht: z.fout.ontvangenOp },
      dagen: 'tot-en-met-vandaag',
    },
    {
      ...{ naam: 'strekking', soort: 'keuze', label: d.strekking, verplicht: d.fout.strekking },
      opties: opties(zaakwaarden.strekking),
    },
    { naam: 'inhoud', soort: 'vak', label: d.inhoud, verplicht: d.fout.inhoud, maxTekens: 10_000 },
  ];
  return (
    <Actieformulier<Publicatie>
      label={d.titel}
      velden={velden}
      knop={d.knop}
      gezien={gezien}
      verstuur={({ wie, ...verzoek }, koppen) =>
        stuur(
          '/api/v1/publicaties/{id}/belanghebbenden/{belanghebbendeId}/_leg-zienswijze-vast',
          { id: publicatie.id, belanghebbendeId: String(wie) },
          verzoek,
          koppen,
        )
      }
      ververs={[['publicaties'], ['termijnen']]}
      gelukt={d.gelukt}
      terug={`/publicaties/${publicatie.id}`}
    />
  );
}

const Niet = ({ publicatie, handeling }: { publicatie: Publicatie; handeling: string }) => (
  <NietMogelijk
    terug={`/publicaties/${publicatie.id}`}
    daad={{ bij: 'publicatie', status: publicatie.status, handeling }}
  />
);
