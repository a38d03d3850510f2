import { useQueryClient } from '@tanstack/react-query';
import { Kaart, Keuzerondjes, Tekstveld } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import type { Rapport } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { rapportTeksten } from '../../teksten/rapporten';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { aanbiederopties } from '../zaken/aanbiedervragen';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';

const { nieuw, vraag: t } = rapportTeksten;

/** Begins a report in a case: which template, and about whom. The text is written in the editor. */
export function RapportNieuw() {
  return (
    <ZaakFormulierpagina titel={nieuw.titel} inleiding={nieuw.inleiding}>
      {(zaak) =>
        zaak.handelingen.includes('startRapportage') ? (
          <Begin zaak={zaak} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${zaak.id}`}
            daad={{ bij: 'zaak', status: zaak.status, handeling: 'startRapportage' }}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

function Begin({ zaak }: { zaak: Zaak }) {
  const gaNaar = useGaNaar();
  const voorraad = useQueryClient();
  const aanbieders = aanbiederopties(zaak);
  const f = useFormulier<Record<'titel' | 'soort' | 'aanbiederId', string>, Rapport>({
    begin: { titel: '', soort: '', aanbiederId: '' },
    controleer: ({ titel, soort, aanbiederId }) => ({
      ...(titel.trim().length < 3 || titel.trim().length > 200 ? { titel: t.fout.titel } : {}),
      ...(soort === '' ? { soort: t.fout.soort } : {}),
      ...(aanbieders.length > 0 && aanbiederId === '' ? { aanbiederId: t.fout.aanbiederId } : {}),
    }),
    verstuur: ({ titel, soort, aanbiederId }, sleutel, versie) =>
      stuur(
        '/api/v1/zaken/{id}/rapporten',
        { id: zaak.id },
        { titel: titel.trim(), soort, ...(aanbiederId ? { aanbiederId } : {}) },
        actieKoppen({ versie, sleutel }),
      ),
    gelukt: ({ id }) => {
      for (const sleutel of ['rapporten', 'zaken']) void voorraad.invalidateQueries({ queryKey: [sleutel] });
      gaNaar(`/rapporten/${id}/bewerken`);
    },
  });
  return (
    <Formulier f={f} knop={nieuw.knop} annuleer={adres(`/zaken/${zaak.id}`)} label={nieuw.titel}>
      <Kaart>
        {aanbieders.length > 0 && (
          <Keuzerondjes {...f.veld('aanbiederId')} label={t.aanbiederId} opties={aanbieders} />
        )}
        <Tekstveld {...f.veld('titel')} label={t.titel} />
        <Keuzerondjes
          {...f.veld('soort')}
          label={t.soort}
          opties={opties(zaakwaarden.rapportsoort)}
          naastElkaar
        />
      </Kaart>
    </Formulier>
  );
}
