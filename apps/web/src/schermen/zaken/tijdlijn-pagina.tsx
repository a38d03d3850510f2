import { Kaart, Paginering, Tijdlijn, type TijdlijnItem } from '@navolgbaar/ui';
import type { Tijdlijnregel, Zaak } from '../../api/zaken';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Laadfout } from '../../delen/laadfout';
import { useWie } from '../../delen/zaak-labels';
import { zaakTeksten as teksten } from '../../teksten/zaken';
import { ZaakKader } from './zaak-kader';

const GEEN_FILTERS: readonly string[] = [];

/** Who did what in the case, the newest first; what the system did is folded. */
export function TijdlijnPagina() {
  return <ZaakKader blad="tijdlijn">{(zaak) => <Geschiedenis zaak={zaak} />}</ZaakKader>;
}

function Geschiedenis({ zaak }: { zaak: Zaak }) {
  const wie = useWie();
  const lijst = useLijst<Tijdlijnregel>({
    sleutel: ['zaken', zaak.id, 'tijdlijn'],
    filters: GEEN_FILTERS,
    haal: haalBladzijde<Tijdlijnregel>(`/api/v1/zaken/${zaak.id}/tijdlijn`),
  });
  const item = (regel: Tijdlijnregel): TijdlijnItem => ({
    id: regel.id,
    moment: regel.op,
    wie: wie(regel.gebruikerId),
    wat: regel.tekst,
    systeem: regel.gebruikerId === null,
  });
  return (
    <Kaart titel={teksten.tijdlijn} id="tijdlijn">
      <Laadfout lijst={lijst}>{(regels) => <Tijdlijn items={regels.map(item)} />}</Laadfout>
      <Paginering {...lijst.paginering} />
    </Kaart>
  );
}
