import { Datumveld, Kaart, Keuzerondjes, leesDatum, leesPostcode, Tekstveld } from '@navolgbaar/ui';
import type { Aanbieder } from '../../api/aanbieders';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import type { components } from '../../api/schema';
import { Formulier, useFormulier, type Fouten } from '../../delen/formulier';
import { aanbiederTeksten } from '../../teksten/aanbieders';
import { opties, waarden } from '../../teksten/waarden';
import { BijAanbieder, useTerugNaarAanbieder } from './bij-aanbieder';

const teksten = aanbiederTeksten.locatieFormulier;
type Verzoek = components['schemas']['LocatieRequest'];

interface Waarden extends Record<string, string> {
  naam: string;
  soort: string;
  adres: string;
  postcode: string;
  plaats: string;
  van: string;
}

/** Adds a place where the provider works. */
export function LocatieNieuw() {
  return (
    <BijAanbieder titel={teksten.titel}>
      {(aanbieder, terug) => <Locatieformulier aanbieder={aanbieder} terug={terug} />}
    </BijAanbieder>
  );
}

function Locatieformulier({ aanbieder, terug }: { aanbieder: Aanbieder; terug: string }) {
  const vandaag = useVandaag();
  const naar = useTerugNaarAanbieder(aanbieder.id);
  const f = useFormulier<Waarden>({
    begin: { naam: '', soort: '', adres: '', postcode: '', plaats: '', van: '' },
    controleer: (w) => controleer(w, vandaag),
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/aanbieders/{id}/locaties', {
          params: { path: { id: aanbieder.id } },
          body: naarVerzoek(w, vandaag),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: (_, w) => naar(teksten.gelukt(w.naam.trim())),
  });
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={terug} label={teksten.titel}>
      <Kaart>
        <Tekstveld {...f.veld('naam')} label={teksten.naam} breedte="middel" />
        <Keuzerondjes {...f.veld('soort')} label={teksten.soort} opties={opties(waarden.locatiesoort)} />
        <Tekstveld {...f.veld('adres')} label={teksten.adres} breedte="middel" nietVerplicht />
        <Tekstveld {...f.veld('postcode')} label={teksten.postcode} breedte="smal" nietVerplicht />
        <Tekstveld {...f.veld('plaats')} label={teksten.plaats} breedte="middel" nietVerplicht />
        <Datumveld {...f.veld('van')} label={teksten.van} vandaag={vandaag} nietVerplicht />
      </Kaart>
    </Formulier>
  );
}

function controleer(w: Waarden, vandaag: string): Fouten<Waarden> {
  const van = w.van.trim() ? leesDatum(w.van, vandaag).fout : undefined;
  const postcode = w.postcode.trim() ? leesPostcode(w.postcode).fout : undefined;
  return {
    ...(w.naam.trim().length < 2 ? { naam: teksten.fout.naam } : {}),
    ...(w.soort === '' ? { soort: teksten.fout.soort } : {}),
    ...(postcode ? { postcode } : {}),
    ...(van ? { van } : {}),
  };
}

function naarVerzoek(w: Waarden, vandaag: string): Verzoek {
  const gevuld = {
    adres: w.adres.trim(),
    postcode: w.postcode.trim() ? leesPostcode(w.postcode).waarde : '',
    plaats: w.plaats.trim(),
    van: w.van.trim() ? leesDatum(w.van, vandaag).waarde : '',
  };
  return {
    naam: w.naam.trim(),
    soort: w.soort,
    ...Object.fromEntries(Object.entries(gevuld).filter(([, waarde]) => waarde)),
  } as Verzoek;
}
