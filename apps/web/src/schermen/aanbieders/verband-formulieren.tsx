import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart, Koppeling, Laden } from '@navolgbaar/ui';
import { netwerkenVraag, type Aanbieder } from '../../api/aanbieders';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Actieformulier, useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { aanbiederactieTeksten as t } from '../../teksten/aanbiederacties';
import { aanbiederwaarden } from '../../teksten/aanbiederwaarden';
import { opties } from '../../teksten/waarden';
import { BijAanbieder } from './bij-aanbieder';

const ANDERE: Veld = { naam: 'andereId', soort: 'tekst', label: t.relatie.andere, verplicht: t.fout.andere };
/** Since when, where it is read, and why it matters. */
export const BEGIN: Veld = { naam: 'begin', soort: 'datum', label: t.begin, verplicht: t.fout.dag };
export const BRON: Veld = {
  ...{
    naam: 'bron',
    soort: 'tekst',
    label: t.bron,
    uitleg: t.bronUitleg,
    verplicht: t.fout.bron,
    maxTekens: 300,
  },
};
export const REDEN: Veld = {
  ...{
    naam: 'reden',
    soort: 'vak',
    label: t.redenToezicht,
    verplicht: t.fout.reden,
    regels: 3,
    maxTekens: 2000,
  },
};
export const ROL: Veld = {
  ...{ naam: 'rol', soort: 'keuze', label: t.lid.rol, verplicht: t.fout.soort },
  opties: opties(aanbiederwaarden.netwerkrol),
};

const relatievelden: readonly Veld[] = [
  {
    ...{ naam: 'soort', soort: 'keuze', label: t.relatie.soort, verplicht: t.fout.soort },
    opties: opties(aanbiederwaarden.relatiesoort),
  },
  {
    ...{ naam: 'andereStaat', soort: 'keuze', label: t.relatie.andereStaat, verplicht: t.fout.soort },
    opties: [
      { waarde: 'boven', label: t.relatie.boven },
      { waarde: 'onder', label: t.relatie.onder },
    ],
    als: (w) => w['soort'] !== 'samenwerking',
  },
  BEGIN,
  BRON,
  REDEN,
];

/** Records how this provider hangs together with another one. */
export function RelatieNieuw() {
  return (
    <BijAanbieder titel={t.relatie.titel} inleiding={t.relatie.inleiding}>
      {(aanbieder, terug) => <Relatieformulier aanbieder={aanbieder} terug={terug} />}
    </BijAanbieder>
  );
}

function Relatieformulier({ aanbieder, terug }: { aanbieder: Aanbieder; terug: string }) {
  const f = useActieformulier({
    velden: [ANDERE, ...relatievelden],
    // Working together has no direction; the contract wants one all the same.
    verstuur: (verzoek, koppen) =>
      stuur(
        '/api/v1/aanbieders/{id}/relaties',
        { id: aanbieder.id },
        { andereStaat: 'boven', ...verzoek },
        koppen,
      ),
    ververs: [['aanbieders']],
    gelukt: t.relatie.gelukt,
    terug: `/aanbieders/${aanbieder.id}`,
  });
  const { waarde, ...veld } = f.veld('andereId');
  return (
    <Formulier f={f} knop={t.relatie.knop} annuleer={terug} label={t.relatie.titel}>
      <Kaart>
        <AanbiederKiezer {...veld} waarde={String(waarde)} label={t.relatie.andere} />
        <Velden velden={relatievelden} f={f} />
      </Kaart>
    </Formulier>
  );
}

/** Puts this provider in a network that exists. */
export function LidmaatschapNieuw() {
  const netwerken = useQuery(netwerkenVraag);
  return (
    <BijAanbieder titel={t.lid.titel}>
      {(aanbieder) => {
        if (!netwerken.data) return <Laden regels={4} />;
        const lopend = netwerken.data.filter(({ einde }) => einde === null);
        return (
          <Actieformulier
            label={t.lid.titel}
            knop={t.lid.knop}
            velden={[
              {
                ...{ naam: 'netwerkId', soort: 'lijst', label: t.lid.netwerk, verplicht: t.fout.netwerk },
                opties: lopend.map(({ id, naam }) => ({ waarde: id, label: naam })),
              },
              ...[ROL, BEGIN, REDEN],
            ]}
            verstuur={({ netwerkId, ...verzoek }, koppen) =>
              stuur(
                '/api/v1/netwerken/{id}/leden',
                { id: String(netwerkId) },
                { ...verzoek, aanbiederId: aanbieder.id },
                koppen,
              )
            }
            ververs={[['aanbieders']]}
            gelukt={t.lid.gelukt}
            terug={`/aanbieders/${aanbieder.id}`}
          >
            <Alinea>
              <Koppeling href={adres('/netwerken/nieuw')}>{t.lid.nieuw}</Koppeling>
            </Alinea>
          </Actieformulier>
        );
      }}
    </BijAanbieder>
  );
}
