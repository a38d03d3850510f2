import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart, Koppeling } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import { toewijzingVraag, type Uitstelblad, type Uitstelverzoek } from '../../api/uitstel';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { alsLengte, isAantal } from '../../delen/duur';
import { Formulier } from '../../delen/formulier';
import { Verzoek } from '../../delen/uitstel';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { hervatTeksten } from '../../teksten/termijnen';
import { uitstelTeksten } from '../../teksten/uitstel';
import { opties } from '../../teksten/waarden';
import { NieuweDag } from '../termijnen/nieuwe-dag';
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
  const f = useActieformulier<Uitstelblad>({
    ...{ velden, gezien, terug, ververs: VERVERS, gelukt: t.gelukt, veldnamen: LENGTENAMEN },
    controleer: (waarden): Record<string, string> => (isToe(waarden) ? keurLengte(waarden) : {}),
    verstuur: ({ keuze, ...besluit }, koppen) =>
      keuze === 'toe'
        ? stuur('/api/v1/uitstelverzoeken/{id}/_wijs-toe', { id: verzoek.id }, metLengte(besluit), koppen)
        : stuur('/api/v1/uitstelverzoeken/{id}/_wijs-af', { id: verzoek.id }, besluit, koppen),
  });
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart titel={t.gevraagd} id="gevraagd">
        <Verzoek verzoek={verzoek} open />
        <Koppeling href={adres(`/uitstel/${termijn.id}/intrekken`)}>{t.trekIn}</Koppeling>
      </Kaart>
      <TermijnNu termijn={termijn} />
      <Kaart>
        <Velden velden={velden} f={f} />
      </Kaart>
      <Kaart titel={hervatTeksten.betekent} id="betekent">
        <Gevolg verzoek={verzoek} waarden={f.waarden} />
      </Kaart>
    </Formulier>
  );
}

/** What the choice on the screen means for the last day. */
function Gevolg({ verzoek, waarden }: { verzoek: Uitstelverzoek; waarden: Waarden }) {
  const aantal = String(waarden['lengte'] ?? '');
  const kan = isToe(waarden) && isAantal(aantal);
  const lengte = alsLengte(aantal, String(waarden['eenheid']));
  const vraag = useQuery({ ...toewijzingVraag(verzoek.id, verzoek.versie, lengte), enabled: kan });
  if (waarden['keuze'] === 'af') return <Alinea>{t.blijft}</Alinea>;
  return kan ? <NieuweDag vraag={vraag} gevolg={t.gevolg} /> : <Alinea>{t.geenLengte}</Alinea>;
}
