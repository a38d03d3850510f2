import { Alinea, Kaart, Keuzelijst, Melding, Paginering, Tijdlijn } from '@navolgbaar/ui';
import type { Tijdlijnregel } from '../../api/zaken';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Laadfout } from '../../delen/laadfout';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { zaakTeksten } from '../../teksten/zaken';
import { useTijdlijnItem } from './tijdlijn-kaart';
import { ZaakKader } from './zaak-kader';

const teksten = zaakdossierTeksten.tijdlijn;
const FILTERS = ['soort'] as const;
const OPTIES = Object.entries(zaakdossierTeksten.soorten)
  .map(([waarde, label]) => ({ waarde, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
const kent = (_: string, waarde: string): boolean =>
  waarde.split(',').every((deel) => Object.hasOwn(zaakdossierTeksten.soorten, deel));

/** Who did what in the case, the newest first; what the system did is folded. */
export function TijdlijnPagina() {
  return <ZaakKader blad="tijdlijn">{({ zaak }) => <Geschiedenis zaakId={zaak.id} />}</ZaakKader>;
}

function Geschiedenis({ zaakId }: { zaakId: string }) {
  const item = useTijdlijnItem();
  const lijst = useLijst<Tijdlijnregel>({
    sleutel: ['zaken', zaakId, 'tijdlijn'],
    filters: FILTERS,
    haal: haalBladzijde<Tijdlijnregel>(`/api/v1/zaken/${zaakId}/tijdlijn`),
    kent,
  });
  return (
    <Kaart titel={zaakTeksten.tijdlijn} id="tijdlijn">
      {lijst.onbekend.length > 0 && <Melding soort="waarschuwing">{teksten.onbekend}</Melding>}
      <Keuzelijst
        naam="soort"
        label={teksten.soort}
        waarde={lijst.filter['soort'] ?? ''}
        leeg={teksten.alles}
        opties={OPTIES}
        onWaarde={(soort) => lijst.zetFilter({ soort })}
      />
      <Laadfout lijst={lijst}>
        {(regels) =>
          regels.length === 0 && lijst.gefilterd ? (
            <Alinea>{teksten.leeg}</Alinea>
          ) : (
            <Tijdlijn items={regels.map(item)} />
          )
        }
      </Laadfout>
      <Paginering {...lijst.paginering} />
    </Kaart>
  );
}
