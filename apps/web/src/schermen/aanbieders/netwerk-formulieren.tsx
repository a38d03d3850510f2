import { useParams } from '@tanstack/react-router';
import { Kaart } from '@navolgbaar/ui';
import type { Netwerk } from '../../api/aanbieders';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Actieformulier, useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import type { Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { aanbiederactieTeksten } from '../../teksten/aanbiederacties';
import { aanbiederwaarden } from '../../teksten/aanbiederwaarden';
import { opties } from '../../teksten/waarden';
import { EINDEVELDEN, NietTeBeeindigen } from './einde-delen';
import { BijNetwerk } from './netwerk-paginas';
import { BEGIN, BRON, REDEN, ROL } from './verband-formulieren';

const { netwerk: t, lid, lidEinde, fout, relatie } = aanbiederactieTeksten;
const VERVERS = [['aanbieders']];

const velden: readonly Veld[] = [
  { naam: 'naam', soort: 'tekst', label: t.naam, verplicht: fout.naam, maxTekens: 200 },
  {
    ...{ naam: 'soort', soort: 'keuze', label: t.soort, verplicht: fout.soort },
    opties: opties(aanbiederwaarden.netwerksoort),
  },
  { naam: 'doel', soort: 'vak', label: t.doel, verplicht: fout.doel, regels: 3, maxTekens: 2000 },
  ...[BRON, BEGIN],
];

/** Registers a named network. */
export function NetwerkNieuw() {
  return (
    <Pagina
      titel={t.nieuw}
      inleiding={t.inleiding}
      kruimels={[{ label: t.titel, href: adres('/netwerken') }, { label: t.nieuw }]}
    >
      <Actieformulier<Netwerk>
        label={t.nieuw}
        knop={t.knop}
        velden={velden}
        verstuur={(verzoek, koppen) => stuur('/api/v1/netwerken', {}, verzoek, koppen)}
        ververs={VERVERS}
        gelukt={t.gelukt}
        terug="/netwerken"
        naar={({ id }) => `/netwerken/${id}`}
      />
    </Pagina>
  );
}

const ANDERE: Veld = { naam: 'aanbiederId', soort: 'tekst', label: relatie.andere, verplicht: fout.andere };
const lidvelden: readonly Veld[] = [ROL, BEGIN, REDEN];

/** Puts a provider in this network. */
export function NetwerklidNieuw() {
  return <BijNetwerk titel={t.lidNieuw}>{(netwerk) => <Lidformulier netwerk={netwerk} />}</BijNetwerk>;
}

function Lidformulier({ netwerk: { id } }: { netwerk: Netwerk }) {
  const terug = `/netwerken/${id}`;
  const f = useActieformulier({
    velden: [ANDERE, ...lidvelden],
    verstuur: (verzoek, koppen) => stuur('/api/v1/netwerken/{id}/leden', { id }, verzoek, koppen),
    ververs: VERVERS,
    gelukt: lid.gelukt,
    terug,
  });
  const { waarde, ...veld } = f.veld('aanbiederId');
  return (
    <Formulier f={f} knop={lid.knop} annuleer={adres(terug)} label={t.lidNieuw}>
      <Kaart>
        <AanbiederKiezer {...veld} waarde={String(waarde)} label={relatie.andere} />
        <Velden velden={lidvelden} f={f} />
      </Kaart>
    </Formulier>
  );
}

/** Ends a network, and with it every membership that runs. */
export function NetwerkEinde() {
  return (
    <BijNetwerk titel={t.einde.titel} inleiding={t.einde.inleiding}>
      {(netwerk, gezien) => <Eindeformulier netwerk={netwerk} gezien={gezien} lidId={null} />}
    </BijNetwerk>
  );
}

/** Ends the membership of one provider. */
export function NetwerklidEinde() {
  const { deelId = '' } = useParams({ strict: false });
  return (
    <BijNetwerk titel={lidEinde.titel} inleiding={lidEinde.inleiding}>
      {(netwerk, gezien) => <Eindeformulier netwerk={netwerk} gezien={gezien} lidId={deelId} />}
    </BijNetwerk>
  );
}

interface EindeProps {
  netwerk: Netwerk;
  gezien: Gezien<Netwerk>;
  lidId: string | null;
}

function Eindeformulier({ netwerk, gezien, lidId }: EindeProps) {
  const { id, einde, leden } = netwerk;
  const lopend =
    lidId === null ? einde === null : leden.some((rij) => rij.id === lidId && rij.einde === null);
  const terug = `/netwerken/${id}`;
  const teksten = lidId === null ? t.einde : lidEinde;
  if (!lopend) return <NietTeBeeindigen terug={terug} knop={netwerk.naam} />;
  return (
    <Actieformulier
      label={teksten.titel}
      knop={teksten.knop}
      velden={EINDEVELDEN}
      gezien={gezien}
      verstuur={(verzoek, koppen) =>
        lidId === null
          ? stuur('/api/v1/netwerken/{id}/_beeindig', { id }, verzoek, koppen)
          : stuur('/api/v1/netwerken/{id}/leden/{lidId}/_beeindig', { id, lidId }, verzoek, koppen)
      }
      ververs={VERVERS}
      gelukt={teksten.gelukt}
      terug={terug}
    />
  );
}
