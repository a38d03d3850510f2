import { Kaart, Keuzelijst, Keuzerondjes, Knop, Knoppen, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import type { useFormulier } from '../../delen/formulier';
import { useAankondiging } from '../../schil/aankondiging';
import { kaderTeksten } from '../../teksten/afwegingskader';
import { opties, waarden } from '../../teksten/waarden';
import { VOLGORDE } from '../weging/weegregels';
import {
  type As,
  celnaam,
  codesVan,
  MEESTE,
  metExtra,
  MINSTE,
  naamIn,
  veldnaam,
  type Waarden,
} from './afwegingskader-waarden';

const teksten = kaderTeksten.formulier;
const jaNee = opties(waarden.antwoord, ['ja', 'nee']);

export type Kaderstaat = ReturnType<typeof useFormulier<Waarden>>;
interface DeelProps {
  f: Kaderstaat;
}

const veld = (f: Kaderstaat, naam: string) => ({ ...f.veld(naam), waarde: f.waarden[naam] ?? '' });

export function Assen({ f }: DeelProps) {
  return (
    <Kaart titel={teksten.assen} id="assen">
      <Tekstveld {...veld(f, 'ernstnaam')} label={teksten.ernstnaam} />
      <Tekstveld {...veld(f, 'omvangnaam')} label={teksten.omvangnaam} />
    </Kaart>
  );
}

/** The rows or the columns, each folded: mostly little changes. */
export function Graden({ f, as }: DeelProps & { as: As }) {
  const kondigAan = useAankondiging();
  const codes = codesVan(f.waarden, as);
  const rijen = as === 'rijen';
  const voegToe = () => {
    const nieuw = metExtra(f.waarden, as, rijen ? teksten.nieuweRij : teksten.nieuweKolom);
    Object.entries(nieuw).forEach(([naam, waarde]) => f.zet(naam, waarde));
    kondigAan(teksten.toegevoegd);
  };
  const verwijder = (code: string) => {
    f.zet(as, codes.filter((ander) => ander !== code).join(','));
    kondigAan(teksten.verwijderd(naamIn(f.waarden, as, code)));
  };
  return (
    <Kaart titel={rijen ? teksten.ernst : teksten.omvang} id={as}>
      {codes.map((code, plaats) => (
        <details key={code} className="nav-herleiding" open={moetOpen(f, as, code) || undefined}>
          <summary>{teksten.rij(plaats + 1, naamIn(f.waarden, as, code))}</summary>
          <div className="nav-stapel">
            <Tekstveld {...veld(f, veldnaam(as, code, 'naam'))} label={teksten.naam} />
            {rijen ? <Rijvelden f={f} code={code} /> : <Kolomvelden f={f} code={code} />}
            {codes.length > MINSTE && (
              <Knoppen>
                <Knop klein pictogram="verwijder" onClick={() => verwijder(code)}>
                  {teksten.verwijder}
                  <span className="nav-verborgen">{teksten.welke(naamIn(f.waarden, as, code))}</span>
                </Knop>
              </Knoppen>
            )}
          </div>
        </details>
      ))}
      {codes.length < MEESTE && (
        <Knoppen>
          <Knop klein pictogram="nieuw" onClick={voegToe}>
            {rijen ? teksten.extraRij : teksten.extraKolom}
          </Knop>
        </Knoppen>
      )}
    </Kaart>
  );
}

/** What is new or must be mended is not folded away. */
const moetOpen = (f: Kaderstaat, as: As, code: string): boolean =>
  f.fouten.some(({ naam }) => naam.startsWith(veldnaam(as, code, ''))) ||
  [teksten.nieuweRij, teksten.nieuweKolom].some((naam) => naam === naamIn(f.waarden, as, code));

function Rijvelden({ f, code }: DeelProps & { code: string }) {
  const naam = (deel: string) => veldnaam('rijen', code, deel);
  return (
    <>
      <Tekstveld {...veld(f, naam('uitleg'))} label={teksten.uitleg} nietVerplicht />
      <Tekstvak
        {...veld(f, naam('voorbeelden'))}
        label={teksten.voorbeelden}
        uitleg={teksten.voorbeeldenUitleg}
        regels={4}
        nietVerplicht
      />
      <Keuzerondjes
        {...veld(f, naam('levensbedreigend'))}
        label={teksten.levensbedreigend}
        uitleg={teksten.levensbedreigendUitleg}
        naastElkaar
        opties={jaNee}
      />
    </>
  );
}

const Kolomvelden = ({ f, code }: DeelProps & { code: string }) => (
  <Tekstveld
    {...veld(f, veldnaam('kolommen', code, 'vanafProcent'))}
    label={teksten.vanafProcent}
    uitleg={teksten.vanafProcentUitleg}
    inputMode="numeric"
    breedte="smal"
    nietVerplicht
  />
);

/** A colour per cell, the heaviest row first as in the table beside it. */
export function Kleuren({ f }: DeelProps) {
  const w = f.waarden;
  return (
    <Kaart titel={teksten.kleuren} id="kleuren">
      {codesVan(w, 'rijen')
        .reverse()
        .map((ernst) => (
          <fieldset key={ernst} className="nav-celrij">
            <legend className="nav-sterk">{naamIn(w, 'rijen', ernst)}</legend>
            {codesVan(w, 'kolommen')
              .reverse()
              .map((omvang) => (
                <Keuzelijst
                  key={omvang}
                  {...veld(f, celnaam(ernst, omvang))}
                  label={
                    <>
                      <span className="nav-verborgen">{naamIn(w, 'rijen', ernst)}, </span>
                      {teksten.cel(w['omvangnaam'] ?? '', naamIn(w, 'kolommen', omvang))}
                    </>
                  }
                  leeg={null}
                  opties={opties(waarden.kleur, VOLGORDE)}
                />
              ))}
          </fieldset>
        ))}
    </Kaart>
  );
}

export function Stap3Regels({ f }: DeelProps) {
  return (
    <Kaart titel={teksten.stap3} id="stap-3">
      <Tekstvak
        {...veld(f, 'gronden')}
        label={teksten.gronden}
        uitleg={teksten.grondenUitleg}
        regels={4}
        nietVerplicht
      />
      <Tekstveld
        {...veld(f, 'signalen')}
        label={teksten.signalen}
        uitleg={teksten.signalenUitleg}
        inputMode="numeric"
        breedte="smal"
        nietVerplicht
      />
      {f.waarden['signalen'] !== '' && (
        <Tekstveld {...veld(f, 'maanden')} label={teksten.maanden} inputMode="numeric" breedte="smal" />
      )}
      <Keuzerondjes {...veld(f, 'roodVraagtTweede')} label={teksten.tweede} naastElkaar opties={jaNee} />
    </Kaart>
  );
}
