import { Kaart } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import type { Uitstelblad } from '../../api/uitstel';
import { Actieformulier } from '../../delen/actieformulier';
import { Verzoek } from '../../delen/uitstel';
import type { Veld, Waarden } from '../../delen/velden';
import { uitstelTeksten } from '../../teksten/uitstel';
import { opties } from '../../teksten/waarden';
import { LENGTENAMEN, keurLengte, lengteVelden, metLengte } from './lengte-velden';
import { TermijnNu, VERVERS, type Verzoekactie, VerzoekPagina } from './uitstel-kader';

const { besluit: t } = uitstelTeksten;
const isToe = (waarden: Waarden) => waarden['keuze'] === 'toe';

/** The supervisor grants or refuses a request for extension. */
export function UitstelbesluitPagina() {
  return (
    <VerzoekPagina titel={t.titel} inleiding={t.inleiding} handeling="wijsToe">
      {(actie) => <Besluitformulier {...actie} />}
    </VerzoekPagina>
  );
}

function Besluitformulier({ blad: { termijn }, verzoek, gezien, terug }: Verzoekactie) {
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'keuze', soort: 'keuze', label: t.keuze, verplicht: t.fout.keuze },
      opties: opties(t.opties),
    },
    ...lengteVelden(t.lengteUitleg, verzoek, isToe),
    {
      ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
      ...{ regels: 4, maxTekens: 2000 },
    },
  ];
  return (
    <Actieformulier<Uitstelblad>
      label={t.titel}
      velden={velden}
      knop={t.knop}
      gezien={gezien}
      veldnamen={LENGTENAMEN}
      controleer={(waarden): Record<string, string> => (isToe(waarden) ? keurLengte(waarden) : {})}
      verstuur={({ keuze, ...besluit }, koppen) =>
        keuze === 'toe'
          ? stuur('/api/v1/uitstelverzoeken/{id}/_wijs-toe', { id: verzoek.id }, metLengte(besluit), koppen)
          : stuur('/api/v1/uitstelverzoeken/{id}/_wijs-af', { id: verzoek.id }, besluit, koppen)
      }
      ververs={VERVERS}
      gelukt={t.gelukt}
      terug={terug}
    >
      <Kaart titel={t.gevraagd} id="gevraagd">
        <Verzoek verzoek={verzoek} />
      </Kaart>
      <TermijnNu termijn={termijn} />
    </Actieformulier>
  );
}
