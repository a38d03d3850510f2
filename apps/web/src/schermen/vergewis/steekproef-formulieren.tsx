import { datumTekst } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import type { Steekproef } from '../../api/vergewis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { vergewisTeksten as teksten, vergewiswoorden } from '../../teksten/vergewis';
import { opties } from '../../teksten/waarden';
import { BezoekKader } from '../bezoeken/bezoek-kader';
import { SteekproefKader, steekproefpad } from './steekproef-kader';

const { feitvraag: v } = teksten;

type Feiten = Pick<
  Steekproef,
  'routes' | 'wsrDeelname' | 'wsrTot' | 'tuchtrechtVrijwilligers' | 'vogGrondslag'
>;

const janee = (waarde: boolean | undefined): string => (waarde === undefined ? '' : waarde ? 'ja' : 'nee');

/** What is asked of the provider before the files are opened. */
function feitvelden(nu?: Feiten): Veld[] {
  return [
    {
      ...{ naam: 'routes', soort: 'meer', label: v.routes, uitleg: v.routesUitleg },
      ...{ opties: opties(vergewiswoorden.toegangsroute), begin: nu?.routes ?? [] },
    },
    {
      ...{ naam: 'vogGrondslag', soort: 'tekst', label: v.vog, uitleg: v.vogUitleg, maxTekens: 300 },
      begin: nu?.vogGrondslag ?? '',
    },
    {
      ...{ naam: 'wsrDeelname', soort: 'janee', label: v.wsrDeelname, uitleg: v.wsrUitleg },
      ...{ verplicht: v.wsrFout, begin: janee(nu?.wsrDeelname) },
    },
    {
      ...{ naam: 'wsrTot', soort: 'datum', label: v.wsrTot, uitleg: v.wsrTotUitleg },
      begin: nu?.wsrTot ? datumTekst(nu.wsrTot) : '',
      als: (waarden) => waarden['wsrDeelname'] === 'ja',
    },
    {
      ...{
        naam: 'tuchtrechtVrijwilligers',
        soort: 'janee',
        label: v.tuchtrecht,
        verplicht: v.tuchtrechtFout,
      },
      begin: janee(nu?.tuchtrechtVrijwilligers),
    },
  ];
}

/** Begins a sample at a visit. */
export function SteekproefBeginnen() {
  const t = teksten.beginnen;
  return (
    <BezoekKader titel={t.titel} inleiding={t.inleiding}>
      {({ id, status }) => (
        <AlleenMetRecht recht="bezoek:plannen" terug={`/bezoeken/${id}`}>
          {status === 'vervallen' ? (
            <NietMogelijk terug={`/bezoeken/${id}`} />
          ) : (
            <Actieformulier<Steekproef>
              label={t.titel}
              velden={feitvelden()}
              knop={t.knop}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/bezoeken/{id}/vergewissteekproeven', { id }, verzoek, koppen)
              }
              ververs={[['vergewissteekproeven'], ['zaken']]}
              gelukt={t.gelukt}
              terug={`/bezoeken/${id}`}
              naar={(steekproef) => steekproefpad(steekproef.id)}
            />
          )}
        </AlleenMetRecht>
      )}
    </BezoekKader>
  );
}

/** Changes what is so of the provider. */
export function SteekproefWijzigen() {
  const t = teksten.wijzigen;
  return (
    <SteekproefKader titel={t.titel} inleiding={t.inleiding}>
      {(steekproef, gezien) =>
        steekproef.handelingen.includes('wijzig') ? (
          <Actieformulier<Steekproef, Steekproef>
            label={t.titel}
            velden={feitvelden(steekproef)}
            knop={t.knop}
            gezien={gezien}
            wijziging={feitvelden}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/vergewissteekproeven/{id}/_wijzig', { id: steekproef.id }, verzoek, koppen)
            }
            ververs={[['vergewissteekproeven']]}
            gelukt={t.gelukt}
            terug={steekproefpad(steekproef.id)}
          />
        ) : (
          <NietMogelijk terug={steekproefpad(steekproef.id)} />
        )
      }
    </SteekproefKader>
  );
}

/** Says what the sample shows; after that it stands. */
export function SteekproefAfronden() {
  const t = teksten.afronden;
  return (
    <SteekproefKader titel={t.titel} inleiding={t.inleiding}>
      {(steekproef, gezien) =>
        steekproef.handelingen.includes('rondAf') ? (
          <Actieformulier<Steekproef>
            label={t.titel}
            velden={[
              {
                ...{ naam: 'conclusie', soort: 'vak', label: t.conclusie, uitleg: t.conclusieUitleg },
                ...{ verplicht: t.conclusieFout, regels: 8, maxTekens: 4000 },
              },
            ]}
            knop={t.knop}
            gezien={gezien}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/vergewissteekproeven/{id}/_rond-af', { id: steekproef.id }, verzoek, koppen)
            }
            ververs={[['vergewissteekproeven'], ['zaken']]}
            gelukt={t.gelukt}
            terug={steekproefpad(steekproef.id)}
          />
        ) : (
          <NietMogelijk terug={steekproefpad(steekproef.id)} />
        )
      }
    </SteekproefKader>
  );
}
