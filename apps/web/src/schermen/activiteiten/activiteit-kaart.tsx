import { useQuery } from '@tanstack/react-query';
import { DataTabel, Kaart, KnopKoppeling } from '@navolgbaar/ui';
import { type Activiteitregel, activiteitenVan } from '../../api/activiteiten';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { activiteitTeksten as t } from '../../teksten/activiteiten';
import { zaakTeksten } from '../../teksten/zaken';
import { activiteitkolommen } from './kolommen';
import { ACTIVITEITEN } from './stand';

/** The newest activities of a case or a provider. */
export function ActiviteitKaart({
  activiteiten,
  zonder,
}: {
  activiteiten: readonly Activiteitregel[];
  /** Columns that say the same in every row. */
  zonder: readonly string[];
}) {
  return (
    <Kaart titel={t.kaart} id="activiteiten">
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaart)}
        rijen={activiteiten}
        sleutel={(rij: Activiteitregel) => rij.id}
        kolommen={activiteitkolommen.filter(({ id }) => !zonder.includes(id))}
      />
    </Kaart>
  );
}

/** How many of a provider its page shows; the list has the rest. */
const REGELS = 5;

/** The activities about a provider, and the way to record one; nothing for who may do neither. */
export function AanbiederActiviteiten({ aanbiederId }: { aanbiederId: string }) {
  const heeftRecht = useHeeftRecht();
  const mag = heeftRecht('activiteit:lezen');
  const legtVast = heeftRecht('activiteit:vastleggen');
  const { data = [] } = useQuery({ ...activiteitenVan({ aanbiederId }), enabled: mag });
  if (data.length === 0 && !legtVast) return null;
  return (
    <Kaart
      titel={t.kaart}
      id="activiteiten"
      acties={
        <>
          {data.length > REGELS && (
            <KnopKoppeling soort="subtiel" href={adres(`${ACTIVITEITEN}?aanbiederId=${aanbiederId}`)}>
              {t.titel}
            </KnopKoppeling>
          )}
          {legtVast && (
            <KnopKoppeling href={adres(`/aanbieders/${aanbiederId}/activiteit`)} pictogram="nieuw">
              {t.nieuw}
            </KnopKoppeling>
          )}
        </>
      }
    >
      {data.length === 0 ? (
        <p className="nav-alinea">{t.leegBijAanbieder}</p>
      ) : (
        <DataTabel
          bijschrift={zaakTeksten.tabel(t.kaart)}
          rijen={data.slice(0, REGELS)}
          sleutel={(rij: Activiteitregel) => rij.id}
          kolommen={activiteitkolommen.filter(({ id }) => id !== 'over')}
        />
      )}
    </Kaart>
  );
}
