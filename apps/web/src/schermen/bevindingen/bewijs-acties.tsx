import { useParams } from '@tanstack/react-router';
import type { Bewijsstuk } from '../../api/bevindingen';
import { stuur, type Actiepad } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { bewijsTeksten as teksten } from '../../teksten/bevindingen';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { BewijsKader } from './bewijs-kader';

const acties = {
  noteren: {
    ...{ handeling: 'noteer', api: '/api/v1/bewijsstukken/{id}/ketenregels' },
    ...{ tekst: teksten.noteren, velden: ketenvragen, metVersie: false },
  },
  vim: {
    ...{ handeling: 'merkVim', api: '/api/v1/bewijsstukken/{id}/_merk-vim' },
    ...{ tekst: teksten.vimMerken, velden: vimvragen, metVersie: true },
  },
  intrekken: {
    ...{ handeling: 'trekIn', api: '/api/v1/bewijsstukken/{id}/_trek-in' },
    ...{ tekst: teksten.intrekken, velden: intrekvragen, metVersie: true },
  },
} as const satisfies Record<string, { handeling: string; api: Actiepad }>;

/** The form of an act on a piece of evidence; which one stands in the address. */
export function BewijsActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  if (!Object.hasOwn(acties, handeling)) return <NietGevonden />;
  const { api, tekst, velden, metVersie, ...actie } = acties[handeling as keyof typeof acties];
  return (
    <BewijsKader titel={tekst.titel} inleiding={tekst.inleiding}>
      {(stuk, gezien) =>
        stuk.handelingen.includes(actie.handeling) ? (
          <Actieformulier<Bewijsstuk>
            label={tekst.titel}
            velden={velden(stuk)}
            knop={tekst.knop}
            gezien={metVersie ? gezien : undefined}
            verstuur={(verzoek, koppen) => stuur(api, { id: stuk.id }, verzoek, koppen)}
            ververs={[['bewijs'], ['bevindingen'], ['zaken']]}
            gelukt={tekst.gelukt}
            terug={`/bewijsstukken/${stuk.id}`}
          />
        ) : (
          <NietMogelijk terug={`/bewijsstukken/${stuk.id}`} />
        )
      }
    </BewijsKader>
  );
}

function ketenvragen(): Veld[] {
  const { fout, ...t } = teksten.noteren;
  const soorten = ['ingezien', 'overgedragen', 'gekopieerd', 'teruggegeven'] as const;
  // What goes out of our hands has somebody on the other side.
  const metAnder = (w: Waarden) => w['soort'] === 'overgedragen' || w['soort'] === 'teruggegeven';
  const wie: Veld = {
    ...{ naam: 'wie', soort: 'tekst', label: t.wie, uitleg: t.wieUitleg, maxTekens: 500 },
  };
  return [
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.soort, verplicht: fout.soort },
      opties: opties(zaakwaarden.ketensoort, soorten),
    },
    {
      ...{ naam: 'op', soort: 'datum', label: t.op, verplicht: fout.op, dagen: 'tot-en-met-vandaag' },
    },
    { ...wie, verplicht: fout.wie, als: metAnder },
    { ...wie, als: (w) => !metAnder(w) },
    { naam: 'toelichting', soort: 'vak', label: t.toelichting, regels: 3, maxTekens: 2000 },
  ];
}

function vimvragen({ vim }: Bewijsstuk): Veld[] {
  const { fout, ...t } = teksten.vimMerken;
  return [
    { naam: 'vim', soort: 'janee', label: t.vim, verplicht: fout.vim, begin: vim ? 'ja' : 'nee' },
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: fout.reden, regels: 3, maxTekens: 2000 },
  ];
}

function intrekvragen(): Veld[] {
  const { fout, reden } = teksten.intrekken;
  return [{ naam: 'reden', soort: 'vak', label: reden, verplicht: fout.reden, regels: 3, maxTekens: 2000 }];
}
