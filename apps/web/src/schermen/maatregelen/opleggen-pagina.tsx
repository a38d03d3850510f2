import { useQuery } from '@tanstack/react-query';
import { type Bevindingregel, bevindingenVanZaak } from '../../api/bevindingen';
import type { Maatregel } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Begrippen } from '../../delen/begrip';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { maatregelTeksten } from '../../teksten/maatregelen';
import type { Veld } from '../../delen/velden';
import { aanbiederopties } from '../zaken/aanbiedervragen';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { controleerWeken, naarMaatregel, oplegvragen } from './opleg-waarden';

const { opleggen: t } = maatregelTeksten;

/** Imposes a maatregel in a case. */
export function OpleggenPagina() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) => <Formulier zaak={zaak} />}
    </ZaakFormulierpagina>
  );
}

function Formulier({ zaak }: { zaak: Zaak }) {
  const vraag = useQuery(bevindingenVanZaak(zaak.id));
  if (!zaak.handelingen.includes('legMaatregelOp'))
    return (
      <NietMogelijk
        terug={`/zaken/${zaak.id}`}
        daad={{ bij: 'zaak', status: zaak.status, handeling: 'legMaatregelOp' }}
      />
    );
  return (
    <Gegevens vraag={vraag}>
      {(alle) => {
        const bevindingen = alle.filter(kanDragen);
        if (bevindingen.length > 0) return <Vragen zaak={zaak} bevindingen={bevindingen} />;
        return <NietMogelijk terug={`/zaken/${zaak.id}/bewijs`} tekst={t.geenBevinding} />;
      }}
    </Gegevens>
  );
}

/** Whether a maatregel can rest on it; for which law the server knows. */
const kanDragen = ({ status, soort, betreft, wetten }: Bevindingregel): boolean =>
  status === 'vastgesteld' &&
  soort !== 'positief' &&
  betreft === 'aanbieder' &&
  wetten.some((wet) => wet !== 'wlz');

/** To which providers, in a case that concerns several: one act, a maatregel for each. */
function aanbiedersvraag(zaak: Zaak): Veld[] {
  const opties = aanbiederopties(zaak);
  if (opties.length === 0) return [];
  return [
    {
      ...{ naam: 'aanbiederIds', soort: 'meer', label: t.aanbiederIds, uitleg: t.aanbiederUitleg },
      ...{ verplicht: t.fout.aanbiederIds, opties },
    },
  ];
}

function Vragen({ zaak, bevindingen }: { zaak: Zaak; bevindingen: readonly Bevindingregel[] }) {
  return (
    <Actieformulier<Maatregel>
      label={t.titel}
      velden={oplegvragen(bevindingen, aanbiedersvraag(zaak))}
      knop={t.knop}
      controleer={controleerWeken}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/zaken/{id}/maatregelen', { id: zaak.id }, naarMaatregel(verzoek), koppen)
      }
      ververs={[['maatregelen'], ['zaken'], ['termijnen']]}
      gelukt={t.gelukt}
      terug={`/zaken/${zaak.id}`}
      naar={({ id }) => `/maatregelen/${id}`}
    >
      <Begrippen namen={['adviesmaatregel', 'planVanAanpak', 'hersteltermijn', 'corrigerendeMaatregel']} />
    </Actieformulier>
  );
}
