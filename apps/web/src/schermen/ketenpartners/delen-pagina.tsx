import { useQuery } from '@tanstack/react-query';
import { partnersVraag, type Partner } from '../../api/ketenpartners';
import type { Melding } from '../../api/meldingen';
import { stuur } from '../../api/stuur';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { adres } from '../../basis';
import { Kaart, Kolommen } from '@navolgbaar/ui';
import { useActieformulier } from '../../delen/actieformulier';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { partnerTeksten, verstrekTeksten } from '../../teksten/ketenpartners';
import { opties, waarden } from '../../teksten/waarden';
import { MeldingFormulierpagina } from '../meldingen/melding-formulier';
import { actief, minimaalvragen } from './deelvragen';
import { Deelhulp } from './deelhulp';

const { formulier: t } = verstrekTeksten;

/** Gives data from a melding to another, or refuses to, and says why. */
export function DelenPagina() {
  const partners = useQuery(partnersVraag);
  return (
    <MeldingFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(melding) => (
        <Gegevens vraag={partners} wat={partnerTeksten.titel}>
          {(lijst) => <Deelformulier melding={melding} partners={actief(lijst)} />}
        </Gegevens>
      )}
    </MeldingFormulierpagina>
  );
}

const verstrekt = (w: Waarden): boolean => w['besluit'] === 'verstrekt';

function Deelformulier({ melding: { id }, partners }: { melding: Melding; partners: readonly Partner[] }) {
  const velden = deelvragen(partners);
  const f = useActieformulier<{ id: string }>({
    velden,
    verstuur: (verzoek, koppen) =>
      stuur(
        '/api/v1/meldingen/{id}/verstrekkingen',
        { id },
        // What is refused does not go: then nothing is asked of it.
        { categorieen: [], inhoud: '', ...verzoek },
        koppen,
      ),
    ververs: [['verstrekkingen']],
    gelukt: t.gelukt,
    terug: `/meldingen/${id}`,
  });
  return (
    <Kolommen
      hoofd={
        <Formulier f={f} knop={t.knop} annuleer={adres(`/meldingen/${id}`)} label={t.titel}>
          <Kaart>
            <Velden velden={velden} f={f} />
          </Kaart>
        </Formulier>
      }
      zij={<Deelhulp partners={partners.filter((partner) => partner.id === f.waarden['partnerId'])} />}
    />
  );
}

function deelvragen(partners: readonly Partner[]): Veld[] {
  return [
    {
      ...{ naam: 'besluit', soort: 'keuze', label: t.besluit, verplicht: t.fout.besluit },
      opties: opties(waarden.verstrekkingbesluit),
    },
    {
      ...{ naam: 'partnerId', soort: 'lijst', label: t.partner },
      opties: partners.map((partner) => ({ waarde: partner.id, label: partner.naam })),
    },
    { naam: 'ontvanger', soort: 'tekst', label: t.ontvanger, als: (w) => w['partnerId'] === '' },
    { naam: 'grondslag', soort: 'tekst', label: t.grondslag, verplicht: t.fout.grondslag, als: verstrekt },
    { naam: 'doel', soort: 'vak', label: t.doel, verplicht: t.fout.doel, maxTekens: 4000 },
    ...minimaalvragen(verstrekt),
    { naam: 'op', soort: 'datum', label: t.op, uitleg: t.opUitleg, dagen: 'tot-en-met-vandaag' },
  ];
}
