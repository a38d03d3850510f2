import { datumTekst, Kaart } from '@navolgbaar/ui';
import { conflictVraag, type Belangenconflict } from '../../api/belangenconflicten';
import { useCollegas, useHeeftRecht, useIk, useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Actieformulier, useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { conflictTeksten } from '../../teksten/belangenconflicten';

const LIJST = '/belangenconflicten';
const lijst = { label: conflictTeksten.titel, href: adres(LIJST) };
const ververs = [['belangenconflicten'], ['zaken']];

/** Records that oneself, or for the coordinator a colleague, is not impartial towards a provider. */
export function ConflictNieuw() {
  const { nieuw: t } = conflictTeksten;
  const velden = useConflictvragen();
  const f = useActieformulier<Belangenconflict>({
    velden: [AANBIEDER, ...velden],
    verstuur: (verzoek, koppen) => stuur('/api/v1/belangenconflicten', {}, verzoek, koppen),
    ...{ ververs, gelukt: t.gelukt, terug: LIJST },
  });
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} kruimels={[lijst, { label: t.titel }]}>
      <Formulier f={f} knop={t.knop} annuleer={adres(LIJST)} label={t.titel}>
        <Kaart>
          <AanbiederKiezer
            {...f.veld('aanbiederId')}
            waarde={String(f.waarden['aanbiederId'])}
            label={t.aanbieder}
          />
          <Velden velden={velden} f={f} />
        </Kaart>
      </Formulier>
    </Pagina>
  );
}

const AANBIEDER: Veld = {
  ...{ naam: 'aanbiederId', soort: 'tekst', label: conflictTeksten.nieuw.aanbieder },
  verplicht: conflictTeksten.nieuw.fout.aanbieder,
};

function useConflictvragen(): readonly Veld[] {
  const { nieuw: t } = conflictTeksten;
  const voorAnderen = useHeeftRecht()('belangenconflict:opheffen');
  const ik = useIk().id ?? '';
  const vandaag = useVandaag();
  const collegas = useCollegas().filter(({ actief, id }) => actief && id !== ik);
  return [
    {
      ...{ naam: 'gebruikerId', soort: 'lijst', label: t.wie, verplicht: t.fout.wie, begin: ik },
      als: () => voorAnderen,
      opties: [
        { waarde: ik, label: t.ikzelf },
        ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
      ],
    },
    {
      ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
      ...{ regels: 3, maxTekens: 2000 },
    },
    { naam: 'van', soort: 'datum', label: t.van, verplicht: t.fout.van, begin: datumTekst(vandaag) },
    { naam: 'tot', soort: 'datum', label: t.tot, uitleg: t.totUitleg },
  ];
}

/** Lifts the conflict of somebody else, with the reason. */
export function ConflictOpheffen() {
  const { opheffen: t } = conflictTeksten;
  return (
    <Stuk vraag={conflictVraag} wat={conflictTeksten.wat}>
      {(conflict, gezien) => (
        <Pagina
          titel={t.titel}
          boven={conflict.aanbiederNaam}
          inleiding={t.inleiding}
          kruimels={[lijst, { label: t.titel }]}
        >
          {conflict.handelingen.includes('hefOp') ? (
            <Actieformulier<Belangenconflict, Belangenconflict>
              label={t.titel}
              velden={[
                {
                  ...{ naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.fout },
                  ...{ regels: 3, maxTekens: 2000 },
                },
              ]}
              knop={t.knop}
              gezien={gezien}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/belangenconflicten/{id}/_hef-op', { id: conflict.id }, verzoek, koppen)
              }
              ververs={ververs}
              gelukt={t.gelukt}
              terug={LIJST}
            />
          ) : (
            <NietMogelijk terug={LIJST} />
          )}
        </Pagina>
      )}
    </Stuk>
  );
}
