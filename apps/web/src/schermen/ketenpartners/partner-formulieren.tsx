import { useParams } from '@tanstack/react-router';
import type { Partnerdetail, Overleg } from '../../api/ketenpartners';
import { stuur, type Actiepad } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { partnerTeksten as teksten } from '../../teksten/ketenpartners';
import { opties, waarden } from '../../teksten/waarden';
import { PartnerKader } from './partner-pagina';

const ververs = [['ketenpartners'], ['termijnen']];

function partnervragen(partner?: Partnerdetail): Veld[] {
  const { fout, ...t } = teksten.formulier;
  const begin = (veld: 'naam' | 'soort' | 'contactpersoon' | 'email' | 'telefoon' | 'deelhulp') =>
    partner?.[veld] ?? '';
  return [
    {
      ...{ naam: 'soort', soort: 'lijst', label: t.soort, verplicht: fout.soort, begin: begin('soort') },
      opties: opties(waarden.partnersoort),
    },
    { naam: 'naam', soort: 'tekst', label: t.naam, verplicht: fout.naam, begin: begin('naam') },
    { naam: 'contactpersoon', soort: 'tekst', label: t.contactpersoon, begin: begin('contactpersoon') },
    { naam: 'email', soort: 'tekst', label: t.email, begin: begin('email') },
    { naam: 'telefoon', soort: 'tekst', label: t.telefoon, begin: begin('telefoon') },
    {
      ...{ naam: 'deelhulp', soort: 'vak', label: t.deelhulp, uitleg: t.deelhulpUitleg },
      ...{ maxTekens: 4000, begin: begin('deelhulp') },
    },
  ];
}

export function PartnerNieuw() {
  const t = teksten.formulier;
  return (
    <Pagina
      titel={t.nieuw}
      kruimels={[{ label: teksten.titel, href: adres('/ketenpartners') }, { label: t.nieuw }]}
    >
      <Actieformulier<Partnerdetail>
        label={t.nieuw}
        velden={partnervragen()}
        knop={t.knop}
        verstuur={(verzoek, koppen) => stuur('/api/v1/ketenpartners', {}, verzoek, koppen)}
        ververs={ververs}
        gelukt={t.gelukt}
        terug="/ketenpartners"
        naar={({ id }) => `/ketenpartners/${id}`}
      />
    </Pagina>
  );
}

export function PartnerWijzigen() {
  const t = teksten.formulier;
  return (
    <PartnerKader titel={t.wijzig}>
      {(partner, gezien) => (
        <Actieformulier<Partnerdetail, Partnerdetail>
          label={t.wijzig}
          velden={partnervragen(partner)}
          wijziging={partnervragen}
          knop={t.knop}
          gezien={gezien}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/ketenpartners/{id}', { id: partner.id }, verzoek, koppen, 'PUT')
          }
          ververs={ververs}
          gelukt={t.gelukt}
          terug={`/ketenpartners/${partner.id}`}
        />
      )}
    </PartnerKader>
  );
}

export function AfspraakNieuw() {
  const { titel, knop, gelukt, fout, ...t } = teksten.afspraak;
  const vak = (naam: 'gegevens' | 'wanneer'): Veld => ({
    ...{ naam, soort: 'vak', label: t[naam], verplicht: fout[naam], regels: 3, maxTekens: 1000 },
  });
  return (
    <PartnerKader titel={titel}>
      {({ id }) => (
        <Actieformulier<Partnerdetail>
          label={titel}
          velden={[
            { naam: 'onderwerp', soort: 'tekst', label: t.onderwerp, verplicht: fout.onderwerp },
            vak('gegevens'),
            vak('wanneer'),
            { naam: 'grondslag', soort: 'tekst', label: t.grondslag, verplicht: fout.grondslag },
            {
              ...{ naam: 'vanaf', soort: 'datum', label: t.vanaf, verplicht: fout.vanaf },
              dagen: 'tot-en-met-vandaag',
            },
          ]}
          knop={knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/ketenpartners/{id}/afspraken', { id }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={gelukt}
          terug={`/ketenpartners/${id}`}
        />
      )}
    </PartnerKader>
  );
}

export function OverlegNieuw() {
  const { titel, inleiding, knop, gelukt, op, fout } = teksten.planOverleg;
  return (
    <PartnerKader titel={titel} inleiding={inleiding}>
      {({ id }) => (
        <Actieformulier<Overleg>
          label={titel}
          velden={[{ naam: 'op', soort: 'datum', label: op, verplicht: fout, dagen: 'vanaf-vandaag' }]}
          knop={knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/ketenpartners/{id}/overleggen', { id }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={gelukt}
          terug={`/ketenpartners/${id}`}
          naar={(overleg) => `/overleggen/${overleg.id}`}
        />
      )}
    </PartnerKader>
  );
}

const AFSPRAAKACTIES = {
  evalueren: {
    ...{ t: teksten.evalueer, api: '/api/v1/ketenpartners/{id}/afspraken/{afspraakId}/_evalueer' },
    velden: (): Veld[] => {
      const { op, bevinding, fout } = teksten.evalueer;
      return [
        { naam: 'op', soort: 'datum', label: op, verplicht: fout.op, dagen: 'tot-en-met-vandaag' },
        { naam: 'bevinding', soort: 'vak', label: bevinding, verplicht: fout.bevinding, maxTekens: 2000 },
      ];
    },
  },
  beeindigen: {
    ...{ t: teksten.beeindig, api: '/api/v1/ketenpartners/{id}/afspraken/{afspraakId}/_beeindig' },
    velden: (): Veld[] => {
      const { reden, fout } = teksten.beeindig;
      return [{ naam: 'reden', soort: 'vak', label: reden, verplicht: fout, maxTekens: 2000 }];
    },
  },
} as const satisfies Record<string, { t: object; api: Actiepad; velden: () => Veld[] }>;

/** The form of an act on one agreement; which one stands in the address. */
export function AfspraakActie() {
  const { handeling = '', deel = '' } = useParams({ strict: false });
  if (!Object.hasOwn(AFSPRAAKACTIES, handeling)) return <NietGevonden />;
  const { t, api, velden } = AFSPRAAKACTIES[handeling as keyof typeof AFSPRAAKACTIES];
  return (
    <PartnerKader titel={t.titel}>
      {({ id, afspraken }, gezien) => {
        const afspraak = afspraken.find((deze) => deze.id === deel && !deze.beeindigdOp);
        if (!afspraak) return <NietMogelijk terug={`/ketenpartners/${id}`} />;
        const haalOp = async () => (await gezien.haalOp())?.afspraken.find((deze) => deze.id === deel);
        return (
          <Actieformulier<Partnerdetail>
            label={t.titel}
            velden={velden()}
            knop={t.knop}
            gezien={{ versie: afspraak.versie, haalOp }}
            verstuur={(verzoek, koppen) => stuur(api, { id, afspraakId: deel }, verzoek, koppen)}
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/ketenpartners/${id}`}
          />
        );
      }}
    </PartnerKader>
  );
}
