import { useQueryClient } from '@tanstack/react-query';
import { Kaart, Keuzerondjes, Tekstvak } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import type { Melding } from '../../api/meldingen';
import { stuur } from '../../api/stuur';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { useAankondiging } from '../../schil/aankondiging';
import { nieuweMeldingTeksten } from '../../teksten/melding';
import { soortTeksten as teksten } from '../../teksten/verwant';
import { waarden, woord } from '../../teksten/waarden';
import { ChecklistDeel } from './checklist-deel';
import { MeldingFormulierpagina } from './melding-formulier';
import {
  CHECKLISTBEGIN,
  type Checklistwaarden,
  controleerToetsen,
  naarChecklist,
  toetsenVan,
  VELDNAMEN,
} from './nieuwe-melding';

interface Waarden extends Checklistwaarden {
  reden: string;
}

/** Says that a melding is of another soort than it was registered as, with the legal tests of that soort. */
export function SoortPagina() {
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(melding, gezien, terug) =>
        melding.handelingen.includes('wijzigSoort') ? (
          <Soortformulier melding={melding} gezien={gezien} terug={terug} />
        ) : (
          <NietMogelijk terug={`/meldingen/${melding.id}`} tekst={teksten.nietMogelijk} />
        )
      }
    </MeldingFormulierpagina>
  );
}

interface SoortformulierProps {
  melding: Melding;
  gezien: Gezien<Melding>;
  terug: string;
}

function Soortformulier({ melding, gezien, terug }: SoortformulierProps) {
  const f = useSoort(melding, gezien);
  const { soort } = nieuweMeldingTeksten.uitleg;
  const anders = Object.entries(waarden.meldingsoort).filter(([code]) => code !== melding.soort);
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={terug} label={teksten.titel}>
      <Kaart>
        <Keuzerondjes
          {...f.veld('soort')}
          label={teksten.soort(woord(waarden.meldingsoort, melding.soort))}
          opties={anders.map(([waarde, label]) => ({
            waarde,
            label,
            uitleg: soort[waarde as keyof typeof soort],
          }))}
        />
        <Tekstvak
          {...f.veld('reden')}
          label={teksten.reden}
          uitleg={teksten.redenUitleg}
          regels={4}
          maxTekens={1000}
        />
      </Kaart>
      {toetsenVan(f.waarden.soort).length > 0 && <ChecklistDeel f={f} />}
    </Formulier>
  );
}

function useSoort(melding: Melding, gezien: Gezien<Melding>) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, Melding>({
    begin: { ...CHECKLISTBEGIN, soort: '', reden: '' },
    controleer: (w) => {
      const fouten: Record<string, string> = {};
      const eis = (naam: string, goed: boolean, tekst: string) => {
        if (!goed) fouten[naam] = tekst;
      };
      eis('soort', w.soort !== '', teksten.fout.soort);
      eis('reden', w.reden.trim().length >= 3, teksten.fout.reden);
      controleerToetsen(w, eis);
      return fouten;
    },
    veldnamen: VELDNAMEN,
    verstuur: (w, sleutel, versie) =>
      stuur(
        '/api/v1/meldingen/{id}/_wijzig-soort',
        { id: melding.id },
        { soort: w.soort, reden: w.reden.trim(), checklist: naarChecklist(w) },
        actieKoppen({ versie, sleutel }),
      ),
    gezien,
    gelukt: ({ id, soort }) => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      kondigAan(teksten.gelukt(woord(waarden.meldingsoort, soort)));
      gaNaar(`/meldingen/${id}`);
    },
  });
}
