import { useQuery } from '@tanstack/react-query';
import { DataTabel, Kaart, KnopKoppeling } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { afsprakenVan, type Afspraakregel } from '../../api/veiligheidsafspraken';
import { adres } from '../../basis';
import { afspraakTeksten as t } from '../../teksten/veiligheidsafspraken';
import { zaakTeksten } from '../../teksten/zaken';
import { afspraakkolommen, isGeschonden } from './afspraken-lijst';

/** The agreements of a case. */
export function AfsprakenKaart({
  afspraken,
  zonder = ['zaak', 'aanbieder'],
}: {
  afspraken: readonly Afspraakregel[];
  /** Columns that say nothing here. */
  zonder?: readonly string[] | undefined;
}) {
  return (
    <Kaart titel={t.kaart} id="veiligheidsafspraken">
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaart)}
        rijen={afspraken}
        sleutel={(rij: Afspraakregel) => rij.id}
        nadruk={isGeschonden}
        kolommen={afspraakkolommen.filter(({ id }) => !zonder.includes(id))}
      />
    </Kaart>
  );
}

/** Those at a melding, with the way to make one. Nothing for a melding about nobody. */
export function MeldingafsprakenKaart({
  meldingId,
  metAanbieder,
}: {
  meldingId: string;
  metAanbieder: boolean;
}) {
  const mag = useHeeftRecht()('veiligheidsafspraak:maken');
  const { data = [] } = useQuery(afsprakenVan({ meldingId }));
  if (data.length === 0 && !(mag && metAanbieder)) return null;
  return (
    <>
      {data.length > 0 && <AfsprakenKaart afspraken={data} />}
      {mag && metAanbieder && (
        <p className="nav-alinea">
          <KnopKoppeling href={adres(`/meldingen/${meldingId}/veiligheidsafspraak`)}>
            {t.maken.titel}
          </KnopKoppeling>
        </p>
      )}
    </>
  );
}

/** Those with a provider. */
export function AanbiederafsprakenKaart({ aanbiederId }: { aanbiederId: string }) {
  const mag = useHeeftRecht()('veiligheidsafspraak:controleren');
  const { data = [] } = useQuery({ ...afsprakenVan({ aanbiederId }), enabled: mag });
  return data.length === 0 ? null : <AfsprakenKaart afspraken={data} zonder={['aanbieder']} />;
}
