import { useQuery } from '@tanstack/react-query';
import { Datumveld, Kaart, Keuzelijst, Keuzerondjes, leesDatum, Tekstveld } from '@navolgbaar/ui';
import { gemeentenVraag, type Aanbieder } from '../../api/aanbieders';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import type { components } from '../../api/schema';
import { Formulier, useFormulier, type Fouten } from '../../delen/formulier';
import { aanbiederTeksten } from '../../teksten/aanbieders';
import { opties, waarden } from '../../teksten/waarden';
import { isAantal } from './aanbieder-waarden';
import { BijAanbieder, useTerugNaarAanbieder } from './bij-aanbieder';

const teksten = aanbiederTeksten.inzetFormulier;
type Verzoek = components['schemas']['InzetRequest'];

interface Waarden extends Record<string, string> {
  gemeenteId: string;
  wet: string;
  financiering: string;
  gecontracteerd: string;
  aantalClienten: string;
  van: string;
  tot: string;
}

const BEGIN: Waarden = {
  gemeenteId: '',
  wet: '',
  financiering: '',
  gecontracteerd: '',
  aantalClienten: '',
  van: '',
  tot: '',
};

/** Records what the provider does for a gemeente, under which law and how it is paid. */
export function InzetNieuw() {
  return (
    <BijAanbieder titel={teksten.titel} inleiding={teksten.inleiding}>
      {(aanbieder, terug) => <Inzetformulier aanbieder={aanbieder} terug={terug} />}
    </BijAanbieder>
  );
}

function Inzetformulier({ aanbieder, terug }: { aanbieder: Aanbieder; terug: string }) {
  const vandaag = useVandaag();
  const gemeenten = useQuery(gemeentenVraag);
  const f = useInzet(aanbieder.id);
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={terug} label={teksten.titel}>
      <Kaart>
        <Keuzelijst
          {...f.veld('gemeenteId')}
          label={teksten.gemeente}
          opties={(gemeenten.data ?? []).map((g) => ({ waarde: g.id, label: g.naam }))}
        />
        <Keuzerondjes {...f.veld('wet')} label={teksten.wet} naastElkaar opties={opties(waarden.wet)} />
        <Keuzerondjes
          {...f.veld('financiering')}
          label={teksten.financiering}
          naastElkaar
          opties={opties(waarden.financiering)}
        />
        <Keuzerondjes
          {...f.veld('gecontracteerd')}
          label={teksten.gecontracteerd}
          naastElkaar
          opties={opties(waarden.antwoord, ['ja', 'nee'])}
        />
        <Tekstveld
          {...f.veld('aantalClienten')}
          label={teksten.aantalClienten}
          inputMode="numeric"
          breedte="smal"
          nietVerplicht
        />
        <Datumveld {...f.veld('van')} label={teksten.van} vandaag={vandaag} />
        <Datumveld
          {...f.veld('tot')}
          label={teksten.tot}
          uitleg={teksten.totUitleg}
          vandaag={vandaag}
          nietVerplicht
        />
      </Kaart>
    </Formulier>
  );
}

function useInzet(id: string) {
  const vandaag = useVandaag();
  const naar = useTerugNaarAanbieder(id);
  return useFormulier<Waarden>({
    begin: BEGIN,
    controleer: (w) => controleer(w, vandaag),
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/aanbieders/{id}/inzetten', {
          params: { path: { id } },
          body: naarVerzoek(w, vandaag),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: () => naar(teksten.gelukt),
  });
}

function controleer(w: Waarden, vandaag: string): Fouten<Waarden> {
  const { fout } = teksten;
  const van = leesDatum(w.van, vandaag);
  const tot = w.tot.trim() ? leesDatum(w.tot, vandaag) : undefined;
  const totfout =
    tot?.fout ?? (van.waarde && tot?.waarde && tot.waarde < van.waarde ? fout.volgorde : undefined);
  return {
    ...(w.gemeenteId === '' ? { gemeenteId: fout.gemeente } : {}),
    ...(w.wet === '' ? { wet: fout.wet } : {}),
    ...(w.financiering === '' ? { financiering: fout.financiering } : {}),
    ...(w.gecontracteerd === '' ? { gecontracteerd: fout.gecontracteerd } : {}),
    ...(isAantal(w.aantalClienten) ? {} : { aantalClienten: aanbiederTeksten.fout.aantal }),
    ...(van.fout ? { van: w.van.trim() === '' ? fout.van : van.fout } : {}),
    ...(totfout ? { tot: totfout } : {}),
  };
}

function naarVerzoek(w: Waarden, vandaag: string): Verzoek {
  const aantal = w.aantalClienten.trim();
  return {
    gemeenteId: w.gemeenteId,
    wet: w.wet,
    financiering: w.financiering,
    gecontracteerd: w.gecontracteerd === 'ja',
    van: leesDatum(w.van, vandaag).waarde,
    ...(aantal ? { aantalClienten: Number(aantal.replace(/[\s.]/g, '')) } : {}),
    ...(w.tot.trim() ? { tot: leesDatum(w.tot, vandaag).waarde } : {}),
  } as Verzoek;
}
