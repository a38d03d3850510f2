import { useQuery } from '@tanstack/react-query';
import { Kaart, Kolommen } from '@navolgbaar/ui';
import { partnersVraag, type Partner } from '../../api/ketenpartners';
import { stuur, type Actiepad } from '../../api/stuur';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { partnerTeksten, partnervraagTeksten } from '../../teksten/ketenpartners';
import { opties, waarden } from '../../teksten/waarden';
import { MeldingFormulierpagina } from '../meldingen/melding-formulier';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { Deelhulp } from './deelhulp';
import { actief, metPersonen } from './deelvragen';

const { formulier: t } = partnervraagTeksten;

/** Asks a partner something about a melding. */
export function MeldingPartnervraag() {
  return (
    <MeldingFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {({ id }) => (
        <Vraagformulier api="/api/v1/meldingen/{id}/partnervragen" id={id} terug={`/meldingen/${id}`} />
      )}
    </MeldingFormulierpagina>
  );
}

/** Asks a partner something about a case. */
export function ZaakPartnervraag() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {({ id, status, handelingen }) =>
        handelingen.includes('vraagPartner') ? (
          <Vraagformulier api="/api/v1/zaken/{id}/partnervragen" id={id} terug={`/zaken/${id}`} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${id}`}
            daad={{ bij: 'zaak', status: status, handeling: 'vraagPartner' }}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

interface Waarheen {
  api: Actiepad;
  id: string;
  terug: string;
}

function Vraagformulier(props: Waarheen) {
  const partners = useQuery(partnersVraag);
  return (
    <Gegevens vraag={partners} wat={partnerTeksten.titel}>
      {(lijst) => <Invulling {...props} partners={actief(lijst)} />}
    </Gegevens>
  );
}

function Invulling({ api, id, terug, partners }: Waarheen & { partners: readonly Partner[] }) {
  const velden = partnervragen(partners);
  const f = useActieformulier<{ id: string }>({
    velden,
    verstuur: (verzoek, koppen) => stuur(api, { id }, verzoek, koppen),
    ververs: [['partnervragen'], ['verstrekkingen'], ['termijnen'], ['dossiers'], ['zaken']],
    gelukt: t.gelukt,
    terug,
  });
  return (
    <Kolommen
      hoofd={
        <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
          <Kaart>
            <Velden velden={velden} f={f} />
          </Kaart>
        </Formulier>
      }
      zij={<Deelhulp partners={partners.filter((partner) => partner.id === f.waarden['partnerId'])} />}
    />
  );
}

/** What a question to a partner asks of who asks it. */
export function partnervragen(partners: readonly Partner[]): Veld[] {
  return [
    {
      ...{ naam: 'partnerId', soort: 'lijst', label: t.partner, verplicht: t.fout.partner },
      opties: partners.map(({ id, naam }) => ({ waarde: id, label: naam })),
    },
    { naam: 'contactNaam', soort: 'tekst', label: t.contactNaam, uitleg: t.contactUitleg, maxTekens: 200 },
    { naam: 'contactEmail', soort: 'tekst', label: t.contactEmail, maxTekens: 200 },
    {
      ...{ naam: 'vraag', soort: 'vak', label: t.vraag, uitleg: t.vraagUitleg, regels: 6 },
      ...{ verplicht: t.fout.vraag, maxTekens: 20_000 },
    },
    {
      ...{ naam: 'doel', soort: 'vak', label: t.doel, uitleg: t.doelUitleg, regels: 3 },
      ...{ verplicht: t.fout.doel, maxTekens: 4000 },
    },
    {
      ...{ naam: 'grondslag', soort: 'tekst', label: t.grondslag, uitleg: t.grondslagUitleg },
      ...{ verplicht: t.fout.grondslag, maxTekens: 500 },
    },
    {
      ...{ naam: 'categorieen', soort: 'meer', label: t.categorieen, verplicht: t.fout.categorieen },
      opties: opties(waarden.gegevenscategorie),
    },
    {
      ...{ naam: 'weggelaten', soort: 'vak', label: t.weggelaten, uitleg: t.weggelatenUitleg, regels: 3 },
      ...{ verplicht: t.fout.weggelaten, maxTekens: 4000, als: metPersonen },
    },
    {
      ...{ naam: 'uiterlijk', soort: 'datum', label: t.uiterlijk, uitleg: t.uiterlijkUitleg },
      ...{ verplicht: t.fout.uiterlijk, dagen: 'vanaf-vandaag' },
    },
  ];
}
