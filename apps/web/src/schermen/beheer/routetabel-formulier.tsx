import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Datumveld,
  datumTekst,
  Kaart,
  Keuzerondjes,
  Knop,
  Knoppen,
  Selectievakjes,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { geldendeTabel, routetabellenVraag, type Routetabel } from '../../api/routetabel';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { routetabelTeksten } from '../../teksten/routetabel';
import { opties, waarden } from '../../teksten/waarden';
import { VOORWAARDEN, type Voorwaarde } from './routeregel';
import {
  alsVelden,
  beginVan,
  controleer,
  metNieuwe,
  naarVerzoek,
  regelsVan,
  veldnaam,
  verplaatst,
  type Waarden,
} from './routetabel-waarden';

const teksten = routetabelTeksten.formulier;

/** Adopts a new version of the routing table, row by row. */
export function RoutetabelNieuw() {
  const vandaag = useVandaag();
  const vraag = useQuery(routetabellenVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      kruimels={[{ label: routetabelTeksten.titel, href: adres('/routetabel') }, { label: teksten.titel }]}
    >
      <Gegevens vraag={vraag} wat={routetabelTeksten.titel}>
        {(tabellen) => <Tabelformulier huidige={geldendeTabel(tabellen, vandaag)} />}
      </Gegevens>
    </Pagina>
  );
}

type Tabelstaat = ReturnType<typeof useTabel>;

function Tabelformulier({ huidige }: { huidige: Routetabel | undefined }) {
  const vandaag = useVandaag();
  const kondigAan = useAankondiging();
  const f = useTabel(huidige);
  const regels = regelsVan(f.waarden);
  const zet = (nieuw: typeof regels) =>
    Object.entries(alsVelden(nieuw)).forEach(([naam, waarde]) => f.zet(naam, waarde));
  const voegToe = () => {
    zet(metNieuwe(regels, teksten.nieuweNaam));
    kondigAan(teksten.toegevoegd);
  };
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={adres('/routetabel')} label={teksten.titel}>
      <Kaart titel={teksten.versie} id="versie">
        <Datumveld
          {...tekstveld(f, 'geldigVanaf')}
          label={teksten.geldigVanaf}
          uitleg={teksten.geldigVanafUitleg}
          vandaag={vandaag}
        />
        <Tekstvak
          {...tekstveld(f, 'motivering')}
          label={teksten.motivering}
          uitleg={teksten.motiveringUitleg}
          regels={3}
          maxTekens={2000}
        />
        {(['svbGrondslag', 'pgbMeldplicht'] as const).map((naam) => (
          <Tekstveld
            key={naam}
            {...tekstveld(f, naam)}
            label={teksten[naam]}
            uitleg={teksten[`${naam}Uitleg`]}
            nietVerplicht
          />
        ))}
      </Kaart>
      {regels.map(({ naam, route }, rij) => (
        <Kaart key={rij} titel={teksten.regel(rij + 1, naam)} id={`regel-${rij}`}>
          <details
            className="nav-herleiding"
            open={naam === teksten.nieuweNaam || misgaat(f, rij) || undefined}
          >
            <summary>{teksten.bekijk}</summary>
            <div className="nav-stapel">
              <Regelvelden f={f} rij={rij} route={route} />
            </div>
          </details>
          <Knoppen>
            {rij > 0 && (
              <Knop klein pictogram="op" onClick={() => zet(verplaatst(regels, rij, rij - 1))}>
                {teksten.omhoog}
                <span className="nav-verborgen">{teksten.welke(naam)}</span>
              </Knop>
            )}
            {rij < regels.length - 1 && (
              <Knop klein pictogram="neer" onClick={() => zet(verplaatst(regels, rij, rij + 1))}>
                {teksten.omlaag}
                <span className="nav-verborgen">{teksten.welke(naam)}</span>
              </Knop>
            )}
            {regels.length > 1 && (
              <Knop klein pictogram="verwijder" onClick={() => zet(regels.filter((_, deze) => deze !== rij))}>
                {teksten.weg}
                <span className="nav-verborgen">{teksten.welke(naam)}</span>
              </Knop>
            )}
          </Knoppen>
        </Kaart>
      ))}
      <Knop pictogram="nieuw" onClick={voegToe}>
        {teksten.nieuweRegel}
      </Knop>
    </Formulier>
  );
}

function Regelvelden({ f, rij, route }: { f: Tabelstaat; rij: number; route: string }) {
  const tekst = (veld: Parameters<typeof veldnaam>[1]) => tekstveld(f, veldnaam(rij, veld));
  const lijst = (veld: Parameters<typeof veldnaam>[1]) => lijstveld(f, veldnaam(rij, veld));
  return (
    <>
      <Tekstveld {...tekst('naam')} label={teksten.naam} />
      <div className="nav-celrij">
        {(Object.keys(VOORWAARDEN) as Voorwaarde[]).map((deel) => (
          <Selectievakjes
            key={deel}
            {...lijst(deel)}
            label={routetabelTeksten.voorwaarde[deel]}
            opties={opties(VOORWAARDEN[deel] as Readonly<Record<string, string>>)}
            nietVerplicht
          />
        ))}
      </div>
      <Keuzerondjes {...tekst('route')} label={teksten.route} opties={opties(waarden.route)} naastElkaar />
      {route !== 'eigen_toezicht' && (
        <>
          <Selectievakjes
            {...lijst('ontvangers')}
            label={teksten.ontvangers}
            opties={opties(waarden.ontvanger)}
          />
          <Keuzerondjes
            {...tekst('melder')}
            label={teksten.melder}
            opties={opties(waarden.routemelder)}
            naastElkaar
          />
        </>
      )}
      <Tekstvak {...tekst('uitleg')} label={teksten.uitleg} regels={2} maxTekens={1000} />
      <Tekstveld {...tekst('bron')} label={teksten.bron} />
    </>
  );
}

/** What must be mended is not folded away. */
const misgaat = (f: Tabelstaat, rij: number): boolean =>
  f.fouten.some(({ naam }) => naam.startsWith(`regels.${rij}.`));

const tekstveld = (f: Tabelstaat, naam: string) => {
  const veld = f.veld(naam);
  return { ...veld, waarde: String(veld.waarde ?? '') };
};

const lijstveld = (f: Tabelstaat, naam: string) => {
  const veld = f.veld(naam);
  return { ...veld, waarde: [veld.waarde ?? []].flat() };
};

function useTabel(huidige: Routetabel | undefined) {
  const vandaag = useVandaag();
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden>({
    begin: beginVan(huidige),
    controleer: (w) => controleer(w, vandaag),
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/routetabellen', {
          body: naarVerzoek(w, vandaag),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: (_, w) => {
      void voorraad.invalidateQueries({ queryKey: ['routetabellen'] });
      kondigAan(teksten.gelukt(datumTekst(naarVerzoek(w, vandaag).geldigVanaf)));
      gaNaar('/routetabel');
    },
  });
}
