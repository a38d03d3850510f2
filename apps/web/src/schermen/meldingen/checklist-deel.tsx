import { Kaart, Keuzerondjes, Selectievakjes, Tekstvak } from '@navolgbaar/ui';
import { nieuweMeldingTeksten as teksten } from '../../teksten/melding';
import { opties, waarden } from '../../teksten/waarden';
import type { useFormulier } from '../../delen/formulier';
import { type Checklistwaarden, toetsenVan, type Toetsnaam } from './nieuwe-melding';

type ChecklistFormulier = Pick<ReturnType<typeof useFormulier<Checklistwaarden>>, 'waarden' | 'veld'>;

/** The legal tests that belong to the soort that was chosen (Wmo 2015 art. 1.1.1). */
export function ChecklistDeel({ f }: { f: ChecklistFormulier }) {
  const geweld = f.waarden.soort === 'geweldsincident';
  return (
    <Kaart titel={geweld ? teksten.delen.geweld : teksten.delen.calamiteit} id="toetsen" nadruk>
      {geweld && <Geweldvragen f={f} />}
      {toetsenVan(f.waarden.soort).map((toets) => (
        <Toetsvraag key={toets} f={f} toets={toets} />
      ))}
    </Kaart>
  );
}

function Geweldvragen({ f }: { f: ChecklistFormulier }) {
  return (
    <>
      <Selectievakjes
        {...f.veld('vormen')}
        label={teksten.veld.vormen}
        opties={opties(waarden.geweldvorm)}
        nietVerplicht
      />
      <Keuzerondjes {...f.veld('pleger')} label={teksten.veld.pleger} opties={opties(waarden.pleger)} />
      {f.waarden.pleger === 'medeclient' && (
        <Keuzerondjes
          {...f.veld('verblijft')}
          label={teksten.veld.verblijft}
          naastElkaar
          opties={opties(waarden.antwoord)}
        />
      )}
    </>
  );
}

function Toetsvraag({ f, toets }: { f: ChecklistFormulier; toets: Toetsnaam }) {
  const antwoord = f.veld(toets);
  const waarom = f.veld(`${toets}Waarom`);
  return (
    <div className="nav-toets">
      <Keuzerondjes
        {...antwoord}
        waarde={String(antwoord.waarde)}
        label={teksten.toets[toets]}
        naastElkaar
        opties={opties(waarden.antwoord)}
      />
      <Tekstvak
        {...waarom}
        waarde={String(waarom.waarde)}
        label={
          <>
            {teksten.veld.waarom}
            <span className="nav-verborgen"> ({teksten.toets[toets]})</span>
          </>
        }
        regels={2}
        maxTekens={2000}
      />
    </div>
  );
}
